import Model
import Testing

@testable import Exchange

@Suite struct CSVReaderTests {
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
    ("", []), ("\n\n", []), (" ,　\n,\n", []),
  ])
  func `reads cells`(text: String, cells: [[String]]) throws {
    #expect(try CSVReader.rows(of: Array(text.utf8)).map(\.cells) == cells)
  }

  @Test func `counts blank lines and lines inside quotes by record`() throws {
    let rows = try CSVReader.rows(of: Array("\na\n\n\"1\n2\"\n ,\n3\n".utf8))
    #expect(rows.map(\.number) == [2, 4, 6])
  }

  @Test(arguments: [
    ("a\n1\n\"2\n3\n", 3, CSVError.Fault.unterminatedQuote),
    ("a\n\"", 2, .unterminatedQuote), ("a\n\"1\"2\n", 2, .textAfterQuote),
    ("\"a\" \n", 1, .textAfterQuote),
  ])
  func `refuses bad quotes by row`(text: String, row: Int, fault: CSVError.Fault) {
    #expect(throws: CSVError(row: row, fault: fault)) {
      try CSVReader.rows(of: Array(text.utf8))
    }
  }

  @Test func `refuses what is no UTF-8 by row`() {
    // 王 in GBK.
    let bytes = Array("a,b\n1,2\n".utf8) + [0xCD, 0xF5] + Array(",3\n".utf8)
    #expect(throws: CSVError(row: 3, fault: .notUTF8)) { try CSVReader.rows(of: bytes) }
    #expect(throws: CSVError(row: 2, fault: .notUTF8)) {
      try CSVReader.rows(of: Array("a\n\"".utf8) + [0xFF] + Array("\"\n".utf8))
    }
  }

  @Test(arguments: [
    ("a\n1,\"", 70_000, "x", "\"\n", 2), ("a\n\n", 70_000, "x", "", 3),
    ("a\n\"", 40_000, "\"\"\n", "\"", 2), ("a\n", 1000, ",", "\n", 2),
    ("", 1_000_001, "\n", "x", 1_000_001),
    ("a\n", 2000, String(repeating: ",", count: 999) + "\n", "", 1001),
  ])
  func `refuses by row what would fill the memory`(
    before: String, count: Int, piece: String, after: String, row: Int
  ) {
    let text = before + String(repeating: piece, count: count) + after
    #expect(throws: CSVError(row: row, fault: .tooLarge)) {
      try CSVReader.rows(of: Array(text.utf8))
    }
  }

  @Test(arguments: [
    CSVError.Fault.unterminatedQuote, .textAfterQuote, .notUTF8, .tooLarge,
  ])
  func `a mistake is told in every language with its row`(fault: CSVError.Fault) {
    let lines = Language.allCases.map { CSVError(row: 7, fault: fault).explanation(in: $0) }
    #expect(Set(lines).count == 3)
    #expect(lines.allSatisfy { $0.contains("7") && !$0.contains("{") && !$0.contains("\n") })
  }

  @Test func `takes a cell as long as may be`() throws {
    let cell = String(repeating: "x", count: 65_536)
    #expect(try CSVReader.rows(of: Array("a\n\(cell)\n\"\(cell)\"".utf8)).count == 3)
  }

  @Test func `reads a large file quickly`() throws {
    let text = "姓名,单位,电话\n" + String(repeating: "王芳,\"柳树屯村\",13800000001\r\n", count: 10_000)
    #expect(try CSVReader.rows(of: Array(text.utf8)).count == 10_001)
  }
}
