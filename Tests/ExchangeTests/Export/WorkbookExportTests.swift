import Foundation
import Harness
import Model
import Testing

@testable import Exchange

/// Tables as workbooks.
@Suite struct WorkbookExportTests {
  /// A part of a workbook.
  private func part(_ name: String, of workbook: [UInt8]) throws -> String {
    let package = try WorkbookPackage(workbook, limits: .none)
    return String(decoding: package.beginning(of: name, atMost: .max), as: UTF8.self)
  }

  private func sample() throws -> ExportTable { Exports.table(of: try Exports.sampleRoster()) }

  @Test func `cells have types, and texts stay texts`() throws {
    let table = try sample()
    let rows = try Exports.cells(try table.workbook(in: .simplified))
    #expect(rows.count == 264)
    #expect(rows[1].prefix(3) == [.text("001"), .text("孙维娜"), .text("sun wei na")])
    let births = rows.dropFirst().map { $0[4] }
    #expect(births.contains(.date(try #require(PartialDay("1990-05-25")))))
    #expect(births.contains(.date(try #require(PartialDay("1978-03")))))
    #expect(births.contains(.number(1993)))
    #expect(rows.dropFirst().allSatisfy { $0[0].text.count == 3 && $0.count <= 14 })
    guard case .text = rows[1][7] else { throw CancellationError() }
  }

  @Test func `the same table is the same bytes`() throws {
    let table = try sample()
    #expect(try table.workbook(in: .traditional) == table.workbook(in: .traditional))
  }

  @Test func `hostile texts are texts and never formulas`() throws {
    let notes =
      Exports.hostile + ["\u{1}\u{1F}\r\n", "\u{FFFE}", String(repeating: "字", count: 20_000)]
    let workbook = try Exports.table(notes: notes).workbook(in: .english)
    #expect(try Exports.cells(workbook).dropFirst().map { $0[10] } == notes.map(TableCell.text))
    let sheet = try part("xl/worksheets/sheet1.xml", of: workbook)
    #expect(!sheet.contains("<f>") && !sheet.contains("<f ") && !sheet.contains("hyperlink"))
  }

  @Test func `is ready to be read and printed`() throws {
    let workbook = try sample().workbook(in: .simplified)
    let sheet = try part("xl/worksheets/sheet1.xml", of: workbook)
    for setting in [
      #"<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>"#,
      #"<autoFilter ref="A1:N264"/>"#, #"paperSize="9""#, #"orientation="landscape""#,
      #"fitToHeight="0""#, "numberStoredAsText", "P/&amp;N",
    ] {
      #expect(sheet.contains(setting), "\(setting)")
    }
    let book = try part("xl/workbook.xml", of: workbook)
    #expect(
      book.contains(#"name="花名册""#) && book.contains("'花名册'!$1:$1") || book.contains("花名册!$1:$1"))
    #expect(try part("xl/styles.xml", of: workbook).contains("<b/>"))
    #expect(try part("docProps/core.xml", of: workbook).contains("2000-01-01T00:00:00Z"))
    // Nothing of whoever made it, and nothing of the machine.
    #expect(try part("docProps/core.xml", of: workbook).contains("<dc:creator></dc:creator>"))
  }

  @Test func `columns are as wide as what stands in them, Chinese counted double`() throws {
    let sheet = try part(
      "xl/worksheets/sheet1.xml",
      of: try Exports.table(notes: [String(repeating: "字", count: 15)]).workbook(in: .simplified))
    let widths = sheet.matches(of: /width="([0-9]+)\.[0-9]*"/).compactMap { Int($0.1) }
    #expect(widths.count == 14)
    #expect(widths[10] == 32 && widths[3] == 7)
  }

  @Test func `a column in which nothing stands keeps what is typed into it`() throws {
    let workbook = try Exports.table(notes: ["a"]).workbook(in: .english)
    let sheet = try part("xl/worksheets/sheet1.xml", of: workbook)
    let styles = sheet.matches(of: /<col min="([0-9]+)"[^>]* style="1"/).compactMap { Int($0.1) }
    #expect(styles == Array(1...14))
  }

  @Test func `an empty table has its headings`() throws {
    let table = Exports.table(of: Roster())
    #expect(try Exports.cells(try table.workbook(in: .english)).count == 1)
    #expect(try Exports.plan(try table.workbook(in: .english), into: Roster()).taken.isEmpty)
  }

  @Test func `what is longer than a cell is refused by its place`() throws {
    // As long as a cell, it is written and reads back.
    _ = try Exports.table(notes: [String(repeating: "字", count: 32_767)]).workbook(in: .english)
    let table = try Exports.table(notes: ["a", String(repeating: "字", count: 32_768)])
    #expect(throws: ExportError.tooLong(row: 3, heading: "备注")) {
      try table.workbook(in: .simplified)
    }
  }

  @Test func `what does not read back as it should is found`() throws {
    let table = try Exports.table(notes: ["a", "b", "1"])
    let plan = SheetPlan(table, .english)
    let whole = try table.workbook(in: .english)
    #expect(try plan.isWritten(in: whole))
    for others in [["a", "c", "1"], ["a", "b"], ["a", "b", "1", "d"], ["a", "", "1"]] {
      #expect(try !plan.isWritten(in: try Exports.table(notes: others).workbook(in: .english)))
    }
    #expect(try !plan.isWritten(in: try table.workbook(in: .simplified)))
    #expect(throws: TableError.self) { try plan.isWritten(in: Array(whole.dropLast(10))) }
  }

  @Test(arguments: [
    "[Content_Types].xml", "_rels/.rels", "docProps/app.xml", "docProps/core.xml",
    "xl/theme/theme1.xml", "xl/styles.xml", "xl/sharedStrings.xml", "xl/worksheets/sheet1.xml",
  ])
  func `a part that was cut short is found, whatever it tells of`(name: String) throws {
    let table = try Exports.table(notes: ["a"])
    let plan = SheetPlan(table, .english)
    let package = try WorkbookPackage(table.workbook(in: .english), limits: .none)
    #expect(package.names.contains(name) && package.names.count == 10)
    func file(cutting length: Int?) -> [UInt8] {
      var zip = Zip()
      for part in package.names {
        let bytes = package.beginning(of: part, atMost: .max)
        zip.store(part == name ? Array(bytes.prefix(length ?? bytes.count)) : bytes, as: part)
      }
      return zip.file
    }
    #expect(try plan.isWritten(in: file(cutting: nil)))
    for length in [0, 1, 100] {
      #expect(throws: TableError.self) { try plan.isWritten(in: file(cutting: length)) }
    }
  }

  @Test(arguments: Language.allCases)
  func `errors say what to do`(language: Language) {
    for error in [
      ExportError.noLibrary("libxlsxwriter.so.4"), .damaged(folder: "/dev/shm", nil),
      .damaged(folder: "/tmp", "disk"), .tooLong(row: 3, heading: "备注"), .tooManyRows(2_000_000),
      .noMemory,
    ] {
      let text = error.explanation(in: language)
      #expect(text.contains(".csv") && !text.contains("{") && !text.contains("\n"))
    }
  }
}
