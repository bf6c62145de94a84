import Testing

@testable import Paper

/// Lines that are drawn as one.
@Suite struct RulesTests {
  private func line(
    _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, width: Double = 1
  ) -> Drawing { .line(x1: x1, y1: y1, x2: x2, y2: y2, width: width) }

  @Test func `upright lines that go on below one another are one`() {
    let page = [
      line(10, 0, 10, 5), line(20, 0, 20, 5), line(10, 5, 20, 5), line(10, 5, 10, 9.5),
      line(20, 5, 20, 9.5), line(10, 9.5, 20, 9.5), line(10, 9.5000001, 10, 12),
    ]
    let rules = page.rules
    #expect(rules.map(\.width) == [1])
    #expect(
      rules.first?.lines == [
        Rule(x1: 10, y1: 0, x2: 10, y2: 12), Rule(x1: 20, y1: 0, x2: 20, y2: 9.5),
        Rule(x1: 10, y1: 5, x2: 20, y2: 5), Rule(x1: 10, y1: 9.5, x2: 20, y2: 9.5),
      ])
  }

  @Test func `lines with a gap between, of another width or beside one another stay apart`() {
    let page = [
      line(10, 0, 10, 5), line(10, 6, 10, 9), line(10, 9, 10, 12, width: 2), line(11, 9, 11, 12),
    ]
    #expect(page.rules.map(\.lines.count) == [3, 1])
  }
}
