import Harness
import Model
import Testing

@testable import Exchange

@Suite struct WorkbookTests {
  private static let strings = """
    <sst><si><t>姓名</t></si><si><r><t>王</t></r><r><rPr><b/></rPr><t xml:space="preserve"> 芳</t></r>\
    <rPh sb="0" eb="1"><t>ワン</t></rPh></si><si><t>雪_x000D_天</t></si><si/></sst>
    """

  private func rows(_ book: HandmadeWorkbook) throws -> [TableRow] {
    try Spreadsheet(book.file).rows()
  }

  @Test(arguments: [
    (#"<c r="A1" t="s"><v>0</v></c>"#, [TableCell.text("姓名")]),
    (#"<c r="A1" t="s"><v>1</v></c>"#, [.text("王 芳")]),
    (#"<c r="A1" t="s"><v>2</v></c>"#, [.text("雪\r天")]),
    (
      #"<c r="A1" t="inlineStr"><is><r><t>刘</t></r><r><t>艳</t></r><rPh><t>x</t></rPh></is></c>"#,
      [.text("刘艳")]
    ),
    (#"<c r="A1" t="str"><f>A2&amp;"x"</f><v>执委</v></c>"#, [.text("执委")]),
    (#"<c r="A1"><f>1+1</f><v>2</v></c>"#, [.number(2)]),
    (#"<c r="A1"><v>1.3912345678E10</v></c>"#, [.number(13_912_345_678)]),
    (#"<c r="A1" t="b"><v>1</v></c><c t="b"><v>0</v></c>"#, [.text("TRUE"), .text("FALSE")]),
    (#"<c r="A1" t="e"><v>#N/A</v></c>"#, [.fault("#N/A")]),
    (#"<c r="A1" t="d"><v>1985-03-12T00:00:00</v></c>"#, [.date(PartialDay("1985-03-12")!)]),
    // Without places, out of order, with holes, blank.
    (#"<c><v>1</v></c><c t="s"><v>0</v></c>"#, [.number(1), .text("姓名")]),
    (
      #"<c r="C1"><v>3</v></c><c r="A1"><v>1</v></c><c><v>2</v></c>"#,
      [.number(1), .number(2), .number(3)]
    ),
    (
      #"<c r="B1"/><c r="C1"><v>3</v></c><c r="D1" t="s"><v>3</v></c><c r="E1"><v></v></c>"#,
      [.empty, .empty, .number(3)]
    ),
  ])
  func `reads cells`(cells: String, expected: [TableCell]) throws {
    let book = HandmadeWorkbook(
      "<row r=\"1\">\(cells)</row>", parts: ["xl/sharedStrings.xml": Self.strings])
    #expect(try rows(book) == [TableRow(number: 1, cells: expected)])
  }

  @Test func `counts rows as they are numbered, and blank ones without being numbered`() throws {
    let book = HandmadeWorkbook(
      "<row><c><v>1</v></c></row><row/><row><c/></row><row><c><v>4</v></c></row><row r=\"9\"><c><v>9</v></c></row>"
    )
    #expect(try rows(book).map(\.number) == [1, 4, 9])
  }

  @Test func `reads what other programs write with prefixes and from the root on`() throws {
    var book = HandmadeWorkbook()
    book.parts["_rels/.rels"] = HandmadeWorkbook.relations([("a", "officeDocument", "/book/b.xml")])
    book.parts["book/b.xml"] =
      "<x:workbook><x:sheets><x:sheet name='一' sheetId='7' q:id='s'/></x:sheets></x:workbook>"
    book.parts["book/_rels/b.xml.rels"] = HandmadeWorkbook.relations([
      ("s", "worksheet", "/book/../sheets\\one.xml")
    ])
    book.parts["sheets\\one.xml"] =
      "<x:worksheet><x:sheetData><x:row r='1'><x:c r='A1' t='inlineStr'><x:is><x:t>甲</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>"
    let file = try Spreadsheet(book.file)
    #expect(file.sheets == [.init(name: "一", isHidden: false)])
    #expect(try file.rows().map(\.texts) == [["甲"]])
  }

  @Test func `lists sheets of rows, with those that are hidden`() throws {
    let book = HandmadeWorkbook(parts: [
      "xl/workbook.xml": """
      <workbook><sheets><sheet name="图" r:id="rId9"/><sheet name="甲" r:id="rId1"/>\
      <sheet name="乙" state="hidden" r:id="rId1"/><sheet name="丙" state="veryHidden" r:id="rId1"/>\
      </sheets></workbook>
      """,
      "xl/_rels/workbook.xml.rels": HandmadeWorkbook.relations([
        ("rId1", "worksheet", "worksheets/sheet1.xml"),
        ("rId9", "chartsheet", "chartsheets/sheet1.xml"),
      ]),
    ])
    let sheets = try Spreadsheet(book.file).sheets
    #expect(sheets.map(\.name) == ["甲", "乙", "丙"])
    #expect(sheets.map(\.isHidden) == [false, true, true])
  }

  private static let styles = """
    <styleSheet><numFmts><numFmt numFmtId="164" formatCode="yyyy&quot;年&quot;m&quot;月&quot;"/>\
    <numFmt numFmtId="165" formatCode="000"/><numFmt numFmtId="166" formatCode="yyyy"/></numFmts>\
    <cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>\
    <xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="57"/></cellXfs></styleSheet>
    """

  @Test(arguments: [
    (0, "31118", "31118"), (1, "31118", "1985-03-12"), (1, "31118.75", "1985-03-12"),
    (1, "1", "1900-01-01"), (1, "59", "1900-02-28"), (1, "61", "1900-03-01"), (1, "60", "60"),
    (1, "0.5", "0.5"), (1, "-3", "-3"), (1, "1e300", "1e+300"),
    // A month shows the first, unless another day stands behind it.
    (2, "31107", "1985-03"), (2, "31118", "1985-03-12"), (5, "31107", "1985-03"),
    (4, "31048", "1985"), (4, "31107", "1985-03-01"),
    (3, "7", "007"), (3, "1234", "1234"), (99, "5", "5"),
  ])
  func `reads numbers as their format shows them`(style: Int, value: String, text: String) throws {
    let book = HandmadeWorkbook(
      "<row><c s=\"\(style)\"><v>\(value)</v></c></row>", parts: ["xl/styles.xml": Self.styles])
    #expect(try rows(book).map(\.texts) == [[text]])
  }

  @Test func `counts days from 1904 on where the workbook does`() throws {
    let book = HandmadeWorkbook(
      "<row><c s=\"1\"><v>29656</v></c></row>",
      parts: [
        "xl/styles.xml": Self.styles,
        "xl/workbook.xml":
          "<workbook><workbookPr date1904='1'/><sheets><sheet name='一' r:id='rId1'/></sheets></workbook>",
      ])
    #expect(try rows(book).map(\.texts) == [["1985-03-12"]])
  }

  @Test func `gives every row of a merged area its value, in its first column`() throws {
    func row(_ number: Int, _ cells: String) -> String {
      "<row r=\"\(number)\"><c r=\"B\(number)\"><v>\(number)</v></c>\(cells)</row>"
    }
    let book = HandmadeWorkbook(
      row(1, "<c r='A1'><v>7</v></c>") + row(2, "<c r='A2'/>") + row(3, "")
        + "<row r='4'><c r='A4'/></row>"
        + row(5, "") + row(6, "<c r='C6'><v>8</v></c>") + row(7, ""),
      after:
        "<mergeCells><mergeCell ref='C6:D7'/><mergeCell ref='A1:A4'/><mergeCell ref='A5:B5'/><mergeCell ref='x'/></mergeCells>"
    )
    #expect(
      try rows(book).map(\.texts) == [
        ["7", "1"], ["7", "2"], ["7", "3"], ["", "5"], ["", "6", "8"], ["", "7", "8"],
      ])
  }

  @Test func `tells of every row and stops where it is told to`() throws {
    let book = HandmadeWorkbook(
      (1...4).map { "<row r='\($0)'><c><v>1</v></c></row>" }.joined())
    let file = try Spreadsheet(book.file)
    var seen: [ReadingProgress] = []
    try file.rows(
      of: 0,
      progress: {
        seen.append($0); return true
      }
    ) { _ in }
    #expect(seen.first?.step == .unpacking)
    seen.removeAll { $0.step == .unpacking }
    #expect(seen.map(\.done) == [1, 2, 3, 4])
    #expect(seen.map(\.fraction) == [0.25, 0.5, 0.75, 1])
    #expect(throws: TableError(.stopped, sheet: "表1")) {
      try file.rows(of: 0, progress: { $0.measure == .bytes || $0.done < 2 }) { _ in }
    }
  }
}
