import Testing

@testable import Cells

@Suite struct GridTests {
  /// What is written, where, in how many columns; the row then, and the column after the text.
  @Test(arguments: [
    ("abc", 0, nil, "abc", 3),
    ("刘艳", 1, nil, " 刘艳", 5),
    ("abcdefghij", 4, nil, "    abcd", 8),
    ("刘艳红", 3, nil, "   刘艳", 8),
    ("刘艳", 0, 3, "刘", 3),
    ("刘艳", 0, 1, "", 1),
    ("abc", 0, 2, "ab", 2),
    ("abc", 0, 0, "", 0),
    ("abc", 0, -1, "", 0),
    ("abc", 8, nil, "", 8),
    ("abc", -1, nil, "bc", 2),
    ("刘艳", -1, nil, " 艳", 3),
    ("刘艳", -2, nil, "艳", 2),
    ("\u{1B}[1m", 0, nil, "␛[1m", 4),
    ("👨‍👩‍👧x", 0, nil, "👨x", 3),
  ])
  func write(_ text: String, _ column: Int, _ width: Int?, _ line: String, _ end: Int) {
    var grid = Grid(size: Size(columns: 8, rows: 2))
    #expect(grid.write(text, row: 1, column: column, width: width) == end)
    #expect(grid.line(1) == line)
    #expect(grid.line(0).isEmpty)
  }

  /// What is written, and where, over 刘艳红.
  @Test(arguments: [
    ("a", 0, "a 艳红"), ("a", 1, " a艳红"), ("李", 1, " 李 红"), ("李", 2, "刘李红"), ("ab", 3, "刘 ab"),
    ("李", 5, "刘艳 李"), ("abcdef", 0, "abcdef"),
  ])
  func overwrite(_ text: String, _ column: Int, _ line: String) {
    var grid = Grid(size: Size(columns: 8, rows: 1))
    grid.write("刘艳红", row: 0, column: 0)
    grid.write(text, row: 0, column: column)
    #expect(grid.line(0) == line)
    #expect((0..<8).reduce(0) { $0 + grid[0, $1].columns } == 8)
  }

  @Test func outsideIsLeftOut() {
    var grid = Grid(size: Size(columns: 2, rows: 1))
    let empty = grid
    for row in [-1, 1] {
      grid.write("a", row: row, column: 0)
      grid.fill(row: row, columns: 0..<2, style: Style(.red))
      grid.restyle(row: row, columns: 0..<2) { $0.isBold = true }
    }
    grid.fill(row: 0, columns: 5..<9, style: Style(.red))
    #expect(grid == empty)
    #expect(Grid(size: Size(columns: -1, rows: -1)).text.isEmpty)
  }

  @Test func fillBlanksTheHalfThatIsLeft() {
    var grid = Grid(size: Size(columns: 6, rows: 1))
    grid.write("刘艳红", row: 0, column: 0)
    grid.fill(row: 0, columns: 1..<3, style: Style(.red))
    #expect(grid.line(0) == "    红")
    #expect(grid[0, 0] == .blank())
    #expect(grid[0, 1] == .blank(Style(.red)))
  }

  @Test func restyleChangesWideSignsWhole() {
    var grid = Grid(size: Size(columns: 8, rows: 1))
    grid.write("刘艳红", row: 0, column: 1, style: Style(.red))
    grid.restyle(row: 0, columns: 2..<4) { $0.isReverse = true }
    #expect(
      (0..<8).map { grid[0, $0].style.isReverse } == [false, true, true, true, true] + [
        false, false, false,
      ])
    #expect(grid[0, 1].style == Style(.red, reverse: true))
    #expect(grid.line(0) == " 刘艳红")
  }

  @Test func cellsOfAWideSign() {
    var grid = Grid(size: Size(columns: 2, rows: 2))
    grid.write("刘", row: 0, column: 0, style: Style(bold: true))
    #expect(grid[0, 0].character == "刘")
    #expect(grid[0, 0].columns == 2)
    #expect(grid[0, 1].isContinuation)
    #expect(grid[0, 1].style.isBold)
    #expect(grid.text == "刘\n")
  }

  @Test func changes() {
    var before = Grid(size: Size(columns: 4, rows: 2))
    before.write("刘a", row: 1, column: 0)
    var after = before
    #expect(after.changes(since: before) == [])
    after.write("bc", row: 1, column: 0)
    after.restyle(row: 0, columns: 3..<4) { $0.isReverse = true }
    #expect(
      after.changes(since: before)
        == [(0, 3), (1, 0), (1, 1)].map { Position(row: $0.0, column: $0.1) })
  }
}
