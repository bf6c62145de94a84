import Cells
import Testing

@testable import Screens

@Suite struct TableTests {
  private func row(_ columns: [Table.Column], _ cells: [String], width: Int) -> String {
    var grid = Grid(size: Size(columns: width, rows: 2))
    let table = Table(columns, width: width)
    table.drawHeader(into: &grid, row: 0)
    table.draw(cells.map { ($0, .plain) }, into: &grid, row: 1)
    return grid.text
  }

  @Test func wideColumnsShareWhatIsLeft() {
    #expect(
      row([.fixed("a", 3), .wide("b", 4), .wide("c", 4, share: 2)], ["1", "2", "3"], width: 24)
        == " a   b       c\n 1   2       3")
  }

  @Test func columnIsNeverNarrowerThanItsTitle() {
    #expect(
      row([.fixed("title", 2), .fixed("b", 2)], ["1", "2"], width: 20) == " title b\n 1     2")
  }

  @Test func longTextIsCutToItsColumn() {
    #expect(row([.fixed("", 5), .fixed("", 3)], ["王芳王芳", "abc"], width: 20) == "\n 王芳… abc")
  }

  @Test func wideColumnsGiveWayInANarrowWindow() {
    #expect(
      row([.wide("name", 20), .fixed("n", 3), .wide("unit", 14)], ["x", "1", "y"], width: 27)
        == " name       n   unit\n x          1   y")
  }

  @Test func chosenLineHasASignAndIsReversed() {
    var grid = Grid(size: Size(columns: 10, rows: 1))
    Table([.fixed("", 4)], width: 10)
      .draw([("a", .plain)], into: &grid, row: 0, isChosen: true)
    #expect(grid.line(0) == "▸a")
    #expect((0..<10).allSatisfy { grid[0, $0].style.isReverse })
  }
}
