import Testing

@testable import Paper

@Suite struct ColumnWidthsTests {
  private let columns = [Column("a", width: 1...9), Column("b", width: 1...9, isForPen: true)]

  private static let cases: [([Double], Double, [Double])] = [
    // Room to spare goes to the pen.
    ([5, 5], 30, [5, 25]),
    // The most that a column may take bounds its content.
    ([50, 5], 30, [9, 21]),
    // Shortage is shared in proportion to what is above the least.
    ([9, 5], 8, [5, 3]),
    // Where not even the least fits, the widest give way.
    ([9, 5], 1.5, [0.75, 0.75]),
  ]

  @Test(arguments: cases)
  func widthsAreShared(content: [Double], total: Double, expected: [Double]) {
    #expect(
      columnWidths(columns, content: content, least: [1, 1], most: [9, 9], total: total)
        == expected)
  }
}
