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
    #expect(desk.notice == "✓ Undone: 3 王芳 Unmarked")
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

  /// Errors as the data folder explains them, with paths of their usual length.
  nonisolated private static let errors = [
    "Not saved, the file on disk is broken and must be mended first: "
      + "classes/c-01jd8z6k3m9q/sessions/s-01jd8z6k3m9r.json: line 7: start: “8.30” is no time",
    "未保存，磁盘上的文件已损坏，请先修复："
      + "classes/c-01jd8z6k3m9q/sessions/s-01jd8z6k3m9r.json: 第 7 行：start：“8.30”不是时间",
    "未儲存，磁碟上的檔案已損壞，請先修復："
      + "classes/c-01jd8z6k3m9q/sessions/s-01jd8z6k3m9r.json: 第 7 行：start：「8.30」不是時間",
    "Cannot save /home/liuyan/.local/share/qiandao/classes/c-01jd8z6k3m9q/sessions/"
      + "s-01jd8z6k3m9r.json: the disk is full; free some space and try again",
    "无法保存 /home/liuyan/.local/share/qiandao/classes/c-01jd8z6k3m9q/sessions/"
      + "s-01jd8z6k3m9r.json：磁盘已满，请腾出空间后再试",
    "無法儲存 /home/liuyan/.local/share/qiandao/classes/c-01jd8z6k3m9q/sessions/"
      + "s-01jd8z6k3m9r.json：磁碟已滿，請騰出空間後再試",
  ]

  @Test(arguments: errors, ["p", "n x Enter"])
  func errorIsSaidToItsEnd(text: String, script: String) {
    world.failure = Failure(text: text)
    desk.press(script)
    #expect(desk.said.contains(text.filter { $0 != " " }), "\(desk.screen)")
    #expect(desk.rows[22].hasPrefix(" p present"))
  }

  @Test(arguments: errors.prefix(3))
  func unreadableFileIsSaidToItsEnd(text: String) {
    world.problems = [text, text, text]
    desk.press("F3")
    #expect(desk.said.contains("2more:qiandaocheck)"), "\(desk.screen)")
  }

  @Test func errorStandsAboveWhatIsAskedFor() {
    desk.press("2 m 9 9 9")
    world.problems = Self.errors
    desk.elsewhere { _ in }
    #expect(desk.rows.contains { $0.hasPrefix(" 𠮷田美惠, Late, minutes:") })
    #expect(desk.said.contains("isnotime"), "\(desk.screen)")
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
