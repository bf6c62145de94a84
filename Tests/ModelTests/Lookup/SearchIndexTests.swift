import Model
import Testing

@Suite struct SearchIndexTests {
  private let index = SearchIndex([
    .init(name: "2026年女干部培训班", texts: ["区委党校", nil], number: "13"),
    .init(name: "農村電商", texts: ["ICBC 礼堂", "2026-12-01"]), .init(name: "", texts: []),
  ])

  @Test(arguments: [
    ("", [0, 1, 2]), ("2026", [0, 1]), ("13", [0]), ("ncds", [1]), ("nong", [1]), ("电商", [1]),
    ("黨校", [0]), ("icbc", [1]), ("ICBC 農村", [1]), ("icbc 13", []), ("zz", []),
  ])
  func `finds`(query: String, positions: [Int]) {
    #expect(index.matches(query) == positions)
  }
}
