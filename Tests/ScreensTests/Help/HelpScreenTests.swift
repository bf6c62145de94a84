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

           p Space        present                  Enter          trainee's file
           l              late                     ↑ k            up
           e              early                    ↓ j            down
           v              leave                    PgUp           page up
           a              absent                   PgDn           page down
           c              clear                    Home           first
           /              find                     End            last
           u              undo                     0–9            go to seat
           P              rest present             Esc q          back
           n              note                     F2             today
           m              minutes                  F3             roster
           s              sheet                    F4             classes
           ^R             redo                     F5             visits







                                                                               Esc back
        """)
  }
}
