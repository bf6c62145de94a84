import Model

/// A roster file that somebody has chosen: its sheets, and the table in one of them.
public struct RosterFile: Sendable {
  private let spreadsheet: Spreadsheet

  /// The sheets in their order.
  public var sheets: [Spreadsheet.Sheet] { spreadsheet.sheets }

  /// The file in these bytes.
  public init(_ bytes: [UInt8]) throws(TableError) {
    spreadsheet = try Spreadsheet(bytes)
  }

  /// The table in the sheet of this name.
  public func table(
    in name: String, progress: ReadingProgress.Observer? = nil
  ) throws(TableError) -> RosterTable {
    guard let index = sheets.firstIndex(where: { $0.name == name }) else {
      throw TableError(.noSheet(sheets.map(\.name).joined(separator: ", ")))
    }
    return try table(index, progress)
  }

  /// The table in the first shown sheet that has the headings of a roster, else in the first one
  /// that is shown.
  public func table(
    progress: ReadingProgress.Observer? = nil
  ) throws(TableError) -> (sheet: String, table: RosterTable) {
    let shown = sheets.indices.filter { !sheets[$0].isHidden }
    var first: (sheet: String, table: RosterTable)?
    for index in shown.isEmpty ? Array(sheets.indices) : shown {
      let table = try table(index, progress)
      if table.headingRow != nil { return (sheets[index].name, table) }
      first = first ?? (sheets[index].name, table)
    }
    guard let first else { throw TableError(.missingPart("worksheet")) }
    return first
  }

  private func table(
    _ index: Int, _ progress: ReadingProgress.Observer?
  ) throws(TableError) -> RosterTable {
    var rows: [TableRow] = []
    try spreadsheet.rows(of: index, progress: progress) { (row) throws(TableError) in
      rows.append(row)
    }
    return RosterTable(rows, isText: spreadsheet.isText)
  }
}
