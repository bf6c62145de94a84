import Model
import Testing

@testable import Screens

@MainActor @Suite struct LeaveListTests {
  let world = World.withLeaves()
  let desk: Desk

  init() {
    desk = Desk(world)
    desk.press("c Down Enter L")
  }

  /// Moves to the request of somebody.
  private func choose(_ name: String) {
    desk.press("Home")
    for _ in 0..<4 where desk.chosen?.contains(name) != true { desk.press("Down") }
  }

  @Test func newestIsFirst() {
    let names = desk.rows.dropFirst(3).prefix(4).map { $0.dropFirst().prefix(3) }
    #expect(names == ["孙丽华", "李秀英", "刘艳 ", "王芳 "])
  }

  @Test func approvingProposesWhoApprovedLast() {
    choose("王芳")
    desk.press("y")
    #expect(desk.screen.contains("approved by: 孙丽华"))
    desk.press("Enter")
    #expect(world.leave(1)?.approvedBy == "孙丽华")
    #expect(
      desk.notice == "✓ Saved: 王芳, Personal leave, approved by 孙丽华 · covers 1 session")
    choose("王芳")
    desk.press("y")
    desk.fill("赵敏")
    desk.press("Enter")
    #expect(world.leave(1)?.approvedBy == "赵敏")
  }

  @Test func nobodyApprovesWithoutANameOrAfterEsc() {
    choose("王芳")
    desk.press("y ^U Enter y Esc")
    #expect(world.saves.isEmpty)
    #expect(desk.title.hasPrefix(" Leave requests"))
  }

  @Test func refusingAndTakingItBack() {
    choose("李秀英")
    desk.press("x")
    #expect(world.leave(3)?.refused == day("2026-11-24"))
    #expect(desk.notice?.hasPrefix("✓ Saved: 李秀英, Official leave, refused 2026-11-24") == true)
    desk.press("x")
    #expect(world.leave(3)?.isOpen == true)
    #expect(desk.notice?.contains("asked") == true)
  }

  @Test func paperSeen() {
    choose("李秀英")
    desk.press("p")
    #expect(world.leave(3)?.paperSeen == true)
    desk.press("p")
    #expect(world.leave(3)?.paperSeen == nil)
  }

  @Test func returning() {
    choose("刘艳")
    #expect(desk.chosen?.contains("return due") == true)
    desk.press("r")
    #expect(world.leave(2)?.returned == world.now)
    #expect(desk.chosen?.contains("returned 2026-11-24") == true)
    choose("李秀英")
    desk.press("r")
    #expect(desk.notice?.contains("has not begun") == true)
    choose("王芳")
    desk.press("r")
    #expect(desk.notice == "✗ This leave is not approved; approve it first")
    #expect(world.saves.count == 1)
  }

  @Test func failedSaveChangesNothing() {
    world.failure = Refusal.diskFull
    choose("刘艳")
    desk.press("r")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(desk.chosen?.contains("return due") == true)
  }

  @Test func withoutARequestThereIsNothingToChoose() {
    world.library.classes[0].leaves = nil
    let desk = Desk(world)
    desk.press("c Down Enter L")
    #expect(desk.screen.contains("No leave requests yet; press n"))
    for key in ["Enter", "y", "x", "p", "r"] {
      desk.press(key)
      #expect(desk.notice == "✗ Choose a request first")
    }
  }

  @Test func requestThatGoesAwayIsNotApproved() {
    choose("王芳")
    desk.press("y")
    desk.elsewhere { $0.library.classes[0].leaves?.removeFirst() }
    desk.press("Enter")
    #expect(world.saves.isEmpty)
  }

  @Test func coveredSessionsSaveNoMark() {
    choose("王芳")
    desk.press("y Enter")
    #expect(world.afternoon.marks.isEmpty)
    desk.press("F2 Down Enter")
    #expect(desk.screen.contains("Personal leave"))
  }

  @Test(arguments: Language.allCases)
  func nothingIsCut(language: Language) {
    world.library.roster = Roster(
      trainees: world.library.roster.trainees,
      units: world.library.roster.units.map { WorkUnit(id: $0.id, name: "前盐村", kind: .village) })
    for index in world.library.classes.indices { world.library.classes[index].name = "培训班" }
    let name = "c Down Enter L"
    for script in [name, "\(name) y", "\(name) n", "\(name) n F10", "\(name) e", "\(name) n x Esc"]
    {
      let desk = Desk(world, language)
      desk.press(script)
      #expect(!desk.screen.contains("…"), "\(script)\n\(desk.screen)")
    }
  }
}
