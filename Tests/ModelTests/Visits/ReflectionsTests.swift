import Model
import Testing

@Suite struct ReflectionsTests {
  private func visit() throws -> SiteVisit {
    var visit = SiteVisit(
      id: try id("v-1"), kind: .observation, host: "三涧堡街道", date: try day("2026-04-22"))
    visit.participants = [try id("t-2"), try id("t-1")]
    return visit
  }

  @Test(arguments: [
    ("2026-04-21", [], []), ("2026-04-22", [], ["t-2", "t-1"]), ("2026-05-01", ["t-2"], ["t-1"]),
    ("2026-05-01", ["t-1", "t-2"], []), ("2026-05-01", ["t-9"], ["t-2", "t-1"]),
  ])
  func `whoever took part and wrote nothing owes it, from the day on`(
    today: String, wrote: [String], owing: [String]
  ) throws {
    let visit = try wrote.reduce(visit()) {
      $0.setting(Reflection("有收获", on: try day("2026-04-23")), of: try id($1))
    }
    #expect(visit.owing(on: try day(today)).map(\.description) == owing)
  }

  @Test func `whoever wrote and takes part no more stands last`() throws {
    let visit = try visit().setting(Reflection("好", on: try day("2026-04-23")), of: try id("t-0"))
    #expect(visit.writers.map(\.description) == ["t-2", "t-1", "t-0"])
  }

  @Test func `taking the last one away leaves nothing behind`() throws {
    let visit = try visit()
    let written = visit.setting(Reflection("好", on: try day("2026-04-23")), of: try id("t-1"))
    #expect(written.reflections?.count == 1)
    #expect(written.setting(nil, of: try id("t-1")) == visit)
  }
}
