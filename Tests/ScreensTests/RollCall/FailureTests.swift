import Model
import Testing

@testable import Screens

@MainActor @Suite struct FailureTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world, rollCall: world.morning) }

  @Test(arguments: ["p", "P", "l", "v s", "2 c", "2 m 5 Enter", "n x Enter"])
  func failedSaveTakesTheMarkBack(script: String) {
    let shown = desk.shownRoll
    world.failure = Refusal.diskFull
    desk.press(script)
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(desk.shownRoll == shown)
    #expect(desk.falseLines(world.morning) == [])
  }

  @Test func cursorGoesBackToWhoIsNotSaved() {
    world.failure = Refusal.diskFull
    desk.press("p")
    #expect(desk.chosen?.contains("3 王芳") == true)
    world.failure = nil
    desk.press("p")
    #expect(world.morning.marks[id(3)]?.status == .present)
  }

  @Test func undoLeavesOutWhatWasNotSaved() {
    desk.press("p")
    world.failure = Refusal.diskFull
    desk.press("5 a")
    world.failure = nil
    desk.press("u")
    #expect(desk.notice == "✓ Saved: 3 王芳 Unmarked")
    #expect(world.morning.marks[id(3)] == nil)
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func failedUndoCanBeTriedAgain() {
    desk.press("p")
    world.failure = Refusal.diskFull
    desk.press("u")
    #expect(desk.falseLines(world.morning) == [])
    world.failure = nil
    desk.press("u")
    #expect(world.morning.marks[id(3)] == nil)
    world.failure = Refusal.diskFull
    desk.press("^R")
    world.failure = nil
    desk.press("^R")
    #expect(world.morning.marks[id(3)]?.status == .present)
  }

  @Test func unreadableFilesAreSaid() {
    world.problems = ["units/u-1.json: cannot be read", "trainees/t-9.json: cannot be read"]
    desk.press("F3")
    #expect(desk.notice == "✗ units/u-1.json: cannot be read (and 1 more: qiandao check)")
  }

  @Test func longNoticeIsReadToItsEnd() {
    let path = "/home/somebody/.local/share/qiandao/classes/c-01m6yyttemzasrdj/sessions/s-1.json"
    world.problems = ["Cannot read \(path): you may not; ask whoever owns it"]
    desk.press("F3")
    #expect(desk.rows.filter { $0.hasPrefix(" ✗ Cannot read") }.count == 1)
    #expect(desk.screen.contains("you may not; ask whoever owns it"))
    world.problems = []
    desk.press("Down")
    #expect(!desk.screen.contains("ask whoever"))
  }
}
