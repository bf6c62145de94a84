import Harness
import Model
import Testing

@testable import Exchange

/// Workbooks that are none, or that want to do harm.
@Suite struct HostileWorkbookTests {
  private let small = {
    var limits = TableLimits()
    limits.rows = 100
    limits.columns = 10
    limits.cells = 50
    limits.bytesInCell = 100
    limits.bytes = 1000
    limits.unpacked = 1 << 20
    return limits
  }()

  private func read(_ bytes: [UInt8], _ limits: TableLimits = .usual) throws(TableError) {
    _ = try Spreadsheet(bytes, limits: limits).rows()
  }

  private func fault(_ bytes: [UInt8], _ limits: TableLimits = .usual) -> TableError.Fault? {
    do throws(TableError) {
      try read(bytes, limits)
      return nil
    } catch {
      return error.fault
    }
  }

  @Test func `what is locked, old or of another program is told apart`() {
    #expect(fault([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .oldWorkbook)
    #expect(fault(Array("\u{FEFF}\n<html><table>".utf8)) == .otherFormat(".html"))
    #expect(fault(Array("<?xml version=\"1.0\"?><Workbook/>".utf8)) == .otherFormat(".xml"))
    #expect(fault(Array("%PDF-1.4".utf8)) == .otherFormat(".pdf"))
    for (names, kind) in [
      (["xl/workbook.bin"], ".xlsb"), (["_rels/.rels", "word/document.xml"], ".docx"),
      (["a.txt"], ".zip"),
    ] {
      var zip = Zip()
      for name in names { zip.store([], as: name) }
      #expect(fault(zip.file) == .otherFormat(kind))
    }
    var ods = Zip()
    ods.store(Array("application/vnd.oasis.opendocument.spreadsheet".utf8), as: "mimetype")
    #expect(fault(ods.file) == .otherFormat(".ods"))
  }

  @Test func `a part that is missing is named`() {
    for part in [
      "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/worksheets/sheet1.xml", "xl/styles.xml",
    ] {
      var book = HandmadeWorkbook()
      book.parts[part] = nil
      #expect(fault(book.file) == .missingPart(part))
    }
    let book = HandmadeWorkbook(parts: ["xl/workbook.xml": "<workbook/>"])
    #expect(fault(book.file) == .missingPart("worksheet"))
  }

  @Test func `a file that is cut off is refused wherever it is cut`() throws {
    let bytes = HandmadeWorkbook("<row><c><v>1</v></c></row>").file
    for count in 4..<bytes.count {
      #expect(throws: TableError.self, "\(count)") { try read(Array(bytes.prefix(count))) }
    }
  }

  @Test func `a bomb goes off at its limit`() {
    for part in [
      "xl/worksheets/sheet1.xml", "xl/sharedStrings.xml", "xl/styles.xml", "_rels/.rels",
    ] {
      var book = HandmadeWorkbook()
      book.parts[part] = nil
      var zip = Zip()
      for (name, text) in book.parts { zip.store(Array(text.utf8), as: name) }
      zip.bloat("<a> ", times: 10_000, as: part)
      #expect(fault(zip.file, small) == .bomb, "\(part)")
    }
  }

  @Test func `a bomb goes off at many times the size of its file`() {
    var zip = Zip()
    zip.bloat("<a> ", times: 80_000, as: "_rels/.rels")
    var limits = TableLimits()
    limits.ratio = 150
    #expect(fault(zip.file, limits) == .bomb)
    // Below that it is read to its end, where the checksum is wrong.
    limits.ratio = 200
    #expect(fault(zip.file, limits) != .bomb)
  }

