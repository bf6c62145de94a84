/// The rows of one sheet of a roster file, as they were read.
public struct RosterSheet: Equatable, Sendable {
  /// The file.
  public let path: String
  /// The name of the sheet; empty in a text, which is one.
  public let name: String
  /// The rows in which something stands.
  public let rows: [TableRow]
  /// Whether it is a text, in which a sign too many shifts cells.
  public let isText: Bool

  /// The rows of a sheet.
  public init(path: String, name: String, rows: [TableRow], isText: Bool) {
    self.path = path
    self.name = name
    self.rows = rows
    self.isText = isText
  }

  /// The table that its rows make up.
  public func table(headings: RosterTable.Headings = .found) -> RosterTable {
    RosterTable(rows, isText: isText, headings: headings)
  }

  /// The row of this number in the file.
  public func row(_ number: Int) -> TableRow? {
    var (low, high) = (0, rows.count)
    while low < high {
      let middle = (low + high) / 2
      if rows[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low < rows.count && rows[low].number == number ? rows[low] : nil
  }
}

/// A sheet of a roster file that somebody may choose.
public struct RosterSheetChoice: Equatable, Sendable {
  /// Its name.
  public let name: String
  /// Whether the headings of a roster stand in one of its first rows.
  public let hasHeadings: Bool

  /// A sheet by its name.
  public init(name: String, hasHeadings: Bool) {
    self.name = name
    self.hasHeadings = hasHeadings
  }
}
