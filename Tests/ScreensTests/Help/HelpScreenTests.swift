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
           e              early                    i              standing
           v              leave                    U              only unmarked
           a              absent                   Enter          trainee's file
           c              clear                    ↑ k            up
           /              find                     ↓ j            down
           u              undo                     PgUp           page up
           P              rest present             PgDn           page down
           n              note                     Home           first
           m              minutes                  End            last
           s              sheet                    0–9            go to seat
           x              paper                    g              by unit
           F              final                    y              seating plan
           ^R             redo                     d              counter at the door
           t              card or number reader    Esc q          back
           w              walk-in                  F2             today
           M              say who a walk-in is     F3             roster
         ↓ r F6 F7 F8 F9  remark on conduct        F4             classes

                                                                               Esc back
        """)
  }
}
