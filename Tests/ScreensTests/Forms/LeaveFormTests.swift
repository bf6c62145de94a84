import Model
import Testing

@testable import Screens

@MainActor @Suite struct LeaveFormTests {
  let world = World.withLeaves()
  let desk: Desk

  init() {
    desk = Desk(world)
    desk.press("c Down Enter L")
  }

  private func fill(_ steps: Int, _ text: String) {
    if steps > 0 { desk.press(String(repeating: "Down ", count: steps)) }
    desk.fill(text)
  }

  @Test func newRequestIsAskedToday() {
    desk.press("n")
    desk.type("lxy")
    #expect(desk.screen.contains("李秀英 · 009"))
    desk.press("Down Right Down Down Down")
    desk.fill("2026-11-26")
    desk.press("F10")
    let saved = world.library.classes[0].leaves?.last
    #expect(saved?.trainee == id(9))
    #expect(saved?.kind == .sick)
    #expect(saved?.from == day("2026-11-24"))
    #expect(saved?.until == day("2026-11-26"))
    #expect(saved?.asked == day("2026-11-24"))
    #expect(saved?.isOpen == true)
    #expect(saved?.paperSeen == nil)
    #expect(desk.title.hasPrefix(" Leave requests"))
    #expect(desk.notice == "✓ Saved: 李秀英, Sick leave, asked · covers 3 sessions")
  }

  @Test(arguments: [
    (0, "", "must not be empty"), (0, "吴桐", "吴桐 is not enrolled in this class"),
    (0, "zz", "nobody enrolled goes by “zz”"),
    (0, "王芳", "several go by “王芳”: 003 前盐村, 004 东泉社区, 005 后盐村"),
    (2, "x", "is no date"), (3, "25", "is no time"), (4, "2026-11-23", "ends before it begins"),
    (7, "soon", "is no date"),
  ])
  func refuses(steps: Int, text: String, error: String) {
    desk.press("n")
    desk.type("009")
    fill(steps, text)
    desk.press("F10")
    #expect(desk.screen.contains(error), "\(desk.screen)")
    #expect(world.saves.isEmpty)
  }

  @Test func timesOfOneDayAreCompared() {
    desk.press("n")
    desk.type("009")
    fill(3, "13:00")
    fill(2, "12:00")
    desk.press("F10")
    #expect(desk.screen.contains("ends before it begins"))
    fill(0, "17:00")
    desk.press("F10")
    #expect(world.library.classes[0].leaves?.last?.untilTime == time("17:00"))
  }

  @Test func editingKeepsWhoAskedAndMendsTheRest() {
    desk.press("End Enter")
    #expect(desk.rows.contains { $0.hasPrefix("  Trainee") && $0.hasSuffix("003") })
    fill(6, "开会")
    fill(2, "赵敏")
    desk.press("Down Right F10")
    let saved = world.leave(1)
    #expect(saved?.trainee == id(3))
    #expect(saved?.reason == "开会")
    #expect(saved?.approvedBy == "赵敏")
    #expect(saved?.paperSeen == true)
    #expect(world.library.classes[0].leaves?.count == 4)
  }

  @Test func refusalStandsUntilSomebodyApproves() {
    desk.press("Home e")
    fill(6, "走亲戚")
    desk.press("F10")
    #expect(world.leave(4)?.refused == day("2026-11-22"))
    desk.press("e")
    fill(8, "赵敏")
    desk.press("F10")
    #expect(world.leave(4)?.isApproved == true)
  }

  @Test func whoeverIsNoLongerEnrolledKeepsHerRequest() {
    world.library.classes[0].enrolment.removeAll { $0.trainee == id(12) }
    let desk = Desk(world)
    desk.press("c Down Enter L Home e F10")
    #expect(world.leave(4)?.trainee == id(12))
    #expect(desk.notice?.hasPrefix("✓ Saved: 孙丽华") == true)
  }
}
