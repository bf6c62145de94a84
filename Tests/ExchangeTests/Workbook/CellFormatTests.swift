import Model
import Testing

@testable import Exchange

@Suite struct CellFormatTests {
  @Test(arguments: [
    ("General", CellFormat.plain), ("G/通用格式", .plain), ("0", .plain), ("000", .padded(3)),
    ("00000000", .padded(8)), ("0.00", .plain), ("#,##0", .plain), ("0.00E+00", .plain),
    ("@", .plain),
    ("h:mm:ss", .plain), ("[h]:mm", .plain), ("上午/下午h\"时\"mm\"分\"", .plain),
    ("yyyy/m/d", .day), ("yyyy-mm-dd h:mm", .day), ("m\"月\"d\"日\"", .day),
    ("[$-804]yyyy年m月d日;@", .day),
    ("[$-404]e/m/d", .day), ("yyyy\"年\"m\"月\"", .month), ("yyyy年m月", .month), ("yyyy.mm", .month),
    ("mmm-yy", .month), ("yyyy", .year), ("[Red]0.0", .plain), ("\"d\"0", .plain), ("0\\d", .plain),
    ("_y0", .plain), ("0;yyyy", .plain), ("", .plain), ("\"", .plain),
  ])
  func `a code tells whether it shows a day`(code: String, format: CellFormat) {
    #expect(CellFormat(code: code) == format)
  }

  @Test(arguments: [
    (0, CellFormat.plain), (1, .plain), (13, .plain), (14, .day), (17, .month), (20, .plain),
    (22, .day), (27, .month), (31, .day), (45, .plain), (57, .month), (58, .day), (164, .plain),
  ])
  func `a number of its own tells it as well`(number: Int, format: CellFormat) {
    #expect(CellFormat(builtIn: number) == format)
  }

  @Test(arguments: [
    ("A1", 0, 1), ("B3", 1, 3), ("Z9", 25, 9), ("AA10", 26, 10), ("XFD1048576", 16_383, 1_048_576),
    ("$C$4", 2, 4),
  ])
  func `a reference names a cell`(text: String, column: Int, row: Int) {
    #expect(CellReference(text)?.column == column)
    #expect(CellReference(text)?.row == row)
    #expect(text.contains("$") || CellReference.letters(of: column) + String(row) == text)
  }

  @Test(arguments: [
    "", "A", "1", "1A", "A0", "a1", "A1B", "XFE1", "A1048577", "A99999999999999999999", "甲1",
  ])
  func `what names no cell is none`(text: String) {
    #expect(CellReference(text) == nil)
  }
}
