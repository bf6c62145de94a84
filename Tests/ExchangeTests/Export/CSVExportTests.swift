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

  @Test(arguments: ExportKind.allCases)
  func `names that people give are no formulas, whatever they name`(kind: ExportKind) throws {
    var library = Library()
    let day = try #require(Day("2026-11-24"))
    var her = Trainee(id: Identifier(letter: "t", milliseconds: 1, random: 0), name: "=1")
    let unit = WorkUnit(id: Identifier(letter: "u", milliseconds: 1, random: 0), name: "+1")
    her.unit = unit.id
    library.roster = Roster(trainees: [her], units: [unit])
    let trainingClass = TrainingClass(
      id: Identifier(letter: "c", milliseconds: 1, random: 0), name: "=HYPERLINK(1)", start: day,
      end: day
    ).enrolling([her.id])
    var session = Session(
      id: Identifier(letter: "s", milliseconds: 1, random: 0), trainingClass: trainingClass.id,
      date: day, start: try #require(TimeOfDay("08:30")), end: try #require(TimeOfDay("11:30")))
    session.topic = "@topic"
    library.classes = [trainingClass]
    library.sessions = [trainingClass.id: [session]]
    let table = ExportTable(kind, of: nil, in: library, hours: HourRules(), on: day)
    let text = String(decoding: table.csv(in: .english), as: UTF8.self)
    let cells = text.split { ",\r\n\"\u{FEFF}".contains($0) }
    #expect(cells.contains { $0.hasPrefix("'") })
    #expect(!cells.contains { "=+-@".contains($0.first ?? " ") }, "\(text)")
  }
}
