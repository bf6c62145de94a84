import Model
import Testing

@testable import Screens

@MainActor @Suite struct FindingTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world, rollCall: world.morning) }

  @Test(arguments: [
    ("wf", 3), ("wangfang", 3), ("fang", 3), ("ly", 6), ("劉艷", 6), ("劉", 6), ("13912345678", 3),
    ("5678", 3), ("前盐", 3), ("aygl", 1), ("买买提", 1), ("𠮷", 2),
  ])
  func findsBy(text: String, seat: Int) {
    desk.press("/")
    desk.type(text)
    #expect(desk.chosen?.hasPrefix("   \(seat) ") == true, "\(desk.screen)")
    desk.press("Enter")
    #expect(desk.chosen?.hasPrefix("   \(seat) ") == true)
    #expect(desk.rows.count { $0.contains("王芳") } == 3)
  }

  @Test func lettersAreNoCommands() {
    desk.press("/ q j k l a P u ? / 1")
    #expect(world.saves.isEmpty)
    #expect(desk.title.contains("Roll call"))
    #expect(desk.rows.contains { $0.hasPrefix(" Find (name, pinyin, unit, phone): qjklaPu?/1") })
  }

  @Test func escapeGoesBackToWhereTheCursorWas() {
    desk.press("7 / wf Esc")
    #expect(desk.chosen?.contains("7 欧阳春花") == true)
  }

  @Test func enterWithoutAMatchGoesBackToo() {
    desk.press("7 / zzz Enter")
    #expect(desk.chosen?.contains("7 欧阳春花") == true)
    #expect(desk.rows.contains { $0.contains("孙丽华") })
  }

  @Test func arrowsChooseAmongTheMatches() {
    desk.press("/ wf Down Down Enter p")
    #expect(world.morning.marks[id(5)]?.status == .present)
    #expect(desk.chosen?.contains("6 刘艳") == true)
  }

  @Test(arguments: [
    ("1 2", "12 孙丽华", "✓ Seat 12"), ("9", "9 李秀英", "✓ Seat 9"),
    ("1 2 5", "3 王芳", "✓ Code 125; Enter"),
    ("7 0", "3 王芳", "✗ There is no seat 70"), ("7 0 4", "3 王芳", "✓ Code 704; Enter"),
    ("0", "3 王芳", "✓ Code 0; Enter"), ("1 p 2", "2 𠮷田美惠", "✓ Seat 2"),
  ])
  func digitsGoToASeat(script: String, chosen: String, notice: String) {
    desk.press(script)
    #expect(desk.chosen?.contains(chosen) == true)
    #expect(desk.notice == notice)
  }

  @Test func enterEndsTheNumberOfASeat() {
    desk.press("7 Enter p")
    #expect(desk.title.contains("Roll call"))
    #expect(world.morning.marks[id(7)]?.status == .present)
  }

  @Test func wideDigitsAndLettersOfAnInputMethodFindToo() {
    desk.press("/")
    desk.type("ｌｙ")
    #expect(desk.chosen?.hasPrefix("   6 ") == true)
  }

  @Test func beginningOfASeatNumberIsNoMistake() {
    for index in world.library.classes[0].enrolment.indices {
      world.library.classes[0].enrolment[index].seat += 100
    }
    let desk = Desk(world, rollCall: world.morning)
    desk.press("1 0")
    #expect(desk.notice == "✓ Seat 10")
    #expect(desk.chosen?.contains("103 王芳") == true)
    desk.press("6")
    #expect(desk.chosen?.contains("106 刘艳") == true)
  }

  @Test func emptyClassHasNobodyToFind() {
    world.library.classes[0].enrolment = []
    let desk = Desk(world, rollCall: world.morning)
    desk.press("/ x Enter p v P n m 1 u Enter Down")
    #expect(world.saves.isEmpty)
    #expect(desk.screen.contains("Nobody is enrolled"))
  }

  /// Her seat is one that nobody has in this session.
  @Test(arguments: ["p", "l", "c", "v", "n", "m", "i", "r", "F6"])
  func noKeyIsForSomebodyElseAfterASeatThatIsNone(key: String) {
    let world = World.township()
    world.library.classes[0].enrolment[0].from = Day("2026-11-25")
    let desk = Desk(world, rollCall: world.morning)
    desk.press("5 1 \(key)")
    #expect(desk.notice == "✗ There is no seat 51" || desk.notice == "✗ There is no seat 1")
    #expect(world.saves.isEmpty)
  }

  @Test func aSeatThatIsNoneTypedAWhileAgoIsNoBeginningEither() {
    let world = World.township()
    let desk = Desk(world, rollCall: world.morning)
    desk.press("7 0")
    #expect(desk.notice == "✗ There is no seat 70")
    world.now = instant("2026-11-24T09:05:03+08:00")
    desk.press("2 a")
    #expect(world.morning.marks[id(2)]?.status == .absent)
  }

  @Test func aSeatTypedAWhileAgoIsNoBeginningOfAnother() {
    let world = World.township()
    let desk = Desk(world, rollCall: world.morning)
    desk.press("1")
    world.now = instant("2026-11-24T09:05:03+08:00")
    desk.press("2 a")
    #expect(world.morning.marks[id(2)]?.status == .absent)
    desk.press("1 2 p")
    #expect(world.morning.marks[id(12)]?.status == .present)
  }
}
