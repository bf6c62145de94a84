import Model
import Testing

@testable import Screens

/// A reader types a number and presses Enter.
@MainActor @Suite struct CodeTests {
  let world = World.township()

  init() {
    world.change(id(9)) { $0.number = "0900123" }
    world.change(id(10)) { $0.number = "35" }
    world.change(id(14)) { $0.number = "0900999" }
  }

  @Test func whoeverHasItIsPresentWhereverTheCursorIs() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("5 Down 0900123 Enter")
    #expect(world.morning.marks[id(9)]?.status == .present)
    #expect(desk.notice == "✓ Saved: 9 李秀英 Present")
    #expect(world.saves.count == 1)
    #expect(desk.terminal.rings == 0)
  }

  @Test func aCodeReadTwiceIsSaidAndHeard() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("0900123 Enter 0900123 Enter")
    #expect(desk.notice == "! Already in: 9 李秀英 Present")
    #expect(world.saves.count == 1)
    #expect(desk.terminal.rings == 1)
  }

  @Test(arguments: [
    ("0900000", "✗ Nobody has 0900000"),
    ("0900999", "is in the roster, but not enrolled in this class"),
  ])
  func whatFindsNobodyChangesNothing(code: String, said: String) {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("\(code) Enter")
    #expect(desk.notice?.contains(said) == true)
    #expect(world.saves.isEmpty)
    #expect(desk.terminal.rings == 1)
  }

  @Test func aLongLineOfThemGoesOnUntilEsc() {
    let desk = Desk(world, rollCall: world.morning)
    // A number of the roster comes before a seat.
    desk.press("t 35 Enter 5 Enter 0900123 Enter")
    #expect(world.morning.marks[id(10)]?.status == .present)
    #expect(world.morning.marks[id(5)]?.status == .present)
    #expect(world.morning.marks[id(9)]?.status == .present)
    #expect(desk.screen.contains("Number, phone or ID card:"))
    desk.press("Esc u")
    #expect(world.morning.marks[id(9)] == nil)
  }

  @Test func zerosBeforeANumberMayBeLeftOut() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("t 8 Enter")
    #expect(world.morning.marks[id(8)]?.status == .present)
  }

  /// A reader in the list would mark whoever sits there, and mean somebody else.
  @Test func aNumberThatIsASeatOfSomebodyElseMarksNobody() {
    world.change(id(10)) { $0.number = "5" }
    let desk = Desk(world, rollCall: world.morning)
    desk.press("5 Enter")
    #expect(desk.notice?.hasPrefix("✗ 5 is a seat, and 赵敏’s number") == true)
    #expect(desk.terminal.rings == 1)
    #expect(world.saves.isEmpty)
    desk.press("5 p")
    #expect(world.morning.marks[id(5)]?.status == .present)
    desk.press("t 5 Enter")
    #expect(world.morning.marks[id(10)]?.status == .present)
  }

  @Test func whoeverIsNotExpectedYetIsNotSaidToBeElsewhere() {
    world.library.classes[0].enrolment[8].from = Day("2026-11-25")
    let desk = Desk(world, rollCall: world.morning)
    desk.press("0900123 Enter")
    #expect(desk.notice == "✗ 李秀英 is enrolled, but not expected in this session")
  }

  @Test func aPhoneIsACodeToo() {
    let phone = world.library.roster[id(6)]?.phone ?? ""
    let desk = Desk(world, rollCall: world.morning)
    desk.press("\(phone) Enter")
    #expect(world.morning.marks[id(6)]?.status == .present)
  }

  // MARK: Identity cards

  @Test(arguments: [
    "11010519491231002X Enter", "11010519491231002x Enter", "t 11010519491231002x Enter",
    "t 11010519491231002X Enter", "１１０１０５１９４９１２３１００２Ｘ Enter",
  ])
  func aCardReadMarksItsHolder(script: String) {
    world.change(id(9)) { $0.idCard = "11010519491231002X" }
    let desk = Desk(world, rollCall: world.morning)
    desk.press(script)
    #expect(desk.notice == "✓ Saved: 9 李秀英 Present")
    #expect(world.saves.count == 1)
  }

  @Test func xIsNoDigitAnywhereElse() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("1101051949123100 X")
    #expect(desk.notice == nil)
    desk.press("1101051949123100 x")
    #expect(desk.screen.contains("From paper"))
    #expect(world.saves.isEmpty)
  }

  @Test(arguments: ["", "t "])
  func aCardOfNobodyIsNotShownInFull(before: String) {
    let desk = Desk(world, rollCall: world.morning)
    desk.press(before + "210211198503121222 Enter")
    #expect(desk.notice == "✗ Nobody has 210**************2")
    #expect(!desk.screen.contains("210211198503121222"))
    world.change(id(9)) { $0.idCard = "210211198503121222" }
    world.change(id(10)) { $0.idCard = "210211198503121222" }
    let other = Desk(world, rollCall: world.morning)
    other.press(before + "210211198503121222 Enter")
    #expect(other.notice?.hasPrefix("✗ 2 have 210**************2;") == true)
    #expect(!other.screen.contains("210211198503121222"))
  }

  // MARK: What is said and heard

  @Test func whatACodeReplacesIsSaid() {
    world.change(world.morning) { $0.marks[id(9)] = Mark(status: .absent) }
    let desk = Desk(world, rollCall: world.morning)
    desk.press("0900123 Enter")
    #expect(desk.notice == "✓ Saved: 9 李秀英 Present (was Absent)")
    desk.press("u")
    #expect(desk.notice == "✓ Undone: 9 李秀英 Absent")
  }

  @Test func theBellCanBeSwitchedOff() {
    world.township.bell = false
    let desk = Desk(world, rollCall: world.morning)
    desk.press("0900000 Enter 0900123 Enter 0900123 Enter")
    #expect(desk.notice?.hasPrefix("! Already in") == true)
    #expect(desk.terminal.rings == 0)
  }
}
