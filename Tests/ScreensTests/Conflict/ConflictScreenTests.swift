import Model
import Testing

@testable import Screens

/// A conflict, as it is seen.
@MainActor @Suite struct ConflictScreenTests {
  @Test func ofAMark() {
    let desk = Desk()
    desk.press("Enter")
    desk.world.change(desk.world.morning) {
      $0.marks[id(3)] = Mark(status: .late, lateMinutes: 12, note: "堵车")
    }
    desk.press("p")
    #expect(
      desk.screen == """
         Changed by two people                                           大连湾街道妇联
         Somebody else changed the same at the same time. Nothing of yours is saved
         yet: say which one stands.


         Session · 2026-11-24 Tue · 婚姻家庭编司法解释
         王芳
           mine: Present
           theirs: Late 12 min · 堵车














         M mine  T theirs                                              ? help  Esc back
        """)
  }
}