  @Test func `sheets that all name one part go off together`() throws {
    let sheets = (1...1000).map { "<sheet name=\"表\($0)\" r:id=\"rId1\"/>" }.joined()
    let row = "<row><c t='str'><v>\(String(repeating: "x", count: 10_000))</v></c></row>"
    let book = HandmadeWorkbook(
      String(repeating: row, count: 40),
      parts: ["xl/workbook.xml": "<workbook><sheets>\(sheets)</sheets></workbook>"])
    var limits = TableLimits()
    limits.unpacked = 1 << 20
    let file = try Spreadsheet(book.file, limits: limits)
    var read = 0
    let fault = #expect(throws: TableError.self) {
      for index in file.sheets.indices {
        try file.rows(of: index) { _ in }
        read += 1
      }
    }
    #expect(fault?.fault == .bomb)
    // Each is read twice. A few do no harm.
    #expect((4...5).contains(read))
  }

  @Test func `a tag without an end is given up`() {
    var zip = Zip()
    zip.bloat("<a b='x", times: 10_000, as: "_rels/.rels")
    #expect(fault(zip.file) == .damaged("a tag of more than a megabyte"))
  }

  @Test func `entities are refused`() {
    let bomb = """
      <!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="str"><v>&b;</v></c></row></sheetData></worksheet>
      """
    let book = HandmadeWorkbook(parts: ["xl/worksheets/sheet1.xml": bomb])
    #expect(throws: TableError(.entities, sheet: "表1")) { try read(book.file) }
    let outside = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'><sst/>"
    #expect(fault(HandmadeWorkbook(parts: ["xl/sharedStrings.xml": outside]).file) == .entities)
  }

  @Test func `too many rows, columns, cells and texts are refused where they begin`() {
    func rows(_ count: Int) -> String {
      String(repeating: "<row><c><v>1</v></c></row>", count: count)
    }
    #expect(throws: TableError(.tooManyRows(200_000), sheet: "表1", row: 200_001)) {
      try read(HandmadeWorkbook(rows(200_001)).file)
    }
    // Blank ones down to the end of the sheet are no harm.
    #expect(fault(HandmadeWorkbook("<row r='1048576'><c s='1'/></row>").file) == nil)
    #expect(
      fault(HandmadeWorkbook("<row r='1048576'><c r='A1048576'><v>1</v></c></row>").file)
        == .tooManyRows(200_000))
    #expect(throws: TableError(.tooManyColumns(10), sheet: "表1", row: 3, column: 10)) {
      try read(HandmadeWorkbook("<row r='3'><c r='K3'><v>1</v></c></row>").file, small)
    }
    #expect(throws: TableError(.tooLarge, sheet: "表1", row: 51, column: 0)) {
      try read(HandmadeWorkbook(rows(51)).file, small)
    }
    let long = String(repeating: "x", count: 101)
    for cell in ["<c t='str'><v>\(long)</v></c>", "<c t='inlineStr'><is><t>\(long)</t></is></c>"] {
      #expect(throws: TableError(.tooLarge, sheet: "表1", row: 1, column: 0)) {
        try read(HandmadeWorkbook("<row>\(cell)</row>").file, small)
      }
    }
    let shared = String(repeating: "<si><t>\(long.dropFirst())</t></si>", count: 11)
    #expect(
      fault(HandmadeWorkbook(parts: ["xl/sharedStrings.xml": "<sst>\(shared)</sst>"]).file, small)
        == .bomb)
    let merges = String(repeating: "<mergeCell ref='A1:A9'/>", count: 100_001)
    #expect(fault(HandmadeWorkbook(after: merges).file) == .bomb)
  }

  @Test(arguments: [
    ("<row r='2'/><row r='2'/>", "row 2"), ("<row r='-1'/>", "row -1"),
    ("<row r='1048577'/>", "row 1048577"),
    ("<row r='9223372036854775807'/><row/>", "row 9223372036854775807"), ("<row r='x'/>", "row x"),
    ("<row r='1'><c r='A2'><v>1</v></c></row>", "cell A2"), ("<row><c r='1'/></row>", "cell 1"),
    ("<row><c r='ZZZZ1'/></row>", "cell ZZZZ1"), ("<row><c t='s'><v>0</v></c></row>", "string 0"),
    ("<row><c t='s'><v>-1</v></c></row>", "string -1"), ("<row>", "mismatched tag"),
    ("<row><c><v>&x;</v></c></row>", "undefined entity"),
    ("\u{1}", "not well-formed (invalid token)"),
  ])
  func `what contradicts itself is damaged`(data: String, complaint: String) {
    #expect(fault(HandmadeWorkbook(data).file) == .damaged(complaint))
  }

  @Test(arguments: Language.allCases)
  func `a fault is told in one line with its place`(language: Language) {
    let faults: [TableError.Fault] = [
      .unterminatedQuote, .textAfterQuote, .unknownEncoding, .tooLarge, .tooManyRows(1),
      .tooManyColumns(1), .oldWorkbook, .otherFormat("x"), .bomb, .entities, .missingPart("x"),
      .damaged("x"), .noSheet("x"), .noLibrary("x"), .stopped,
    ]
    for fault in faults {
      let line = TableError(fault, sheet: "名册", row: 12, column: 27).explanation(in: language)
      #expect(line.contains("名册") && line.contains("12") && line.contains("AB"))
      #expect(!line.contains("{") && !line.contains("\n"))
    }
    #expect(Set(faults.map { TableError($0).explanation(in: language) }).count == faults.count)
  }
}
