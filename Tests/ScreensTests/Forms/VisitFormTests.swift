import Model
import Testing

@testable import Screens

@MainActor @Suite struct VisitFormTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world) }

  @Test func newVisitOpensItsPage() {
    desk.press("v n Right Down")
    desk.type("十三里堡街道")
    desk.press("F10")
    #expect(desk.title.hasPrefix(" Site visit · 十三里堡街道"))
    #expect(world.library.visits.last?.kind == .outsideVisit)
    #expect(world.library.visits.last?.date == day("2026-11-24"))
  }

  @Test func whoIsVisitedIsRequired() {
    desk.press("v n F10")
    #expect(desk.screen.contains("✗ must not be empty"))
    #expect(world.saves.isEmpty)
  }

  @Test func editedVisitKeepsItsGapsAndPeople() {
    let before = world.library.visits[0]
    desk.press("v Down e Down")
    desk.fill("三涧堡街道")
    desk.press("F10")
    #expect(world.library.visits[0].host == "三涧堡街道")
    #expect(world.library.visits[0].gaps == before.gaps)
    #expect(world.library.visits[0].participants == before.participants)
  }

  @Test func gapComesWithItsFirstAction() {
    desk.press("v Enter n")
    desk.type("没有专门经费")
    desk.press("Down")
    desk.type("列入年度预算")
    desk.press("Down Down")
    desk.type("2026-12-31")
    desk.press("Enter")
    let gap = world.library.visits[1].gaps.first
    #expect(gap?.text == "没有专门经费")
    #expect(gap?.actions.first?.text == "列入年度预算")
    #expect(gap?.actions.first?.due == day("2026-12-31"))
  }

  @Test func gapAloneIsEnough() {
    desk.press("v Enter n")
    desk.type("没有专门经费")
    desk.press("F10")
    #expect(world.library.visits[1].gaps.first?.actions == [])
  }

  @Test(arguments: [
    (0, "", "must not be empty"), (2, "刘艳", "must not be empty"),
    (3, "2026-12-31", "must not be empty"),
    (3, "31.12.", "is no date"),
  ])
  func gapRefuses(steps: Int, text: String, error: String) {
    desk.press("v Enter n")
    if steps > 0 { desk.type("没有专门经费") }
    desk.press(String(repeating: "Down ", count: steps))
    desk.fill(text)
    desk.press("F10")
    #expect(desk.screen.contains(error))
    #expect(world.saves.isEmpty)
  }

  @Test func editedGapKeepsItsActions() {
    let actions = world.library.visits[0].gaps[0].actions
    desk.press("v Down Enter Enter")
    desk.fill("我们没有档案")
    desk.press("F10")
    #expect(world.library.visits[0].gaps[0].text == "我们没有档案")
    #expect(world.library.visits[0].gaps[0].actions == actions)
  }
}
