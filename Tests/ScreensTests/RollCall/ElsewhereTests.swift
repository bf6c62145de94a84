import Model
import Testing

@testable import Screens

/// Another program works on the same records.
@MainActor @Suite struct ElsewhereTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world, rollCall: world.morning) }

  @Test func changeAppearsWithoutAKey() {
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(9)] = Mark(status: .absent) } }
    #expect(desk.falseLines(world.morning) == [])
    #expect(desk.shownRoll.contains("9 A Absent"))
  }

  @Test func twoNotesAtOnceAreBothKept() {
    desk.press("3 n")
    desk.type("called")
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(3)] = Mark(note: "went home") } }
    desk.press("Enter")
    #expect(desk.notice?.hasPrefix("! Somebody else noted “went home”") == true)
    #expect(world.saves.isEmpty)
    desk.press("Enter")
    #expect(world.morning.marks[id(3)]?.note == "went home called")
  }

  @Test func rulesThatAnotherProgramChangesCountAtOnce() {
    desk.elsewhere { $0.township.remarks = ["唱歌"] }
    desk.press("3 F6")
    #expect(world.morning.marks[id(3)]?.remarks == ["唱歌"])
  }

  @Test func cursorStaysOnItsTrainee() {
    desk.press("7")
    desk.elsewhere { $0.library.classes[0].enrolment.removeFirst(2) }
    #expect(desk.chosen?.contains("7 欧阳春花") == true)
    desk.press("a")
    #expect(world.morning.marks[id(7)]?.status == .absent)
  }

  @Test func noteDoesNotGoToSomebodyElse() {
    desk.press("7 n x")
    desk.elsewhere { $0.library.classes[0].enrolment.remove(at: 6) }
    desk.press("Enter")
    #expect(world.saves.isEmpty)
    #expect(world.morning.marks.values.allSatisfy { $0.note != "x" })
  }

  @Test func classThatShrinksWhileANameIsFound() {
    desk.press("/")
    desk.elsewhere { $0.library.classes[0].enrolment.removeLast(10) }
    desk.press("Down Down Down Enter p")
    #expect(desk.falseLines(world.morning) == [])
  }

  @Test func marksOfBothAreKept() {
    world.change(world.morning) { $0.marks[id(9)] = Mark(status: .absent) }
    desk.press("3 p")
    #expect(world.morning.marks[id(9)]?.status == .absent)
    #expect(world.morning.marks[id(3)]?.status == .present)
    #expect(desk.falseLines(world.morning) == [])
  }

  @Test func undoLeavesWhatOthersChangedSince() {
    desk.press("3 p")
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(3)] = Mark(status: .leaveSick) } }
    desk.press("u")
    #expect(desk.notice == "✗ Somebody else has changed it since: it stays as it is")
    #expect(world.morning.marks[id(3)]?.status == .leaveSick)
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func undoLeavesWhatOthersSetToTheSame() {
    let later = Mark(status: .present, at: instant("2026-11-24T09:06:00+08:00"))
    desk.press("3 p")
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(3)] = Mark(status: .absent) } }
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(3)] = later } }
    desk.press("u")
    #expect(desk.notice == "✗ Somebody else has changed it since: it stays as it is")
    #expect(world.morning.marks[id(3)] == later)
    #expect(world.saves.count == 1)
  }

  @Test func redoLeavesWhatOthersSetToTheSame() {
    let later = Mark(status: .late, lateMinutes: 10, at: instant("2026-11-24T09:06:00+08:00"))
    desk.press("2 a u")
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(2)] = later } }
    desk.press("^R")
    #expect(desk.notice?.contains("Somebody else has changed it since") == true)
    #expect(world.morning.marks[id(2)] == later)
  }

  /// Of two marks that agree the data folder keeps theirs.
  @Test func markThatTwoAgreeUponIsUndoneAsItStandsOnDisk() {
    let earlier = Mark(status: .present, at: instant("2026-11-24T09:04:00+08:00"))
    world.settle = { $0.marks[id(3)]?.at = earlier.at }
    desk.press("3 p")
    #expect(world.morning.marks[id(3)] == earlier)
    world.settle = nil
    desk.press("u")
    #expect(desk.notice == "✓ Undone: 3 王芳 Unmarked")
    #expect(world.morning.marks[id(3)] == nil)
  }

  @Test func undoOfManyTakesBackWhatIsStillMine() {
    desk.press("P")
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(3)] = Mark(status: .leaveSick) } }
    desk.press("u")
    #expect(desk.notice == "✓ Undone: 8 marks")
    #expect(world.morning.marks[id(3)]?.status == .leaveSick)
    #expect(world.morning.marks.count == 4)
    desk.press("^R")
    #expect(world.morning.marks[id(3)]?.status == .leaveSick)
    #expect(world.morning.marks[id(12)]?.status == .present)
  }

  @Test func recordMadeFinalElsewhereRefuses() {
    desk.press("3 p")
    desk.elsewhere { $0.change($0.morning) { $0.closed = $0.marks[id(1)]?.at } }
    desk.press("u")
    #expect(desk.screen.contains("It is final. Why the change?"))
    desk.press("Esc")
    #expect(world.morning.marks[id(3)]?.status == .present)
  }

  @Test func sessionThatIsGoneIsSaid() {
    desk.elsewhere { $0.library.sessions = [:] }
    #expect(desk.screen.contains("This session is no longer there; Esc goes back"))
    desk.press("p P n v u 1 / x Enter s Esc Enter Esc Esc")
    #expect(desk.title.hasPrefix(" Today"))
  }

  @Test func nothingIsLoadedWhereNothingChanged() {
    world.change(world.morning) { $0.marks[id(9)] = Mark(status: .absent) }
    desk.play([.folderChanged])
    #expect(desk.shownRoll.contains("9 · Unmarked"))
  }
}
