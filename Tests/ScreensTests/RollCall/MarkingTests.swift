import Model
import Testing

@testable import Screens

@MainActor @Suite struct MarkingTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world, rollCall: world.morning) }

  private func mark(_ number: Int) -> Mark? { world.morning.marks[id(number)] }

  @Test func beginsWhereTheRollCallWasLeft() {
    #expect(desk.chosen?.contains("3 王芳") == true)
  }

  @Test(arguments: [
    ("p", AttendanceStatus.present), ("Space", .present), ("l", .late), ("e", .leftEarly),
    ("v p", .leavePersonal), ("v s", .leaveSick), ("v o", .leaveOfficial), ("a", .absent),
  ])
  func oneKeyIsOneMark(script: String, status: AttendanceStatus) {
    desk.press(script)
    #expect(mark(3)?.status == status)
    #expect(desk.chosen?.contains("4 王芳") == true)
    #expect(desk.notice?.hasPrefix("✓ Saved: 3 王芳") == true)
  }

  @Test func lateKeepsTheMinutesThatStandThere() {
    desk.press("2 l")
    #expect(mark(2)?.lateMinutes == 10)
    #expect(desk.notice == "✓ Already: 2 𠮷田美惠 Late 10 min")
  }

  @Test func minutesRightAfterLateAreHers() {
    desk.press("l m ^U 9 Enter")
    #expect(mark(3)?.lateMinutes == 9)
    #expect(desk.chosen?.contains("3 王芳") == true)
    desk.press("l Down m")
    #expect(desk.notice == "✗ Minutes go with late and left early only")
  }

  @Test func wideLettersOfAnInputMethodAreKeysToo() {
    desk.press([.character("ａ")])
    #expect(mark(3)?.status == .absent)
    desk.press([.character("出")])
    #expect(desk.notice?.hasPrefix("✗ “出” does nothing here") == true)
  }

  @Test func fillingASessionToComeIsAskedAbout() throws {
    let session = try #require(
      world.library.sessions.values.joined().first {
        $0.date > world.now.day && $0.marks.isEmpty
      })
    let desk = Desk(world, rollCall: session)
    desk.press("P")
    #expect(world.saves.isEmpty)
    #expect(desk.rows.contains { $0.contains("This session is still to come") })
    desk.press("x")
    #expect(world.saves.isEmpty)
    desk.press("P y")
    #expect(world.saves.count == 1)
  }

  @Test func sameStatusIsNotSavedAgain() {
    desk.press("1 p")
    #expect(world.saves.isEmpty)
    #expect(desk.notice == "✓ Already: 1 阿依古丽·买买提 Present")
    #expect(desk.chosen?.contains("2 𠮷田美惠") == true)
    desk.press("5 c u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func clearKeepsTheNote() {
    desk.press("4 c")
    #expect(mark(4)?.status == nil)
    #expect(mark(4)?.note == "区里开会")
  }

  @Test func noteStaysOnTheSameTrainee() {
    desk.press("n")
    desk.type("孩子 发烧")
    desk.press("Enter")
    #expect(mark(3)?.note == "孩子 发烧")
    #expect(mark(3)?.status == nil)
    desk.press("v p")
    #expect(mark(3)?.status == .leavePersonal)
    #expect(mark(3)?.note == "孩子 发烧")
  }

  @Test func aNoteAndWhatIsTakenBackAreNamed() {
    desk.press("n h i Enter")
    #expect(desk.notice == "✓ Saved: 3 王芳 Unmarked · hi")
    desk.press("u")
    #expect(desk.notice == "✓ Undone: 3 王芳 Unmarked · –")
    desk.press("^R")
    #expect(desk.notice == "✓ Redone: 3 王芳 Unmarked · hi")
  }

  @Test func noteOnALateMarkMakesNoMinutesUp() {
    world.change(world.morning) { $0.marks[id(3)] = Mark(status: .late) }
    desk.press("F2 Enter 3 n x Enter")
    #expect(mark(3)?.lateMinutes == nil)
  }

  @Test func emptyNoteIsNone() {
    desk.press("4 n ^U Enter c")
    #expect(world.morning.marks[id(4)] == nil)
  }

  @Test func escapeKeepsTheOldNote() {
    desk.press("4 n x Esc")
    #expect(mark(4)?.note == "区里开会")
    #expect(world.saves.isEmpty)
  }

  @Test func minutesAreAWholeNumberWithinTheSession() {
    desk.press("2 m ^U 1 8 1 Enter")
    #expect(desk.notice?.contains("0 to 180") == true)
    #expect(mark(2)?.lateMinutes == 10)
    desk.press("Backspace Enter")
    #expect(mark(2)?.lateMinutes == 18)
  }

  @Test func minutesOfALateMarkThatLeftEarlyAreAskedForBoth() {
    desk.press("2 e Up m")
    #expect(desk.rows.contains { $0.hasPrefix(" 𠮷田美惠, Late, minutes: 10") })
    desk.press("Enter")
    #expect(desk.rows.contains { $0.hasPrefix(" 𠮷田美惠, Left early, minutes: 145") })
    desk.press("^U Enter")
    #expect(mark(2)?.isLateAndLeftEarly == true)
    #expect(mark(2)?.leftEarlyMinutes == 0)
  }

  @Test func onlyLateAndLeftEarlyHaveMinutes() {
    desk.press("1 m")
    #expect(desk.notice == "✗ Minutes go with late and left early only")
  }

  @Test func anyOtherKeyLeavesTheQuestionOfLeave() {
    desk.press("v q")
    #expect(mark(3) == nil)
    #expect(desk.title.contains("Roll call"))
    #expect(desk.chosen?.contains("3 王芳") == true)
  }

  @Test func nobodyUnmarkedIsSaid() {
    desk.press("P P")
    #expect(desk.notice == "✗ Nobody is unmarked")
    #expect(mark(4)?.status == .leaveOfficial)
    #expect(world.saves.count == 1)
  }

  @Test func sessionThatEndsBeforeItBeginsDoesNoHarm() {
    world.change(world.afternoon) { $0.end = time("08:00") }
    world.now = instant("2026-11-24T10:00:00+08:00")
    let desk = Desk(world, rollCall: world.afternoon)
    desk.press("l e Up m 5 Enter")
    #expect(desk.notice?.hasPrefix("✗") == true)
  }
}
