import Model
import Testing

@testable import Screens

/// A pen-signed sheet, typed in one line.
@MainActor @Suite struct PaperTests {
  /// What one has to press for a sheet of 263 with 25 exceptions.
  private static let script =
    "P x 3l10 Space 7v12a15e20 Space 88-90v101-104a150vs177l5 Space 201-206v233a240-243vo263a Enter"

  @Test func aSheetOf263With25ExceptionsTakes80Keys() {
    let world = World.bigClass()
    let desk = Desk(world, rollCall: world.only)
    let pressed = keys(Self.script)
    #expect(pressed.count <= 80)
    desk.press(pressed)
    let marks = world.only.marks
    #expect(marks.count == 263)
    let exceptions = marks.filter { $0.value.status != .present }
    #expect(exceptions.count == 25)
    #expect(marks[id(3)] == Mark(status: .late, lateMinutes: 10, at: world.now))
    #expect(marks[id(15)] == Mark(status: .leftEarly, leftEarlyMinutes: 20, at: world.now))
    #expect((88...90).allSatisfy { marks[id($0)]?.status == .leavePersonal })
    #expect((101...104).allSatisfy { marks[id($0)]?.status == .absent })
    #expect(marks[id(150)]?.status == .leaveSick)
    #expect(marks[id(243)]?.status == .leaveOfficial)
    #expect(world.saves.count == 2)
    #expect(desk.notice == "✓ Saved: 25 marks")
  }

  @Test func theSameFromTheLiveRollCallTakes300() {
    let world = World.bigClass()
    let desk = Desk(world, rollCall: world.only)
    // Late by the clock, leave by kind, absent; everybody else present, as they come in.
    let odd: [Int: String] = [3: "l", 7: "v p", 12: "a", 15: "e", 150: "v s", 177: "l", 233: "a"]
    let away = Set(88...90).union(101...104).union(201...206).union(240...243).union([263])
    let pressed = (1...263).flatMap { keys(odd[$0] ?? (away.contains($0) ? "v p" : "p")) }
    #expect(pressed.count <= 300)
    desk.press(pressed)
    #expect(world.only.marks.count == 263)
    #expect(world.only.marks.values.count { $0.status != .present } == 25)
  }

  @Test func whatItWouldDoIsSeenWhileItIsTyped() {
    let world = World.township()
    let desk = Desk(world, rollCall: world.morning)
    desk.press("x")
    #expect(desk.screen.contains("3l10 7v 12a 15e20 88-90vs"))
    desk.type("3l10 5-6vs")
    #expect(desk.screen.contains("3 王芳 Late 10 min"))
    #expect(desk.screen.contains("5 王芳 Sick leave"))
    #expect(desk.screen.contains("6 刘艳 Sick leave"))
    #expect(world.saves.isEmpty)
    desk.press("Esc")
    #expect(world.saves.isEmpty)
    #expect(desk.screen.contains("· Unmarked"))
  }

  @Test(arguments: [
    ("3l10 44a", "At 6: there is no seat 44"), ("3l181", "At 3: 181 minutes are more than"),
    ("3x", "At 2: say what:"), ("5-3v", "At 1: 5-3 runs backwards"),
    ("063a", "At 1: 063 is a roster number; write her seat"),
  ])
  func oneBadPartAppliesNothing(line: String, said: String) {
    let world = World.township()
    let desk = Desk(world, rollCall: world.morning)
    desk.press("x")
    desk.type(line)
    #expect(desk.screen.contains(said))
    #expect(desk.screen.contains("^"))
    desk.press("Enter")
    #expect(desk.notice?.hasPrefix("✗ \(said)") == true)
    #expect(world.saves.isEmpty)
    // What was typed is still there to be mended.
    #expect(desk.screen.contains("From paper, by seat (not number): \(line)"))
  }

  @Test func oneKeyTakesAllOfItBack() {
    let world = World.township()
    let before = world.morning.marks
    let desk = Desk(world, rollCall: world.morning)
    desk.press("x")
    desk.type("3迟10 5缺 1早5")
    desk.press("Enter")
    #expect(world.morning.marks[id(1)]?.status == .leftEarly)
    #expect(world.morning.marks[id(5)]?.status == .absent)
    desk.press("u")
    #expect(world.morning.marks == before)
    desk.press("^R")
    #expect(world.morning.marks[id(3)]?.lateMinutes == 10)
  }

  @Test(arguments: Language.allCases)
  func whatIsWrongIsSaidToItsEnd(language: Language) {
    let world = World.township()
    let desk = Desk(world, language, rollCall: world.morning)
    desk.press("x 3 q")
    let mistake = ExceptionsLine.Mistake(position: 2, fault: .noStatus)
    let said = mistake.explanation(in: language).filter { $0 != " " }
    #expect(desk.said.contains(said), "\(desk.screen)")
    #expect(desk.rows.contains { $0.filter { $0 != " " } == "^" })
  }

  @Test(arguments: Language.allCases)
  func theExampleFitsInEveryLanguage(language: Language) {
    let world = World.township()
    let desk = Desk(world, language, rollCall: world.morning)
    desk.press("x")
    #expect(!desk.screen.contains("…"))
  }
}
