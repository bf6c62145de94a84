/// How much a terminal window shows.
public struct Size: Equatable, Sendable {
  /// The number of columns, never negative where it comes from a terminal.
  public var columns: Int
  /// The number of rows.
  public var rows: Int

  /// A window of that many columns and rows.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}
