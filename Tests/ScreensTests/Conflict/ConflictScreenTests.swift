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

  @Test func ofALeave() throws {
    let world = World.withLeaves()
    let leave = try #require(world.leave(3))
    var mine = leave
    mine.until = day("2026-11-27")
    mine.reason = "区妇代会"
    let was = world.library.classes[0]
    world.failure = SaveConflict(
      mine: .trainingClass(was.setting(mine), was: was),
      values: [
        .init(
          field: "leaves/\(leave.id)", mine: try JSON(encoding: mine),
          theirs: try JSON(encoding: leave.togglingRefusal(on: day("2026-11-24"))))
      ])
    let desk = Desk(world)
    desk.press("c Down Enter L p")
    #expect(
      desk.screen == """
         Changed by two people                                           大连湾街道妇联
         Somebody else changed the same at the same time. Nothing of yours is saved
         yet: say which one stands.


         女干部培训班 No. 13
         Leave request · 李秀英
           mine: Official leave · 2026-11-25–11-27 · approved by 孙丽华
             Reason: 区妇代会
           theirs: Official leave · 2026-11-25–11-26 · refused 2026-11-24
             Reason: –












         M mine  T theirs                                              ? help  Esc back
        """)
  }
}
