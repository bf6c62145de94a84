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
           [ ]            other session            d              counter at the door
           ^R             redo                     Esc q          back
           t              card or number reader    F2             today
           w              walk-in                  F3             roster
         ↓ M              say who a walk-in is     F4             classes

                                                                               Esc back
        """)
  }
}
