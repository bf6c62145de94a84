import Foundation
import Harness
import Model
import Testing

@testable import Exchange

/// Workbooks as openpyxl and LibreOffice write them; see Fixtures/make.py.
@Suite struct RosterFileTests {
  private static let folder = URL(filePath: #filePath).appending(path: "../../Fixtures")
    .standardized

  private func file(_ name: String) throws -> RosterFile {
    try RosterFile(Array(Data(contentsOf: Self.folder.appending(path: name))))
  }

  private func plan(_ table: RosterTable, _ roster: Roster = Roster()) throws -> RosterImport {
    var count: UInt64 = 0
    func seed() -> IDSeed {
      count += 1
      return IDSeed(milliseconds: count, random: 0)
    }
    return try RosterImport(
      table, into: roster, on: try #require(Day("2026-11-24")),
      idSeed: seed)
  }

  @Test(arguments: ["openpyxl.xlsx", "libreoffice.xlsx"])
  func `a roster of an office is read with all its difficulties`(name: String) throws {
    let file = try file(name)
    #expect(file.sheets.map(\.name) == ["名册", "字典", "说明"])
    #expect(file.sheets.map(\.isHidden) == [false, true, false])
    let (sheet, table) = try file.table()
    #expect(sheet == "名册")
    #expect(table.headingRow == 4)
    #expect(
      table.headings == [
        "序号", "编号", "姓 名", "性别", "出生\n年月", "所在村（社区）", "职务", "手机号", "办公室", "身份证号", "文化程度",
        "备注",
      ])
    let plan = try plan(table)
    #expect(plan.leftOut == [])
    #expect(plan.ignored == ["序号", "办公室"])
    #expect(plan.added.map(\.name) == ["单桂芝", "刘艳", "王芳", "李秀英"])
    #expect(plan.added.map(\.number) == ["001", "002", "003", nil])
    #expect(
      plan.added.map(\.birth)
        == ["1985-03-12", "1979-03", "1990-10", "1985-03-15"].map { PartialDay($0) })
    #expect(plan.added.map(\.idCard) == ["210211198503121222", nil, nil, nil])
    let units = plan.added.map { trainee in plan.units.first { $0.id == trainee.unit }?.name }
    #expect(units == ["柳树屯村", "柳树屯村", "柳树屯村", "新港社区"])
    #expect(
      plan.added.map(\.phone) == ["13800000001", "13800000002", "13800000003", "13800000004"])
    #expect(plan.added.map(\.education) == ["大专", "大专", "本科", "高中"])
    #expect(plan.added[1].note == "雪天\n晚到")
    // Only a program that calculates leaves the value of a formula.
    #expect(plan.added[2].post == (name == "libreoffice.xlsx" ? "执委" : nil))
  }

  @Test func `a sheet is named, also one that is hidden`() throws {
    let file = try file("openpyxl.xlsx")
    #expect(try plan(file.table(in: "字典")).added.map(\.name) == ["不该读到"])
    #expect(throws: RosterImportError.noNameColumn) { try plan(file.table(in: "说明")) }
    #expect(throws: TableError(.noSheet("名册, 字典, 说明"))) { try file.table(in: "没有") }
  }

  @Test func `the sheet with headings is found behind others`() throws {
    var book = HandmadeWorkbook(parts: [
      "xl/workbook.xml": """
      <workbook><sheets><sheet name="甲" r:id="rId1"/><sheet name="乙" state="hidden" r:id="rId5"/>\
      <sheet name="丙" r:id="rId5"/></sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": HandmadeWorkbook.relations([
        ("rId1", "worksheet", "worksheets/sheet1.xml"),
        ("rId5", "worksheet", "worksheets/sheet5.xml"),
      ]),
      "xl/worksheets/sheet5.xml":
        "<worksheet><sheetData><row><c t='str'><v>姓名</v></c></row></sheetData></worksheet>",
    ])
    #expect(try RosterFile(book.file).table().sheet == "丙")
    book.parts["xl/worksheets/sheet5.xml"] = "<worksheet/>"
    #expect(throws: TableError(.empty)) { try RosterFile(book.file).table() }
    #expect(throws: TableError(.empty)) { try RosterFile(book.file).sheet(named: "甲", at: "x") }
    #expect(throws: TableError(.empty)) { try RosterFile([]).table() }
  }
}
