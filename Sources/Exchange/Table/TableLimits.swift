/// How much a table may hold. More is no roster, and must not fill the memory.
struct TableLimits: Equatable, Sendable {
  /// The number of the last row.
  var rows = 200_000
  /// How many columns a row has.
  var columns = 1000
  /// How many cells all rows together have.
  var cells = 1_000_000
  /// How many bytes the text of a cell has.
  var bytesInCell = 64 << 10
  /// How many bytes all texts together have.
  var bytes = 64 << 20
  /// How many bytes one part of a workbook unpacks to.
  var unpacked = 256 << 20
  /// How many times its own size a workbook unpacks to; what is small may be more.
  var ratio = 250
  /// How many times as much as one part may be all that is unpacked of a workbook: sheets are looked at
  /// and read, some of them twice, and many may name one part.
  var parts = 4

  static let usual = TableLimits()
  /// For what this program has written itself.
  static let none = TableLimits(
    rows: .max, columns: .max, cells: .max, bytesInCell: .max, bytes: .max, unpacked: .max,
    ratio: .max, parts: .max)
}
