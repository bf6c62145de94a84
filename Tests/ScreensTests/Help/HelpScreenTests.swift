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
           c              clear                    # Q            sheet by its code
           /              find                     ↑ k            up
           u              undo                     ↓ j            down
           P              rest present             PgUp           page up
           n              note                     PgDn           page down
           m              minutes                  Home           first
           s              sheet                    End            last
           x              paper                    0–9            go to seat
           F              final                    g              by unit
           [ ]            other session            y              seating plan
           ^R             redo                     d              counter at the door
           t              card or number reader    Esc q          back
           w              walk-in                  F2             today
         ↓ M              say who a walk-in is     F3             roster

                                                                               Esc back
        """)
  }
}
