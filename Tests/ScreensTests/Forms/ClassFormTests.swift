import Model
import Testing

@testable import Screens

@MainActor @Suite struct ClassFormTests {
  let world = World.township()
  let desk: Desk

  init() {
    desk = Desk(world)
    desk.press("c n")
  }

  @Test func newClassOpensItsPage() {
    desk.type("农技班")
    desk.press("Down 7 F10")
    #expect(desk.title.hasPrefix(" Class · 农技班 No. 7"))
    #expect(desk.notice == "✓ Saved")
    let saved = world.library.classes.last
    #expect(saved?.start == day("2026-11-24"))
    #expect(saved?.host == "大连湾街道妇联")
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Classes"))
  }

  @Test(arguments: [
    (1, "0", "whole number from 1 to 9999"), (1, "x", "whole number"), (2, "", "must not be empty"),
    (2, "24.11.2026", "is no date"), (3, "2026-11-23", "ends before it begins"),
    (3, "2026-11-31", "is no date"),
  ])
  func refuses(steps: Int, text: String, error: String) {
    desk.type("农技班")
    desk.press(String(repeating: "Down ", count: steps))
    desk.fill(text)
    desk.press("F10")
    #expect(desk.screen.contains(error))
    #expect(world.saves.isEmpty)
  }

  @Test func editedClassKeepsItsTrainees() {
    let enrolment = world.library.classes[0].enrolment
    desk.press("Esc Down e")
    desk.fill("女干部轮训班")
    desk.press("F10")
    #expect(world.library.classes[0].name == "女干部轮训班")
    #expect(world.library.classes[0].enrolment == enrolment)
    #expect(desk.title.hasPrefix(" Classes"))
  }
}
