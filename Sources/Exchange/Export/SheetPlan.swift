import CXlsxWriter
import Cells
import Model

/// What stands where in the one sheet of a workbook, before it is written and to be compared with
/// what was.
struct SheetPlan {
  /// What is put into one cell.
  enum Content: Equatable {
    case blank
    case text(String)
    case number(Double)
    case day(PartialDay, serial: Int)
  }

  /// The headings, and the rows below them.
  let rows: [[Content]]
  private let headings: [String]
  private let widths: [Int]
  /// The columns in which no numbers and days stand, so that what is typed into them stays as it is.
  private let areTexts: [Bool]

  /// How many digits wide a page is that is printed upright.
  private static let uprightWidth = 95
  private static let possibleWidths = 6...48
  /// The arrow by which a column is filtered.
  private static let arrowWidth = 3

  init(_ table: ExportTable, _ language: Language) {
    let (headings, cells) = table.shown(in: language)
    self.headings = headings
    rows =
      [headings.map(Content.text)]
      + cells.map { row in row.map { Content($0, language) } }
    var widths = headings.map { $0.columns + Self.arrowWidth }
    var areTexts = headings.map { _ in true }
    for row in cells {
      for (column, cell) in row.enumerated() {
        let text = cell.text(in: language)
        let longest = text.split(whereSeparator: \.isNewline).map { String($0).columns }.max() ?? 0
        widths[column] = max(widths[column], longest + 2)
        switch cell {
        case .count, .hours, .day: areTexts[column] = false
        case .empty, .text, .word: break
        }
      }
    }
    self.widths = widths.map {
      min(max($0, Self.possibleWidths.lowerBound), Self.possibleWidths.upperBound)
    }
    self.areTexts = areTexts
  }

  /// Writes the workbook to a path; what the library complains of.
  func write(
    to path: String, partsIn folder: String, title: String
  ) throws(ExportError) -> String? {
    guard let writer = xlsx_create(path, folder, title) else { throw .noMemory }
    do throws(ExportError) {
      for (row, contents) in rows.enumerated() {
        for (column, content) in contents.enumerated() {
          try put(content, into: writer, row, column)
        }
      }
    } catch {
      xlsx_destroy(writer)
      throw error
    }
    for (column, width) in widths.enumerated() {
      xlsx_set_column(
        writer, UInt16(column), Double(width), areTexts[column] ? XLSX_TEXT : XLSX_PLAIN)
    }
    let layout = xlsx_layout(
      last_row: UInt32(rows.count - 1), last_column: UInt16(headings.count - 1),
      is_wide: widths.reduce(0, +) > Self.uprightWidth)
    return xlsx_finish(writer, layout).map { String(cString: $0) }
  }

  private func put(
    _ content: Content, into writer: OpaquePointer, _ row: Int, _ column: Int
  ) throws(ExportError) {
    let (line, place) = (UInt32(row), UInt16(column))
    let step =
      switch content {
      case .blank: XLSX_WRITTEN
      case .text(let text):
        xlsx_put_text(
          writer, line, place, Self.escaped(text), row == 0 ? XLSX_HEADING : XLSX_TEXT)
      case .number(let number): xlsx_put_number(writer, line, place, number, XLSX_PLAIN)
      case .day(let day, let serial):
        xlsx_put_number(
          writer, line, place, Double(serial), day.day == nil ? XLSX_MONTH : XLSX_DAY)
      }
    switch step {
    case XLSX_WRITTEN: return
    case XLSX_TOO_LONG: throw .tooLong(row: row + 1, heading: headings[column])
    case XLSX_OUTSIDE: throw .tooManyRows(rows.count - 1)
    default: throw .noMemory
    }
  }

  /// A text in which signs that XML cannot hold, and what looks like one of them, are written as
  /// `_x000D_`.
  private static func escaped(_ text: String) -> String {
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar.value {
      case 0x09, 0x0A: result.unicodeScalars.append(scalar)
      case 0..<0x20, 0xFFFE, 0xFFFF: result += code(of: scalar)
      case 0x5F where looksLikeCode(rest): result += code(of: scalar)
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func code(of scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
  }

  /// Whether an underscore before these signs would begin a code.
  private static func looksLikeCode(_ rest: Substring.UnicodeScalarView) -> Bool {
    let code = Array(rest.prefix(6))
    return code.count == 6 && code[0] == "x" && code[5] == "_"
      && code[1...4].allSatisfy { $0.isASCII && $0.properties.isASCIIHexDigit }
  }

  /// Whether this is what stands in a workbook. Throws where any part of it, be it one that tells of no
  /// cell, does not go to its end.
  func isWritten(in bytes: [UInt8]) throws(TableError) -> Bool {
    let package = try WorkbookPackage(bytes, limits: .none)
    for part in package.names { try package.read(part, into: WholePart()) }
    let workbook = try Workbook(bytes, limits: .none)
    guard let sheet = workbook.sheets.first, workbook.sheets.count == 1 else { return false }
    // Rows in which nothing stands are not told of.
    var expected = rows.enumerated().map {
      TableRow(number: $0.offset + 1, cells: $0.element.cells)
    }
    .filter { !$0.isBlank }[...]
    var isSame = true
    try workbook.read(sheet, progress: nil) { (row) throws(TableError) in
      isSame = isSame && expected.popFirst().map { Self.isSame(row, as: $0) } ?? false
    }
    return isSame && expected.isEmpty
  }

  private static func isSame(_ row: TableRow, as expected: TableRow) -> Bool {
    row.number == expected.number && row.cells.count <= expected.cells.count
      && expected.cells.indices.allSatisfy { column in
        let (found, wanted) = (row[column], expected[column])
        return found == wanted || found.isBlank && wanted.isBlank
          || found.isNumber && wanted.isNumber && found.text == wanted.text
      }
  }
}

/// A part of a workbook of which only matters that it is whole.
private final class WholePart: XMLReceiver {
  func begin(_ element: String, _ attributes: XMLAttributes) {}
  func end(_ element: String) {}
  func take(_ text: UnsafeRawBufferPointer) {}
}

extension SheetPlan.Content {
  /// A year alone is a number, and a day that spreadsheets do not count is a text.
  fileprivate init(_ cell: ExportCell, _ language: Language) {
    switch cell {
    case .empty: self = .blank
    case .count(let count): self = .number(Double(count))
    case .hours(let hours): self = .number(hours)
    case .text, .word: self = .text(cell.text(in: language))
    case .day(let day):
      if let month = day.month {
        let serial = Day(year: day.year, month: month, day: day.day ?? 1)?.tableSerial
        self = serial.map { .day(day, serial: $0) } ?? .text(day.description)
      } else {
        self = .number(Double(day.year))
      }
    }
  }
}

extension [SheetPlan.Content] {
  /// These cells as they are read again.
  fileprivate var cells: [TableCell] {
    map { content in
      switch content {
      case .blank: .empty
      case .text(let text): .text(text)
      case .number(let number): .number(number)
      case .day(let day, _): .date(day)
      }
    }
  }
}

extension TableCell {
  fileprivate var isNumber: Bool { if case .number = self { true } else { false } }
}
