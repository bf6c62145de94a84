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

  // MARK: Inviting in

  @Test func `a class is brought to a unit with the plan of that place`() {
    desk.type("农技班")
    desk.press("Down Down Down Down Down Down")
    desk.type("前盐")
    #expect(desk.screen.contains("前盐村"))
    desk.press("Right Down")
    desk.type("大棚种植")
    desk.press("Down")
    desk.type("农科院专家")
    desk.press("Down")
    desk.type("村部二楼，午餐由村里安排")
    desk.press("F10")
    var plan = LocalPlan(unit: SampleUnits().qianyan.id)
    plan.need = "大棚种植"
    plan.visitors = "农科院专家"
    plan.arrangements = "村部二楼，午餐由村里安排"
    #expect(world.library.classes.last?.localPlan == plan)
    #expect(desk.title.hasPrefix(" Class · 农技班"))
    #expect(
      desk.screen.contains("Invited session · 前盐村 · 大棚种植 · 农科院专家 · 村部二楼"),
      "\(desk.screen)")
    desk.press("E Up Up Up Up ^U F10")
    // What is planned for a place is not thrown away with its name.
    #expect(desk.screen.contains("must not be empty"))
    desk.press("Down ^U Down ^U Down ^U F10")
    #expect(world.library.classes.last?.localPlan == nil)
    #expect(!desk.screen.contains("Invited session"))
  }

  @Test(arguments: [7, 8, 9])
  func `a plan without a unit is refused at the unit`(steps: Int) {
    desk.type("农技班")
    desk.press(String(repeating: "Down ", count: steps))
    desk.type("大棚种植")
    desk.press("F10")
    #expect(desk.screen.contains("must not be empty"))
    #expect(desk.screen.contains("大棚种植"))
    #expect(world.saves.isEmpty)
  }

  @Test func `a unit that there is not is refused`() {
    desk.type("农技班")
    desk.press("Down Down Down Down Down Down")
    desk.type("无名村")
    desk.press("F10")
    #expect(desk.screen.contains("无名村"))
    #expect(world.saves.isEmpty)
  }

  @Test func `a class that is brought to a place is found by that and by the place`() {
    world.library.classes[1].localPlan = LocalPlan(unit: SampleUnits().qianyan.id)
    for typed in ["前盐村", "Invited"] {
      let desk = Desk(world)
      desk.press("c /")
      desk.type(typed)
      #expect(desk.chosen?.contains("农村电商技能班") == true)
      #expect(desk.screen.contains("1 found"))
    }
  }

  @Test func `a unit whose file is missing is not lost by another change`() {
    let plan = LocalPlan(unit: id(77))
    world.library.classes[0].localPlan = plan
    desk.press("Esc Down e")
    desk.fill("女干部轮训班")
    desk.press("F10")
    #expect(world.library.classes[0].localPlan == plan)
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
