import Cells
import Model
import Testing

@testable import Screens

/// The roll call on the seating plan, by keys.
@MainActor @Suite struct PlanTests {
  let world = World.township()
  let desk: Desk

  /// Twelve seats, five a row: 1–5, 6–10, 11 and 12.
  init() {
    world.library.classes[0].seatsPerRow = 5
    desk = Desk(world, rollCall: world.morning)
    desk.press("y")
  }

  /// The number of the seat that the cursor is on.
  private var seat: Int? { desk.chosenSeat }

  @Test(
    arguments: [
      ("", 3), ("Down", 8), ("Down Down", 12), ("Down Down Down", 12), ("Up", 3), ("8 Up", 3),
      ("Right Right", 5), ("5 Right", 6), ("6 Left", 5), ("1 Left", 1), ("1 2 Right", 12),
      ("End", 12), ("End Home", 1), ("j l", 9), ("1 0 Down", 12), ("1 2 Up", 7), ("PgDn", 12),
      ("PgDn PgUp", 2),
    ])
  func arrowsGoFromSeatToSeat(script: String, expected: Int) {
    desk.press(script)
    #expect(seat == expected)
  }

  /// The plan is a view: what a key does to the records is the same as in the list.
  @Test(arguments: [
    "p l e a Space", "v s v p v o", "5 c 1 c 2 c", "3 n x Enter", "2 m ^U 7 Enter", "P", "P u ^R",
    "l m ^U 5 Enter a u", "5 F6 7 F7 r 2", "x 3l10,5a Enter", "013 Enter 009 Enter",
    "t 7 Enter 9 Enter Esc a", "/ ly Enter a", "/ wf Enter p p", "w 周桂兰 Enter End c u",
    "U p a p l m 3 Enter U", "g p p p", "a b 2 Enter", "5 p 5 i", "F a", "M o O",
  ])
  func everyKeyMarksAsItDoesInTheList(script: String) {
    let listWorld = World.township()
    let list = Desk(listWorld, rollCall: listWorld.morning)
    // In the list g puts others beside each other; the plan stays as it is.
    list.press(script.replacing("g", with: ""))
    desk.press(script)
    #expect(world.morning.marks == listWorld.morning.marks)
    #expect(world.morning.walkIns?.map(\.name) == listWorld.morning.walkIns?.map(\.name))
    #expect(world.morning.closed == listWorld.morning.closed)
    #expect(world.saves.count == listWorld.saves.count)
  }

  @Test func somethingWasMarkedByThem() {
    desk.press("p l e a")
    #expect(world.saves.count == 4)
    #expect(seat == 7)
    #expect(desk.falseLines(world.morning) == [])
  }

  @Test func onlyTheUnmarkedAreStoppedAtAndAllAreSeen() {
    desk.press("U")
    #expect(desk.screen.contains(" 1✓") && desk.screen.contains(" 4V"))
    #expect(isDim(1) && isDim(2) && isDim(4))
    #expect(!isDim(3) && !isDim(5))
    desk.press("Home Right")
    #expect(seat == 5)
    desk.press("p")
    #expect(seat == 6)
    #expect(isDim(5))
    desk.press("U")
    #expect(!isDim(1) && !isDim(5))
  }

  @Test func whoeverIsLookedForIsStoppedAtAndAllAreSeen() {
    desk.press("/ wf")
    #expect(isDim(1) && isDim(6) && !isDim(3) && !isDim(4) && !isDim(5))
    #expect(seat == 3)
    desk.press("Enter")
    #expect(seat == 3)
    #expect(!isDim(1))
    desk.press("/ zzz")
    #expect(seat == nil)
    #expect((1...12).allSatisfy(isDim))
    desk.press("Esc")
    #expect(seat == 3)
  }

  /// Whether a seat is drawn faintly.
  private func isDim(_ seat: Int) -> Bool {
    guard let place = desk.place(ofSeat: seat) else { return false }
    return desk.terminal.frame[place.row, place.column].style.isDim
  }

  @Test func whoeverIsNoLongerExpectedLeavesHerSeatEmpty() {
    desk.elsewhere { world in
      world.library.classes[0].enrolment[6].leftOn = day("2026-11-21")
      world.library.classes[0].enrolment[11].leftOn = day("2026-11-21")
    }
    #expect(desk.screen.contains(" 7–"))
    #expect(desk.screen.contains("12–"))
    #expect(!desk.screen.contains("欧阳春花"))
    desk.press("6 Right")
    #expect(seat == 8)
    desk.press("End")
    #expect(seat == 11)
  }

