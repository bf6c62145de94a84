import Model

/// Reads text of which commas, semicolons or tabs part the cells, as RFC 4180 describes it.
struct CSVReader {
  private enum Byte {
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let semicolon = UInt8(ascii: ";")
    static let tab = UInt8(ascii: "\t")
    static let feed = UInt8(ascii: "\n")
    static let carriage = UInt8(ascii: "\r")
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private let limits: TableLimits
  /// How many bytes are read.
  private(set) var position = 0
  private var number = 0
  private var cellCount = 0

  /// A reader of text in UTF-8 without a byte order mark; lines end with CR, LF or both.
  init(_ bytes: [UInt8], limits: TableLimits = .usual) {
    self.bytes = bytes
    self.limits = limits
    separator = Self.separator(of: bytes)
  }

  /// What parts the cells: in the first line that has any of the signs outside of quotes, the tab
  /// where one stands there, else the more frequent of the others.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var isQuoted = false
    var commas = 0
    var semicolons = 0
    // Only what stands at the beginning of a cell quotes it.
    var beginsCell = true
    for byte in bytes {
      if byte == Byte.quote, isQuoted || beginsCell {
        isQuoted.toggle()
      } else if !isQuoted {
        switch byte {
        case Byte.tab: return Byte.tab
        case Byte.comma: commas += 1
        case Byte.semicolon: semicolons += 1
        case Byte.feed, Byte.carriage:
          if commas + semicolons > 0 { return commas < semicolons ? Byte.semicolon : Byte.comma }
        default: break
        }
      }
      beginsCell =
        switch byte {
        case Byte.feed, Byte.carriage, Byte.comma, Byte.semicolon, Byte.tab, Byte.quote: true
        default: false
        }
    }
    return commas < semicolons ? Byte.semicolon : Byte.comma
  }

  /// The next row, be it blank; nil at the end.
  mutating func next() throws(TableError) -> TableRow? {
    guard position < bytes.count else { return nil }
    number += 1
    var cells = [try cell()]
    while position < bytes.count, bytes[position] == separator {
      position += 1
      cells.append(try cell())
      guard cells.count <= limits.columns else { throw error(.tooManyColumns(limits.columns)) }
    }
    cellCount += cells.count
    guard cellCount <= limits.cells else { throw error(.tooLarge) }
    if position < bytes.count {
      let isPair = bytes[position...].starts(with: [Byte.carriage, Byte.feed])
      position += isPair ? 2 : 1
    }
    let row = TableRow(number: number, cells: cells)
    guard number <= limits.rows || row.isBlank else { throw error(.tooManyRows(limits.rows)) }
    return row
  }

  /// Reads up to the separator or line end that follows the cell.
  private mutating func cell() throws(TableError) -> TableCell {
    guard position < bytes.count, bytes[position] == Byte.quote else {
      let rest = bytes[position...]
      let end = rest.firstIndex(where: endsCell) ?? bytes.count
      defer { position = end }
      return try cell(rest[..<end])
    }
    position += 1
    var content: [UInt8] = []
    while let end = bytes[position...].firstIndex(of: Byte.quote) {
      guard content.count + end - position <= limits.bytesInCell else { throw error(.tooLarge) }
      content += bytes[position..<end]
      position = end + 1
      guard position < bytes.count, bytes[position] == Byte.quote else {
        guard position == bytes.count || endsCell(bytes[position]) else {
          throw error(.textAfterQuote)
        }
        return try cell(content[...])
      }
      content.append(Byte.quote)
      position += 1
    }
    // Nothing follows a byte that is no character.
    throw error(bytes.last == 0xFF ? .unknownEncoding : .unterminatedQuote)
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == Byte.feed || byte == Byte.carriage
  }

  private func cell(_ bytes: ArraySlice<UInt8>) throws(TableError) -> TableCell {
    guard !bytes.isEmpty else { return .empty }
    guard bytes.count <= limits.bytesInCell else { throw error(.tooLarge) }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw error(.unknownEncoding)
    }
    return .text(text)
  }

  private func error(_ fault: TableError.Fault) -> TableError { TableError(fault, row: number) }
}
