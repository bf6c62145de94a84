import Cells
import Testing

@testable import Screens

@Suite struct BlockTextTests {
  @Test(
    arguments: [
      ("118/263", 78, 10, 3, 2), ("118/263", 78, 9, 2, 1), ("118/263", 118, 18, 4, 2),
      ("118/263", 38, 5, 1, 1), ("2/12", 78, 10, 4, 2), ("2/12", 200, 50, 10, 5),
      ("1000/1000", 78, 10, 2, 1), ("1000/1000", 38, 5, 1, 1),
    ] as [(String, Int, Int, Int, Int)])
  func `letters are as large as the room allows`(
    text: String, columns: Int, rows: Int, dotColumns: Int, dotRows: Int
  ) throws {
    let blocks = BlockText(text)
    let scale = try #require(blocks.scale(columns: columns, rows: rows))
    #expect(scale == BlockText.Scale(columns: dotColumns, rows: dotRows))
    #expect(blocks.width(at: scale) <= columns)
    #expect(blocks.height(at: scale) <= rows)
  }

  @Test(arguments: [("118/263", 25, 5), ("118/263", 78, 4), ("99999/99999", 38, 5)])
  func `where there is no room for the smallest there is no scale`(
    text: String, columns: Int, rows: Int
  ) {
    #expect(BlockText(text).scale(columns: columns, rows: rows) == nil)
  }

  @Test func `every digit has its own form`() {
    var grid = Grid(size: Size(columns: 42, rows: 5))
    BlockText("0123456789/").draw(
      into: &grid, row: 0, column: 0, at: .init(columns: 1, rows: 1), style: .plain)
    #expect(
      grid.text == """
        ███  █  ███ ███ █ █ ███ ███ ███ ███ ███  █
        █ █ ██    █   █ █ █ █   █     █ █ █ █ █  █
        █ █  █  ███ ███ ███ ███ ███   █ ███ ███  █
        █ █  █  █     █   █   █ █ █   █ █ █   █ █
        ███ ███ ███ ███   █ ███ ███   █ ███ ███ █
        """)
  }
}
