import Testing

@testable import Screens

@Suite struct HeadedLinesTests {
  private func rows(_ counts: [Int], chosen: Int, rows: Int) -> String {
    HeadedLines(counts: counts).window(chosen: chosen, rows: rows).map { row in
      switch row {
      case .heading(let section): "h\(section)"
      case .line(let line): "\(line)"
      }
    }.joined(separator: " ")
  }

  @Test(arguments: [
    ([2, 0, 1], 0, 9, "h0 0 1 h2 2"), ([2, 0, 1], 0, 3, "h0 0 1"), ([2, 0, 1], 1, 3, "h0 0 1"),
    ([2, 0, 1], 2, 3, "1 h2 2"), ([2, 0, 1], 2, 1, "2"), ([], 0, 5, ""), ([0, 0], 0, 5, ""),
    ([3], 2, 0, ""), ([3], 9, 2, "h0 0"),
  ])
  func `the chosen line is seen with as much before it as has room`(
    counts: [Int], chosen: Int, rows: Int, seen: String
  ) {
    #expect(self.rows(counts, chosen: chosen, rows: rows) == seen)
  }
}
