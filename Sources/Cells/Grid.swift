/// One frame: what every cell of the window shows. Its origin is the top left; what lies outside
/// is left out.
public struct Grid: Equatable, Sendable {
  /// The size of the frame.
  public let size: Size

  /// Where the terminal's cursor shows, nil to hide it.
  public var cursor: Position?

  private var cells: [Cell]

  /// An empty frame.
  public init(size: Size) {
    self.size = Size(columns: max(size.columns, 0), rows: max(size.rows, 0))
    cells = Array(repeating: .blank(), count: self.size.columns * self.size.rows)
  }

  /// The cell in a row and column, which must lie in the frame.
  public subscript(row: Int, column: Int) -> Cell {
    precondition(contains(row) && (0..<size.columns).contains(column), "no such cell")
    return cells[row * size.columns + column]
  }

  /// Writes `text` on a row from `column` on, in at most `width` columns, or up to the right edge.
  ///
  /// A wide sign is never cut in half: a blank stands where only half of it would fit, and for
  /// the half that is left of one that is written over.
  /// - Returns: The column after the text.
  @discardableResult
  public mutating func write(
    _ text: String, row: Int, column: Int, style: Style = .plain, width: Int? = nil
  ) -> Int {
    let limit = min(size.columns, width.map { column + $0 } ?? size.columns)
    guard contains(row), column < limit else { return column }
    var column = column
    for character in text where column < limit {
      if let columns = character.plainColumns {
        put(character, columns, row: row, at: &column, limit: limit, style: style)
      } else {
        for sign in character.signs where column < limit {
          put(sign.character, sign.columns, row: row, at: &column, limit: limit, style: style)
        }
      }
    }
    return column
  }

  /// Blanks those columns of a row and gives them `style`.
  public mutating func fill(row: Int, columns: Range<Int>, style: Style) {
    let columns = columns.clamped(to: 0..<size.columns)
    guard contains(row), !columns.isEmpty else { return }
    blankHalves(around: columns, row: row)
    for column in columns { cells[row * size.columns + column] = .blank(style) }
  }

  /// Changes the style of those columns of a row; a wide sign changes whole.
  public mutating func restyle(row: Int, columns: Range<Int>, _ change: (inout Style) -> Void) {
    let columns = columns.clamped(to: 0..<size.columns)
    guard contains(row), !columns.isEmpty else { return }
    let start = row * size.columns
    var range = start + columns.lowerBound..<start + columns.upperBound
    if cells[range.lowerBound].isContinuation { range = range.lowerBound - 1..<range.upperBound }
    if cells[range.upperBound - 1].columns == 2 { range = range.lowerBound..<range.upperBound + 1 }
    for index in range { change(&cells[index].style) }
  }

  /// The text of a row, without the blanks at its end.
  public func line(_ row: Int) -> String {
    guard contains(row) else { return "" }
    let cells = cells[row * size.columns..<(row + 1) * size.columns]
    var line = ""
    for cell in cells where !cell.isContinuation { line.append(cell.character) }
    return line.withoutTrailingBlanks
  }

  /// All rows, one a line.
  public var text: String {
    (0..<size.rows).map(line).joined(separator: "\n")
  }

  /// The places whose cells differ from those of `before`, a frame of the same size.
  package func changes(since before: Grid) -> [Position] {
    precondition(size == before.size, "frames of different sizes")
    return cells.indices.filter { cells[$0] != before.cells[$0] }
      .map { Position(row: $0 / size.columns, column: $0 % size.columns) }
  }

  private func contains(_ row: Int) -> Bool { (0..<size.rows).contains(row) }

  /// Puts a sign at `column` and moves on; blanks for as much of it as shows, where it does not
  /// fit whole.
  private mutating func put(
    _ character: Character, _ columns: Int, row: Int, at column: inout Int, limit: Int, style: Style
  ) {
    let place = column..<min(column + columns, limit)
    column = place.upperBound
    guard place.lowerBound >= 0, place.count == columns else {
      return fill(row: row, columns: place, style: style)
    }
    blankHalves(around: place, row: row)
    let index = row * size.columns + place.lowerBound
    cells[index] = Cell(character: character, style: style, columns: columns)
    if columns == 2 { cells[index + 1] = .continuation(style) }
  }

  /// Blanks what would be left of the wide signs over the edges of `columns`.
  private mutating func blankHalves(around columns: Range<Int>, row: Int) {
    let start = row * size.columns
    let first = start + columns.lowerBound
    let last = start + columns.upperBound - 1
    if cells[first].isContinuation { cells[first - 1] = .blank(cells[first - 1].style) }
    if cells[last].columns == 2 { cells[last + 1] = .blank(cells[last + 1].style) }
  }
}
