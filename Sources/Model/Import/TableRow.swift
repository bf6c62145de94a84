/// One row of a table, with its number in the file.
public struct TableRow: Equatable, Sendable {
  /// Which row of the file it is, from 1; blank ones are counted.
  public let number: Int
  /// Its cells from left to right, none for those after the last one.
  public var cells: [TableCell]

  /// A row by its number and cells.
  public init(number: Int, cells: [TableCell]) {
    self.number = number
    self.cells = cells
  }

  /// The cell in a column, from 0.
  public subscript(column: Int) -> TableCell {
    cells.indices.contains(column) ? cells[column] : .empty
  }

  /// Whether nothing is seen in it.
  public var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}
