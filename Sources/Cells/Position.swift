/// A place on the grid, counted from 0 at the top left.
public struct Position: Equatable, Sendable {
  /// The row, from 0 at the top.
  public var row: Int
  /// The column, from 0 at the left.
  public var column: Int

  /// The place in that row and column.
  public init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }
}
