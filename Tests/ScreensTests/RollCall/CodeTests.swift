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
    #expect(desk.screen.contains("Number, phone or card:"))
    desk.press("Esc u")
    #expect(world.morning.marks[id(9)] == nil)
  }

  @Test func aPhoneIsACodeToo() {
    let phone = world.library.roster[id(6)]?.phone ?? ""
    let desk = Desk(world, rollCall: world.morning)
    desk.press("\(phone) Enter")
    #expect(world.morning.marks[id(6)]?.status == .present)
  }
}
