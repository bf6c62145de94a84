import Model
import Testing

@testable import Screens

/// The counter at the door, by keys.
@MainActor @Suite struct DoorTests {
  let world = World.township()
  let desk: Desk

  init() {
    world.change(id(9)) { $0.number = "0900123" }
    world.change(id(14)) { $0.number = "0900999" }
    world.change(id(11)) { $0.number = "0900555" }
    world.change(id(12)) { $0.number = "0900555" }
    desk = Desk(world, rollCall: world.morning)
    desk.press("d")
  }

  @Test func aCodeMarksAndIsAnsweredInLarge() {
    desk.press("0900123 Enter")
    #expect(world.morning.marks[id(9)]?.status == .present)
    #expect(desk.screen.contains("✓ 9 李 秀 英"))
    #expect(desk.terminal.rings == 0)
    // The next one needs no further key.
    desk.press("7 Enter")
    #expect(world.morning.marks[id(7)]?.status == .present)
    #expect(desk.screen.contains("✓ 7 欧 阳 春 花"))
    #expect(!desk.screen.contains("✓ 9 李 秀 英"))
    #expect(desk.falseLines(world.morning) == [])
  }

  @Test(arguments: [
    ("1 Enter", "! 1 阿 依 古 丽 ·买 买 提", "already in: Present"),
    ("2 Enter", "! 2 𠮷 田 美 惠", "already in: Late 10 min"),
    ("0900000 Enter", "✗ 0900000", "unknown"),
    ("0900999 Enter", "✗ 吴 桐", "not enrolled in this class"),
    ("0900555 Enter", "✗ 0900555", "2 have this number"),
    ("t 0900000 Enter", "✗ 0900000", "unknown"),
  ])
  func whatMarksNobodyIsSaidAndHeard(script: String, who: String, words: String) {
    desk.press(script)
    let row = desk.rows.firstIndex { $0.contains(who) }
    #expect(row.map { desk.rows[$0 + 1].contains(words) } == true, "\(desk.screen)")
    #expect(world.saves.isEmpty)
    #expect(desk.terminal.rings == 1)
    // It stands there until something else is typed.
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(10)] = Mark(status: .absent) } }
    #expect(desk.rows.contains { $0.contains(who) })
    desk.press("3")
    #expect(!desk.rows.contains { $0.contains(who) })
  }

  @Test func whatAnotherProgramChangesAppearsByItself() {
    #expect(desk.screen.contains("Present 1   Late 1"))
    let at = instant("2026-11-24T09:04:00+08:00")
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(8)] = Mark(status: .present, at: at) } }
    #expect(desk.screen.contains("Present 2   Late 1"))
    #expect(desk.rows.contains { $0.hasPrefix(" 09:04     8 张 㛃") })
    desk.elsewhere {
      $0.change($0.morning) {
        $0.walkIns = [
          WalkIn(
            id: Identifier(letter: "w", milliseconds: 1, random: 0), name: "吴霞",
            at: instant("2026-11-24T09:05:00+08:00"))
        ]
      }
    }
    #expect(desk.screen.contains("Walk-in 1"))
    #expect(desk.rows.contains { $0.hasPrefix(" 09:05     + 吴 霞") })
  }

  @Test func aCodeHalfTypedOutlivesAChangeElsewhere() {
    // The cursor of the list is on nobody who is enrolled.
    desk.press("Esc w 吴霞 Enter End d 0900")
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(8)] = Mark(status: .absent) } }
    desk.press("123 Enter")
    #expect(world.morning.marks[id(9)]?.status == .present)
  }

  @Test func codesAreTakenWhereEverybodyElseIsOutOfSight() {
    desk.press("Esc P U d 7 Enter")
    #expect(desk.screen.contains("! 7 欧 阳 春 花"))
  }

  /// Nobody is seen to be chosen, so nobody may be marked by a letter.
  @Test func lettersMarkNobody() {
    desk.press("p l e a c v P n m b o O r F6 F x M i U g Enter Space")
    #expect(world.saves.isEmpty)
    #expect(desk.screen.contains("Actual / Expected"))
  }

  @Test func aWrongOneIsUndone() {
    desk.press("7 Enter Esc u")
    #expect(world.morning.marks[id(7)] == nil)
    #expect(desk.notice == "✓ Undone: 7 欧阳春花 Unmarked")
    desk.press("^R")
    #expect(world.morning.marks[id(7)]?.status == .present)
    #expect(desk.screen.contains("Actual / Expected"))
  }

  @Test(arguments: ["Esc", "d"])
  func theListIsOneKeyAway(key: String) {
    desk.press("7 Enter Esc \(key)")
    #expect(desk.chosen?.contains("7 欧阳春花") == true)
  }

  @Test func thePlanIsOneKeyAway() {
    desk.press("y")
    #expect(desk.screen.contains("[ Front ]"))
    desk.press("d")
    #expect(desk.screen.contains("Actual / Expected"))
  }

  @Test func aSaveThatFailsIsNoAnswer() {
    world.failure = Refusal.diskFull
    desk.press("t 7 Enter")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(!desk.screen.contains("✓ 7"))
    #expect(desk.screen.contains("not saved"))
    #expect(desk.terminal.rings == 1)
    // The next code is still one.
    #expect(desk.screen.contains("Number, phone or ID card:"))
    world.failure = nil
    desk.press("7 Enter")
    #expect(world.morning.marks[id(7)]?.status == .present)
    #expect(desk.terminal.rings == 1)
  }

  @Test func nothingIsTypedWhereNothingCanBeSaved() {
    let world = World.township()
    world.readOnlyReason = "Read only"
    let desk = Desk(world, rollCall: world.morning)
    desk.press("d 7")
    #expect(desk.notice == "✗ Read only")
    desk.press("Enter")
    #expect(world.saves.isEmpty)
    #expect(!desk.screen.contains("card:"))
  }

  @Test func aFinalRecordTakesNoCode() {
    let desk = Desk(world, rollCall: world.final)
    desk.press("d")
    for code in ["t 0900123 Enter", "0900123 Enter"] {
      let rings = desk.terminal.rings
      desk.press(code)
      #expect(desk.said.contains("F opens the record again".filter { $0 != " " }))
      #expect(desk.terminal.rings == rings + 1)
    }
    #expect(world.saves.isEmpty && world.reasons.isEmpty)
  }

  @Test func whereTheDigitsDoNotFitTheyAreWritten() {
    let world = World.bigClass()
    let all = (1...10_263).map { id($0) as Identifier<Trainee> }
    world.library.classes[0] = world.library.classes[0].enrolling(all)
    world.change(world.only) { session in
      for trainee in all { session.marks[trainee] = Mark(status: .present) }
    }
    let desk = Desk(world, rollCall: world.only)
    desk.press("d")
    #expect(desk.screen.contains("█"))
    desk.resize(columns: 40, rows: 12)
    #expect(desk.rows[1] == " 10263/10263")
  }

  @Test(arguments: [(40, 12), (59, 12), (80, 24), (120, 40), (300, 100)])
  func aCodeIsAnsweredInEveryWindow(columns: Int, rows: Int) {
    desk.resize(columns: columns, rows: rows)
    desk.press("7 Enter")
    #expect(world.morning.marks[id(7)]?.status == .present)
    #expect(desk.rows.contains { $0.contains("✓ 7 欧") && $0.contains("花") })
  }

  @Test(arguments: [(39, 24), (40, 11)])
  func whatCannotBeReadIsNotMarked(columns: Int, rows: Int) {
    desk.resize(columns: columns, rows: rows)
    #expect(desk.said.contains("40×12"))
    desk.press("7 Enter")
    #expect(world.saves.isEmpty)
  }

  @Test func whatAMarkReplacesIsSaid() {
    world.change(world.morning) { $0.marks[id(7)] = Mark(status: .absent) }
    let desk = Desk(world, rollCall: world.morning)
    desk.press("d t 7 Enter")
    #expect(desk.screen.contains("Present (was Absent)"))
  }

  @Test func aWindowTooSmallForOtherScreensIsNoTrap() {
    desk.resize(columns: 50, rows: 14)
    for key in ["Esc", "d"] {
      desk.press(key)
      #expect(desk.notice == "✗ The list needs a window of 60×12")
    }
    desk.press("7 Enter")
    #expect(world.morning.marks[id(7)]?.status == .present)
    // What opens by itself and cannot be seen is left as usual.
    desk.press("Esc ?")
    #expect(desk.said.contains("60×12"))
    desk.press("Esc 8 Enter")
    #expect(world.morning.marks[id(8)]?.status == .present)
  }
}
