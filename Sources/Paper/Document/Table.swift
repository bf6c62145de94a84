/// Rows of cells under headings.
public struct Table: Equatable, Sendable {
  /// A line of the table.
  public struct Row: Equatable, Sendable {
    /// What a message calls the row by.
    public var name: String
    /// The cells, one a column.
    public var cells: [String]

    /// A row by its name and cells.
    public init(name: String, cells: [String]) {
      self.name = name
      self.cells = cells
    }
  }

  /// The columns from left to right.
  public var columns: [Column]
  /// The rows from top to bottom.
  public var rows: [Row]

  /// A table.
  public init(columns: [Column], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}
