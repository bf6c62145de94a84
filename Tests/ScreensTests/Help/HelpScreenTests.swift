import Model
import Testing

@testable import Screens

/// Help, as it is seen.
@MainActor @Suite struct HelpScreenTests {
  @Test func ofTheRollCall() {
    let desk = Desk()
    desk.press("Enter ?")
    #expect(
      desk.screen == """
         Help                                                            大连湾街道妇联
         Keys on the screen you came from

           p Space        present                  o              sign out
           l              late                     O              sign everybody out
           e              early                    b              hours made up
           v              leave                    i              standing
           a              absent                   U              only unmarked
           c              clear                    g              by unit
           /              find                     Enter          trainee's file
           u              undo                     ↑ k            up
           P              rest present             ↓ j            down
           n              note                     PgUp           page up
           m              minutes                  PgDn           page down
           s              sheet                    Home           first
           x              paper                    End            last
           F              final                    0–9            go to seat
           ^R             redo                     Esc q          back
           t              card or number reader    F2             today
           w              walk-in                  F3             roster
           M              say who a walk-in is     F4             classes
           r F6 F7 F8 F9  remark on conduct        F5             visits

                                                                               Esc back
        """)
  }
}
