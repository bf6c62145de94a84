/// Rows of cells under headings.
public struct Table: Equatable, Sendable {
  /// A line of the table.
  public struct Row: Equatable, Sendable {
    /// What a message calls the row by.
    public var name: String
    /// The cells, one a column.
    public var cells: [String]
    /// Whether its empty cells are to be filled by hand.
    public var isForPen: Bool
    /// Whether its first cell goes over all columns, as a title of the rows below it.
    public private(set) var isTitle = false
    /// Whether it is the first of a page.
    public var beginsPage = false

    /// A row by its name and cells.
    public init(name: String, cells: [String], isForPen: Bool = false) {
      self.name = name
      self.cells = cells
      self.isForPen = isForPen
    }

    /// A title of the rows below it.
    public init(title: String) {
      self.init(name: title, cells: [title])
      isTitle = true
    }

    /// The cell in a column, empty where the row is too short.
    func cell(_ column: Int) -> String {
      cells.indices.contains(column) ? cells[column] : ""
    }
  }

  /// The columns from left to right.
  public var columns: [Column]
  /// The rows from top to bottom.
  public var rows: [Row]
  /// How high a row is at least on paper, in millimetres.
  public var rowHeight: Double

  /// High enough to sign in.
  public static let signingHeight = 9.0
  /// High enough to read.
  public static let readingHeight = 6.5

  /// The table without columns in which nothing stands, but for those to be filled by hand.
  var withoutEmptyColumns: Table {
    let kept = columns.indices.filter { index in
      columns[index].isForPen || rows.contains { !$0.isTitle && !$0.cell(index).isEmpty }
    }
    guard kept.count < columns.count, !kept.isEmpty else { return self }
    return Table(
      columns: kept.map { columns[$0] },
      rows: rows.map { row in
        guard !row.isTitle else { return row }
        return Row(name: row.name, cells: kept.map(row.cell), isForPen: row.isForPen)
      }, rowHeight: rowHeight)
  }

  /// A table.
  public init(columns: [Column], rows: [Row], rowHeight: Double = signingHeight) {
    self.rowHeight = rowHeight
    self.columns = columns
    self.rows = rows
  }
}
