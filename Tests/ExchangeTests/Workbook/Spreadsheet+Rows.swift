import Model

@testable import Exchange

extension Spreadsheet {
  /// All rows of a sheet.
  func rows(of index: Int = 0) throws(TableError) -> [TableRow] {
    var rows: [TableRow] = []
    try self.rows(of: index) { (row) throws(TableError) in rows.append(row) }
    return rows
  }
}

extension TableRow {
  /// Its cells as they are read.
  var texts: [String] { cells.map(\.text) }
}
