/// A row of a roster file, each cell under what its column holds.
struct RosterRow {
  /// The columns of a table by what they hold, each at one place.
  struct Columns {
    private let table: RosterTable
    private let places: [RosterColumn: Int]
    private let ordinals: Set<Int>

    /// The columns as they are assigned; names must be among them.
    init(_ assignment: ColumnAssignment, of table: RosterTable) throws(RosterImportError) {
      guard !table.isExportOfAttendance else { throw .notARoster }
      self.table = table
      var places: [RosterColumn: Int] = [:]
      for column in RosterColumn.allCases {
        let found = assignment.places(of: column)
        if found.count > 1 { throw .sameColumn(table.name(of: found[0]), table.name(of: found[1])) }
        places[column] = found.first
      }
      guard places[.name] != nil else { throw .noNameColumn }
      self.places = places
      ordinals = Set(table.headings.indices.filter { RosterColumn.isOrdinal(table.headings[$0]) })
        .subtracting(places.values)
    }

    /// The heading of a column as it stands in the file.
    func heading(of column: RosterColumn) -> String {
      places[column].map(table.name) ?? ""
    }

    /// Headings under which nothing is taken.
    var leftOut: [String] {
      let taken = Set(places.values)
      return table.headings.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
        .filter { !$0.isEmpty }
    }

    /// A row by these columns; nil where something stands in that of 序号 alone, as in a row that was
    /// left free, or one that says who filled in the form.
    func row(_ row: TableRow) -> RosterRow? {
      let filled = row.cells.indices.filter { !row.cells[$0].isBlank }
      guard !ordinals.isSuperset(of: filled) else { return nil }
      let isTooLong = table.rejectsLongRows && (filled.last ?? 0) >= table.headings.count
      return RosterRow(
        number: row.number, isTooLong: isTooLong, cells: places.mapValues { row[$0] })
    }
  }

  /// Its number in the file, from 1.
  let number: Int
  /// Whether it has more cells than there are headings.
  let isTooLong: Bool
  private let cells: [RosterColumn: TableCell]

  /// A cell.
  subscript(column: RosterColumn) -> TableCell { cells[column] ?? .empty }
}
