import Cells
import Testing

@testable import Screens

@Suite struct FooterTests {
  private func hints(_ count: Int) -> [Hint] {
    (0..<count).map { Hint(keys: ["\($0)"], label: .keyPresent, isInFooter: true) }
  }
  private let fixed = [Hint(keys: ["?"], label: .keyHelp, isInFooter: true)]

  private func text(_ count: Int, width: Int) -> String {
    let footer = Footer(hints(count), fixed: fixed, width: width, language: .english)
    var grid = Grid(size: Size(columns: width, rows: footer.rows))
    footer.draw(into: &grid, row: 0)
    return grid.text
  }

  @Test func fixedHintsStandAtTheRight() {
    #expect(text(2, width: 40) == " 0 present  1 present            ? help")
  }

  @Test func whatDoesNotFitGoesToASecondLine() {
    #expect(
      text(4, width: 40)
        == """
         0 present  1 present            ? help
         2 present  3 present
        """)
  }

  @Test func emptyFooterIsOneLine() {
    #expect(text(0, width: 20) == "             ? help")
  }
}