  @Test func whoeverHasNoSeatStandsBehindTheLastRow() {
    desk.press("w 吴霞 Enter End")
    let heading = desk.rows.firstIndex(of: " Without a seat")
    #expect(heading.map { desk.rows[$0 + 1].hasPrefix(" ▸ +✓ 吴霞") } == true)
    #expect(desk.rows[4].hasPrefix(" + 吴霞"))
    desk.press("Up")
    #expect(seat == 11)
    desk.press("Down c")
    #expect(!desk.screen.contains("Without a seat"))
    #expect(world.morning.walkIns?.isEmpty != false)
  }

  /// A file written by hand may give one seat to two.
  @Test func nobodyIsHiddenByAnotherAtHerSeat() {
    desk.elsewhere { $0.library.classes[0].enrolment[6].seat = 6 }
    let heading = desk.rows.firstIndex(of: " Without a seat")
    #expect(heading.map { desk.rows[$0 + 1].contains(" 6· 欧阳春花") } == true)
    #expect(desk.screen.contains(" 7–"))
    desk.press("End a")
    #expect(world.morning.marks[id(7)]?.status == .absent)
  }

  @Test func rowsAreKeptForTheClassOnlyWhenAsked() {
    desk.press("+")
    #expect(desk.notice == "! 6 seats a row; S keeps that for the class")
    desk.press("1 Down")
    #expect(seat == 7)
    desk.press("Esc y 1 Down")
    #expect(seat == 7)
    #expect(world.saves.isEmpty)
    desk.press("S")
    #expect(desk.notice == "✓ Saved: 6 seats a row in this class")
    #expect(world.library.classes[0].seatsPerRow == 6)
    desk.press("- - 1 Down")
    #expect(seat == 5)
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(9)] = Mark(status: .absent) } }
    #expect(seat == 5)
    #expect(world.library.classes[0].seatsPerRow == 6)
    // Another session of the class has the same room.
    let other = Desk(world, rollCall: world.afternoon)
    other.press("y 1 Down")
    #expect(other.chosenSeat == 7)
  }

  @Test func aRoomHasAtLeastOneSeatARow() {
    desk.press("- - - - - - -")
    #expect(desk.notice?.hasPrefix("! 1 seats") == true)
    desk.press("1 Down Right")
    #expect(seat == 3)
  }

  @Test(arguments: [0, -4, 1_000_000])
  func whatNoRoomHasInAFileDoesNoHarm(written: Int) {
    desk.elsewhere { $0.library.classes[0].seatsPerRow = written }
    desk.press("Home Down Right p")
    #expect(world.saves.count == 1)
    #expect(desk.rows[4].isEmpty == false)
  }

  @Test func nothingIsKeptWhereNothingCanBeSaved() {
    let world = World.township()
    world.readOnlyReason = "Read only"
    let desk = Desk(world, rollCall: world.morning)
    desk.press("y + S")
    #expect(desk.notice == "✗ Read only")
    #expect(world.saves.isEmpty)
    #expect(world.library.classes[0].seatsPerRow == nil)
  }

  @Test(arguments: ["Esc", "y"])
  func theListGoesOnWhereThePlanWas(key: String) {
    desk.press("Down \(key)")
    #expect(desk.chosen?.contains("8 张㛃") == true)
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Today"))
  }

  @Test func theCursorStaysInSightInALargeRoom() {
    let world = World.bigClass()
    let desk = Desk(world, rollCall: world.only)
    desk.press("y")
    for script in ["PgDn", "PgDn", "Down", "End", "PgUp", "Up", "2 0 0", "Home", "Right", "2 6 3"] {
      desk.press(script)
      #expect(desk.chosenSeat != nil, "\(script)\n\(desk.screen)")
    }
    #expect(desk.chosenSeat == 263)
    for (columns, rows) in [(40, 12), (120, 40), (200, 60), (41, 13), (80, 24)] {
      desk.resize(columns: columns, rows: rows)
      #expect(desk.chosenSeat == 263)
    }
    desk.press("p")
    #expect(world.only.marks[id(263)]?.status == .present)
  }

  @Test func theWholeOfALargeRoomIsTaken() {
    let world = World.bigClass()
    let desk = Desk(world, rollCall: world.only)
    desk.press("y " + String(repeating: "p ", count: 263))
    #expect(world.only.marks.count == 263)
    #expect(world.only.marks.values.allSatisfy { $0.status == .present })
  }

  @Test func aLongRowFollowsTheCursor() {
    let world = World.bigClass()
    world.library.classes[0].seatsPerRow = 40
    let desk = Desk(world, rollCall: world.only)
    desk.press("y 3 9")
    #expect(desk.rows[4].hasPrefix(" 39 "))
    #expect(desk.rows[5].hasPrefix(" ←"))
    #expect(desk.rows[5].hasSuffix("→"))
    #expect(desk.screen.contains("▸ 39·"))
    desk.press("Right Right")
    #expect(desk.screen.contains("▸ 41·"))
    #expect(!desk.rows[5].contains("←"))
  }
}
