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
    desk.press("v Down Enter e Down")
    desk.fill("三涧堡街道")
    desk.press("F10")
    #expect(world.library.visits[0].host == "三涧堡街道")
    #expect(world.library.visits[0].gaps == before.gaps)
    #expect(world.library.visits[0].participants == before.participants)
  }

  @Test func `people, transport, cost and days are kept`() {
    desk.press("v n Down")
    for typed in ["青岛村", "11-20", "11-21", "新农村建设", "刘艳", "王书记", "大巴", "1200.5"] {
      desk.type(typed)
      desk.press("Down")
    }
    desk.press("F10")
    let visit = world.library.visits.last
    #expect(visit?.date == day("2026-11-20") && visit?.end == day("2026-11-21"))
    #expect(visit?.leader == "刘艳" && visit?.hostPeople == "王书记" && visit?.transport == "大巴")
    #expect(visit?.cost == 1200.5)
    #expect(desk.screen.contains("2026-11-20 Fri – 2026-11-21 Sat"))
    #expect(desk.screen.contains("刘艳 · Received by 王书记 · 大巴 · Cost (yuan) 1200.5"))
  }

  @Test(arguments: [
    (3, "2026-11-23", "returns before departure"), (3, "2026-12-25", "more than 31 days"),
    (3, "11-20", "returns before departure"), (3, "x", "is no date"), (8, "-1", "write 0 to"),
    (8, "viel", "write 0 to"),
  ])
  func `what cannot be is said at the field`(steps: Int, text: String, error: String) {
    desk.press("v n Down")
    desk.type("青岛村")
    desk.press(String(repeating: "Down ", count: steps - 1))
    desk.type(text)
    desk.press("F10")
    #expect(desk.rows.contains { $0.contains("✗ ") && $0.contains(error) }, "\(desk.screen)")
    #expect(desk.screen.contains(text) && desk.screen.contains("青岛村"))
    #expect(world.saves.isEmpty)
  }

  @Test func `a visit that is put off takes as long as before, and its stops move along`() {
    world.library.visits[0].end = day("2026-10-16")
    var stop = Stop(id: Identifier(letter: "p", milliseconds: 1, random: 0), place: "党群中心")
    stop.date = day("2026-10-16")
    world.library.visits[0] = world.library.visits[0].setting(stop)
    desk.press("v Down Enter e Down Down")
    desk.fill("2026-10-22")
    desk.press("F10")
    #expect(world.library.visits[0].date == day("2026-10-22"))
    #expect(world.library.visits[0].end == day("2026-10-23"))
    #expect(world.library.visits[0].stops?.map(\.date) == [day("2026-10-23")])
  }

  @Test func `a day on which the roll was called stays one of the visit`() {
    world.library.visits[0].calls = [.departure: VisitCall()]
    world.library.visits[0].calls?[.departure]?.left = .init(
      date: day("2026-10-15"), time: time("07:30"), count: 4)
    desk.press("v Down Enter e Down Down")
    desk.fill("2026-10-16")
    desk.press("F10")
    #expect(desk.screen.contains("✗ the roll was called on 2026-10-15: that day stays"))
    #expect(world.saves.isEmpty)
  }

  @Test func gapComesWithItsFirstAction() {
    desk.press("v Enter n")
    desk.type("没有专门经费")
    desk.press("Down")
    desk.type("靠单位垫付")
    desk.press("Down Right Down")
    desk.type("前盐")
    desk.press("Right Down")
    desk.type("列入年度预算")
    desk.press("Down")
    desk.type("刘艳")
    desk.press("Down")
    desk.type("12-31")
    desk.press("Enter")
    let gap = world.library.visits[1].gaps.first
    #expect(gap?.text == "没有专门经费")
    #expect(gap?.here == "靠单位垫付")
    #expect(gap?.importance == .high)
    #expect(gap?.unit == SampleUnits().qianyan.id)
    #expect(gap?.actions.first?.owner == "刘艳")
    #expect(gap?.actions.first?.term == .short)
    // The cursor is on it, so that the next action is one key away.
    #expect(desk.chosen?.contains("没有专门经费") == true)
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
    (0, "", "must not be empty"), (3, "火星", "there is no unit 火星"),
    (4, "列入预算", "must not be empty"), (5, "刘艳", "must not be empty"),
    (6, "2026-12-31", "must not be empty"), (6, "31.12.", "is no date"),
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
    desk.press("v Down Enter Down Down Enter")
    desk.fill("我们没有档案")
    desk.press("F10")
    #expect(world.library.visits[0].gaps[0].text == "我们没有档案")
    #expect(world.library.visits[0].gaps[0].actions == actions)
  }
}
