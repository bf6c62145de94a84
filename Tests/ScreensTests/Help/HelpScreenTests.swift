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

           p Space        present                  O              sign everybody out
           l              late                     b              hours made up
           e              early                    i              how she stands
           v              leave                    U              only unmarked
           a              absent                   g              by unit
           c              clear                    Enter          trainee's file
           /              find                     ↑ k            up
           u              undo                     ↓ j            down
           P              rest present             PgUp           page up
           n              note                     PgDn           page down
           m              minutes                  Home           first
           s              sheet                    End            last
           x              paper                    0–9            go to seat
           F              final                    Esc q          back
           ^R             redo                     F2             today
           t              card or number reader    F3             roster
           r F6 F7 F8 F9  remark on conduct        F4             classes
           o              sign out                 F5             visits


                                                                               Esc back
        """)
  }
}
