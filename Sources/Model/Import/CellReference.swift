/// The place of a cell, written `B3`.
public struct CellReference: Equatable {
  /// How many rows a workbook can have.
  public static let lastRow = 1_048_576
  /// How many columns.
  private static let lastColumn = 16_384

  /// The column, from 0.
  public let column: Int
  /// The row, from 1.
  public let row: Int

  /// The place that `text` writes, within the columns and rows of a workbook; nil where it writes
  /// none.
  public init?(_ text: some StringProtocol) {
    var column = 0
    var row = 0
    for byte in text.utf8 where byte != UInt8(ascii: "$") {
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z") where row == 0 && column < Self.lastColumn:
        column = column * 26 + Int(byte - UInt8(ascii: "A")) + 1
      case UInt8(ascii: "0")...UInt8(ascii: "9") where column > 0 && row <= Self.lastRow:
        row = row * 10 + Int(byte - UInt8(ascii: "0"))
      default: return nil
      }
    }
    guard (1...Self.lastColumn).contains(column), (1...Self.lastRow).contains(row) else {
      return nil
    }
    self.column = column - 1
    self.row = row
  }

  /// The letters of a column, from 0: `A`, `Z`, `AA`.
  public static func letters(of column: Int) -> String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(ascii: "A") + UInt8((rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
