import Model
import Testing

@Suite struct SiteVisitTests {
  @Test(arguments: [
    ("2026-11-24", nil, true), ("2026-11-23", nil, true), ("2026-11-25", nil, false),
    ("2026-11-23", "2026-11-20", false), (nil, nil, false),
  ])
  func `an open action is due from its day on`(due: String?, done: String?, isDue: Bool) throws {
    var action = Action(id: try id("a-1"), text: "立卷", due: try due.map(day))
    action.done = try done.map(day)
    var visit = SiteVisit(
      id: try id("v-1"), kind: .observation, host: "三涧堡街道", date: try day("2026-04-22"))
    visit.gaps = [
      Gap(id: try id("g-1"), text: "台账零散"), Gap(id: try id("g-2"), text: "无小结", actions: [action]),
    ]
    let today = try day("2026-11-24")
    #expect(visit.actions.filter { $0.isDue(on: today) } == (isDue ? [action] : []))
  }

  @Test func `kinds are written as on the command line`() {
    #expect(
      SiteVisit.Kind.allCases.map(\.rawValue)
        == ["seminar", "on-site-meeting", "observation", "outside-visit"])
  }
}
