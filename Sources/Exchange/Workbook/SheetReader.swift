import Model

/// The rows of a sheet as they come.
final class SheetReader: XMLReceiver {
  private enum Kind {
    case number, shared, text, rich, bool, fault, day
  }

  private let strings: [String]
  private let formats: [CellFormat]
  private let has1904Dates: Bool
  private let limits: TableLimits
  private let take: (TableRow) throws(TableError) -> Void

  private var row = 0
  private var cells: [TableCell] = []
  private var column = -1
  private var kind = Kind.number
  private var format = CellFormat.plain
  private var value: [UInt8] = []
  private var isValue = false
  private var rich: RichText
  private var cellCount = 0
  private var size = 0

  /// A reader that gives every row to `take`, blank ones among them.
  init(
    strings: [String], formats: [CellFormat], has1904Dates: Bool, limits: TableLimits,
    _ take: @escaping (TableRow) throws(TableError) -> Void
  ) {
    self.strings = strings
    self.formats = formats
    self.has1904Dates = has1904Dates
    self.limits = limits
    self.take = take
    rich = RichText(limit: limits.bytesInCell)
  }

  func begin(_ element: String, _ attributes: XMLAttributes) throws(TableError) {
    switch element {
    case "row":
      let number = try attributes["r"].map { (text) throws(TableError) in
        guard let number = Int(text), number > row, number <= CellReference.lastRow else {
          throw damage("row \(text.prefix(20))")
        }
        return number
      }
      row = number ?? row + 1
      cells.removeAll(keepingCapacity: true)
      column = -1
    case "c":
      try begin(cell: attributes["r"])
      kind = Self.kind(attributes["t"])
      let style = attributes["s"].flatMap { Int($0) } ?? 0
      format = formats.indices.contains(style) ? formats[style] : .plain
    case "v": isValue = true
    default: rich.begin(element)
    }
  }

  func end(_ element: String) throws(TableError) {
    switch element {
    case "row":
      let isBlank = cells.allSatisfy(\.isBlank)
      guard isBlank || row <= limits.rows else {
        throw TableError(.tooManyRows(limits.rows), row: row)
      }
      try take(TableRow(number: row, cells: cells))
    case "c": try put(cell())
    case "v": isValue = false
    default: rich.end(element)
    }
  }

  func take(_ text: UnsafeRawBufferPointer) throws(TableError) {
    if isValue {
      guard value.count + text.count <= limits.bytesInCell else { throw damage(.tooLarge) }
      value += text
    } else if kind == .rich {
      do throws(TableError) {
        try rich.take(text)
      } catch {
        throw damage(error.fault)
      }
    }
  }

  /// Where no place is written, a cell follows the one before.
  private func begin(cell reference: String?) throws(TableError) {
    guard let reference else {
      column += 1
      return
    }
    guard let place = CellReference(reference), place.row == row else {
      throw damage("cell \(reference.prefix(20))")
    }
    column = place.column
  }

  private func cell() throws(TableError) -> TableCell {
    defer { value.removeAll(keepingCapacity: true) }
    let rich = rich.taken()
    if kind == .rich { return .text(rich) }
    guard !value.isEmpty else { return .empty }
    let text = String(decoding: value, as: UTF8.self)
    switch kind {
    case .rich, .text: return .text(text)
    case .fault: return .fault(text)
    case .bool: return .text(text == "1" ? "TRUE" : "FALSE")
    case .day: return Day(text.prefix(10)).map { .date(PartialDay($0)) } ?? .text(text)
    case .shared:
      guard let number = Int(text), strings.indices.contains(number) else {
        throw damage("string \(text.prefix(20))")
      }
      return .text(strings[number])
    case .number:
      guard let number = Double(text), number.isFinite else { return .text(text) }
      return shown(number)
    }
  }

  /// A number as its format has it.
  private func shown(_ number: Double) -> TableCell {
    switch format {
    case .plain: return .number(number)
    case .padded(let width):
      let text = TableCell.number(number).text
      return .text(String(repeating: "0", count: max(width - text.count, 0)) + text)
    case .day, .month, .year:
      guard let day = Day(serial: number, has1904Dates: has1904Dates) else {
        return .number(number)
      }
      return .date(known(of: day))
    }
  }

  /// What of a day was typed: where the cell shows a month and the first of it stands behind, the
  /// program put in the day.
  private func known(of day: Day) -> PartialDay {
    switch (format, day.month, day.day) {
    case (.month, _, 1): PartialDay(year: day.year, month: day.month) ?? PartialDay(day)
    case (.year, 1, 1): PartialDay(year: day.year) ?? PartialDay(day)
    default: PartialDay(day)
    }
  }

  private func put(_ cell: TableCell) throws(TableError) {
    guard !cell.isBlank else { return }
    guard column < limits.columns else { throw damage(.tooManyColumns(limits.columns)) }
    let missing = column + 1 - cells.count
    if missing > 0 { cells += repeatElement(.empty, count: missing) }
    cells[column] = cell
    cellCount += 1
    if case .text(let text) = cell { size += text.utf8.count }
    guard cellCount <= limits.cells, size <= limits.bytes else { throw damage(.tooLarge) }
  }

  private func damage(_ fault: TableError.Fault) -> TableError {
    TableError(fault, row: max(row, 1), column: column < 0 ? nil : column)
  }

  private func damage(_ complaint: String) -> TableError { damage(.damaged(complaint)) }

  private static func kind(_ type: String?) -> Kind {
    switch type {
    case "s": .shared
    case "str": .text
    case "inlineStr": .rich
    case "b": .bool
    case "e": .fault
    case "d": .day
    default: .number
    }
  }
}

extension Day {
  /// The day that a workbook counts as `serial`; nil where it is a time of day or none of a person's.
  init?(serial: Double, has1904Dates: Bool) {
    guard (1..<2_958_466).contains(serial) else { return nil }
    // 1904-01-01 has the number 0 there and 1462 elsewhere.
    self.init(tableSerial: Int(serial) + (has1904Dates ? 1462 : 0))
  }
}
