import Model

/// A roster file that somebody has chosen: its sheets, and the table in one of them.
public struct RosterFile: Sendable {
  private let spreadsheet: Spreadsheet

  /// The sheets in their order.
  public var sheets: [Spreadsheet.Sheet] { spreadsheet.sheets }

  /// The file in these bytes.
  public init(
    _ bytes: [UInt8], progress: ReadingProgress.Observer? = nil
  ) throws(TableError) {
    spreadsheet = try Spreadsheet(bytes, progress: progress)
  }

  /// The sheets that are shown, or all where none is, each with whether it has the headings of a
  /// roster.
  public func choices(
    progress: ReadingProgress.Observer? = nil
  ) throws(TableError) -> [RosterSheetChoice] {
    var choices: [RosterSheetChoice] = []
    for index in shown {
      let table = RosterTable(try beginning(of: index, progress), isText: spreadsheet.isText)
      choices.append(
        RosterSheetChoice(name: sheets[index].name, hasHeadings: table.headingRow != nil))
    }
    return choices
  }

  /// The rows of the sheet of this name, read out of the file at `path`.
  public func sheet(
    named name: String, at path: String, progress: ReadingProgress.Observer? = nil
  ) throws(TableError) -> RosterSheet {
    let rows = try rows(of: index(of: name), progress)
    guard rows.contains(where: { !$0.isBlank }) else { throw TableError(.empty) }
    return RosterSheet(path: path, name: name, rows: rows, isText: spreadsheet.isText)
  }

  /// The table in the sheet of this name.
  public func table(
    in name: String, progress: ReadingProgress.Observer? = nil
  ) throws(TableError) -> RosterTable {
    try table(index(of: name), progress)
  }

  /// The table in the first shown sheet that has the headings of a roster, else in the first one
  /// that is shown.
  public func table(
    progress: ReadingProgress.Observer? = nil
  ) throws(TableError) -> (sheet: String, table: RosterTable) {
    var first: (sheet: String, table: RosterTable)?
    for index in shown {
      let table = try table(index, progress)
      if table.headingRow != nil { return (sheets[index].name, table) }
      first = first ?? (sheets[index].name, table)
    }
    guard let first else { throw TableError(.missingPart("worksheet")) }
    guard !first.table.rows.isEmpty else { throw TableError(.empty) }
    return first
  }

  private func table(
    _ index: Int, _ progress: ReadingProgress.Observer?
  ) throws(TableError) -> RosterTable {
    RosterTable(try rows(of: index, progress), isText: spreadsheet.isText)
  }

  private var shown: [Int] {
    let shown = sheets.indices.filter { !sheets[$0].isHidden }
    return shown.isEmpty ? Array(sheets.indices) : shown
  }

  private func index(of name: String) throws(TableError) -> Int {
    guard let index = sheets.firstIndex(where: { $0.name == name }) else {
      throw TableError(.noSheet(sheets.map(\.name).joined(separator: ", ")))
    }
    return index
  }

  private func rows(
    of index: Int, _ progress: ReadingProgress.Observer?
  ) throws(TableError) -> [TableRow] {
    var rows: [TableRow] = []
    try spreadsheet.rows(of: index, progress: progress) { (row) throws(TableError) in
      rows.append(row)
    }
    return rows
  }

  /// As many rows as the headings may stand in.
  private func beginning(
    of index: Int, _ progress: ReadingProgress.Observer?
  ) throws(TableError) -> [TableRow] {
    var rows: [TableRow] = []
    do throws(TableError) {
      try spreadsheet.rows(of: index, progress: progress) { (row) throws(TableError) in
        guard rows.count < RosterTable.mostTitles else { throw TableError(.stopped) }
        rows.append(row)
      }
    } catch {
      // It was this that stopped it, and not a person.
      guard error.fault == .stopped, rows.count == RosterTable.mostTitles else { throw error }
    }
    return rows
  }
}
