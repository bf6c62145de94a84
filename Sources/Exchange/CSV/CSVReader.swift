/// One record of a table, with its number in the file.
public struct TableRow: Equatable, Sendable {
  /// Which record of the file it is, from 1; blank ones are counted.
  public let number: Int
  /// Its cells from left to right.
  public let cells: [String]

  /// A record by its number and cells.
  public init(number: Int, cells: [String]) {
    self.number = number
    self.cells = cells
  }
}

/// Reads comma- or tab-separated text as RFC 4180 describes it.
public struct CSVReader {
  private enum Byte {
    static let quote = UInt8(ascii: "\"")
    static let comma = UInt8(ascii: ",")
    static let tab = UInt8(ascii: "\t")
    static let feed = UInt8(ascii: "\n")
    static let carriage = UInt8(ascii: "\r")
    static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
  }

  /// How many bytes a cell may hold, how many cells a row and a table: more is no roster, and must
  /// not fill the memory.
  private static let longestCell = 64 << 10
  private static let longestRow = 1000
  private static let mostCells = 1_000_000

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position: Int
  private var number = 0
  private var cellCount = 0

  /// The records that are not blank.
  ///
  /// The text is UTF-8, with or without a byte order mark; lines end with CR, LF or both. Where the
  /// first line holds a tab outside of quotes, tabs part the cells, else commas do.
  public static func rows(of bytes: [UInt8]) throws(CSVError) -> [TableRow] {
    var reader = CSVReader(bytes)
    var rows: [TableRow] = []
    while let row = try reader.next() {
      if row.cells.contains(where: { !$0.allSatisfy(\.isWhitespace) }) { rows.append(row) }
    }
    return rows
  }

  private init(_ bytes: [UInt8]) {
    self.bytes = bytes
    position = bytes.starts(with: Byte.mark) ? Byte.mark.count : 0
    separator = Self.separator(of: bytes[position...])
  }

  /// A tab, where one stands in the first line that is not empty, outside of quotes; else a comma.
  private static func separator(of bytes: ArraySlice<UInt8>) -> UInt8 {
    var isQuoted = false
    var isBlank = true
    var last = Byte.feed
    for byte in bytes {
      // Only what stands at the beginning of a cell quotes it.
      if byte == Byte.quote,
        isQuoted || [Byte.feed, Byte.carriage, Byte.comma, Byte.tab, Byte.quote].contains(last)
      {
        isQuoted.toggle()
      } else if !isQuoted {
        if byte == Byte.tab { return Byte.tab }
        if !isBlank, byte == Byte.feed || byte == Byte.carriage { return Byte.comma }
      }
      isBlank = isBlank && (byte == Byte.feed || byte == Byte.carriage)
      last = byte
    }
    return Byte.comma
  }

  private mutating func next() throws(CSVError) -> TableRow? {
    guard position < bytes.count else { return nil }
    number += 1
    var cells = [try cell()]
    while position < bytes.count, bytes[position] == separator {
      position += 1
      cells.append(try cell())
      guard cells.count <= Self.longestRow else { throw tooLarge }
    }
    cellCount += cells.count
    guard cellCount <= Self.mostCells else { throw tooLarge }
    if position < bytes.count {
      let isPair = bytes[position...].starts(with: [Byte.carriage, Byte.feed])
      position += isPair ? 2 : 1
    }
    return TableRow(number: number, cells: cells)
  }

  /// Reads up to the separator or line end that follows the cell.
  private mutating func cell() throws(CSVError) -> String {
    guard position < bytes.count, bytes[position] == Byte.quote else {
      let rest = bytes[position...]
      let end = rest.firstIndex(where: endsCell) ?? bytes.count
      defer { position = end }
      return try text(rest[..<end])
    }
    position += 1
    var content: [UInt8] = []
    while let end = bytes[position...].firstIndex(of: Byte.quote) {
      guard content.count + end - position <= Self.longestCell else { throw tooLarge }
      content += bytes[position..<end]
      position = end + 1
      guard position < bytes.count, bytes[position] == Byte.quote else {
        guard position == bytes.count || endsCell(bytes[position]) else {
          throw CSVError(row: number, fault: .textAfterQuote)
        }
        return try text(content[...])
      }
      content.append(Byte.quote)
      position += 1
    }
    throw CSVError(row: number, fault: .unterminatedQuote)
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == Byte.feed || byte == Byte.carriage
  }

  private var tooLarge: CSVError { CSVError(row: number, fault: .tooLarge) }

  private func text(_ bytes: ArraySlice<UInt8>) throws(CSVError) -> String {
    guard bytes.count <= Self.longestCell else { throw tooLarge }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw CSVError(row: number, fault: .notUTF8)
    }
    return text
  }
}
