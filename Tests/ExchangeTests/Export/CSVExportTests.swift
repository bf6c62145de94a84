import Model
import Testing

@testable import Exchange

/// Tables as text.
@Suite struct CSVExportTests {
  @Test func `is what spreadsheet programs on Windows take for Chinese`() throws {
    let table = try Exports.table(notes: ["a,\"b\"\r\nc", ""])
    let text = String(decoding: table.csv(in: .simplified).dropFirst(3), as: UTF8.self)
    #expect(table.csv(in: .simplified).prefix(3) == [0xEF, 0xBB, 0xBF])
    #expect(
      text == "编号,姓名,拼音,性别,出生年月,单位,职务,联系电话,身份证号,学历,备注,任职时间,特长,年收入\r\n"
        + "000,王芳0,wang fang0,,,,,,,,\"a,\"\"b\"\"\r\nc\",,,\r\n"
        + "001,王芳1,wang fang1,,,,,,,,,,,\r\n")
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-", "'-"), ("@a", "'@a"), ("\t=1", "'\t=1"),
    ("\r=1", "'\r=1"), ("\n=1", "'\n=1"), ("＝1", "'＝1"), ("＋1", "'＋1"), ("－1", "'－1"),
    ("＠a", "'＠a"),
    ("'=1", "''=1"), ("''@a", "'''@a"), ("'a'", "'a'"), ("'", "'"), ("", ""), ("a=1", "a=1"),
    ("1-2", "1-2"), ("=\u{301}1", "'=\u{301}1"),
  ])
  func `no text begins a formula, and reading takes the apostrophe off`(
    text: String, guarded: String
  ) {
    #expect(FormulaGuard.guarding(text) == guarded)
    #expect(FormulaGuard.removing(from: guarded) == text)
  }

  @Test func `texts come back as they were`() throws {
    let table = try Exports.table(notes: Exports.hostile)
    let rows = try Exports.cells(table.csv(in: .english)).dropFirst()
    #expect(rows.map { $0[10] } == Exports.hostile.map(TableCell.text))
  }

  @Test func `an apostrophe that guards nothing stays, also before a phone`() throws {
    let rows = try Exports.cells(Array("姓名,电话\n'刘艳','+86 13800000001\n".utf8))
    #expect(rows[1][0] == .text("'刘艳'"))
    #expect(rows[1][1] == .text("+86 13800000001"))
  }
}
