import Model
import Testing

@testable import Exchange

@Suite struct CSVReaderTests {
  private func rows(_ text: String) throws(TableError) -> [TableRow] {
    try Spreadsheet(Array(text.utf8)).rows()
  }

  @Test(arguments: [
    ("a,b\r\n1,2\r\n", [["a", "b"], ["1", "2"]]),
    ("a,b\n1,2", [["a", "b"], ["1", "2"]]),
    ("a,b\r1,2\r", [["a", "b"], ["1", "2"]]),
    ("\u{FEFF}姓名,单位\n王芳,柳树屯村\n", [["姓名", "单位"], ["王芳", "柳树屯村"]]),
    ("a\tb,c\n1\t2,3\n", [["a", "b,c"], ["1", "2,3"]]),
    ("a,b\n\"1,\"\"x\"\"\n2\",\n", [["a", "b"], ["1,\"x\"\n2", ""]]),
    ("a\n\"\"\n1\"2\n", [["a"], ["1\"2"]]),
    ("a,b\n1\n1,2,3\n", [["a", "b"], ["1"], ["1", "2", "3"]]),
    ("\"a\tb\",c\n1,2\n", [["a\tb", "c"], ["1", "2"]]),
    ("a\"b\tc\n1\t2,3\n", [["a\"b", "c"], ["1", "2,3"]]),
    ("a;b\n1,5;2\n", [["a", "b"], ["1,5", "2"]]), ("花名册\na;b\n", [["花名册"], ["a", "b"]]),
    ("a;b,c,d\n", [["a;b", "c", "d"]]), ("a;b\tc\n", [["a;b", "c"]]),
    ("", []), ("\n\n", []), (" ,　\n,\n", []),
  ])
  func `reads cells`(text: String, cells: [[String]]) throws {
    #expect(try rows(text).map(\.texts) == cells)
  }

  @Test func `counts blank lines and lines inside quotes by record`() throws {
    let rows = try rows("\na\n\n\"1\n2\"\n ,\n3\n")
    #expect(rows.map(\.number) == [2, 4, 6])
  }

  @Test(arguments: [
    ("a\n1\n\"2\n3\n", 3, TableError.Fault.unterminatedQuote),
    ("a\n\"", 2, .unterminatedQuote), ("a\n\"1\"2\n", 2, .textAfterQuote),
    ("\"a\" \n", 1, .textAfterQuote),
  ])
  func `refuses bad quotes by row`(text: String, row: Int, fault: TableError.Fault) {
    #expect(throws: TableError(fault, row: row)) { try rows(text) }
  }

  @Test(arguments: [
    ("a\n1,\"", 70, "x", "\"\n", 2, TableError.Fault.tooLarge),
    ("a\n\n", 70, "x", "", 3, .tooLarge), ("a\n\"", 40, "\"\"\n", "\"", 2, .tooLarge),
    ("a\n", 10, ",", "\n", 2, .tooManyColumns(10)), ("", 41, "\n", "x", 41, .tooLarge),
    ("", 20, "\n", "x", 21, .tooManyRows(20)), ("a\n", 20, ",,,,,,,,,\n", "", 5, .tooLarge),
  ])
  func `refuses by row what would fill the memory`(
    before: String, count: Int, piece: String, after: String, row: Int, fault: TableError.Fault
  ) {
    let text = before + String(repeating: piece, count: count) + after
    var limits = TableLimits()
    (limits.rows, limits.columns, limits.cells, limits.bytesInCell) = (20, 10, 40, 64)
    #expect(throws: TableError(fault, row: row)) {
      try Spreadsheet(Array(text.utf8), limits: limits).rows()
    }
  }

  @Test func `refuses a million rows at the limit`() {
    let text = String(repeating: "x\n", count: 1_000_000)
    #expect(throws: TableError(.tooManyRows(200_000), row: 200_001)) { try rows(text) }
  }

  @Test func `takes a cell as long as may be`() throws {
    let cell = String(repeating: "x", count: 65_536)
    #expect(try rows("a\n\(cell)\n\"\(cell)\"").count == 3)
  }

  @Test func `reads a large file quickly`() throws {
    let text = "姓名,单位,电话\n" + String(repeating: "王芳,\"柳树屯村\",13800000001\r\n", count: 10_000)
    #expect(try rows(text).count == 10_001)
  }
}
