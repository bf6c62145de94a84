import Cells

/// Columns of text that share the width of the window.
struct Table {
  /// One column.
  struct Column {
    let title: String
    let width: Int
    let share: Int
    let isFixed: Bool

    /// A column that is always `width` columns wide.
    static func fixed(_ title: String, _ width: Int) -> Column {
      Column(title: title, width: max(width, title.columns), share: 0, isFixed: true)
    }

    /// A column that is `width` wide, takes its share of what is left, and gives way in a narrow
    /// window.
    static func wide(_ title: String, _ width: Int, share: Int = 1) -> Column {
      Column(title: title, width: max(width, title.columns), share: share, isFixed: false)
    }
  }

  private let columns: [Column]
  private let widths: [Int]
  private static let gap = 1
  private static let narrowest = 6

  /// A table of these columns in a window of `width` columns; one column stays free at each edge.
  init(_ columns: [Column], width: Int) {
    self.columns = columns
    let used = columns.reduce(2) { $0 + $1.width } + Self.gap * (columns.count - 1)
    let shares = max(columns.reduce(0) { $0 + $1.share }, 1)
    let free = max(width - used, 0)
    var widths = columns.map { $0.width + free * $0.share / shares }
    // The widest give way first, but never their titles.
    for _ in 0..<max(used - width, 0) {
      let giving = columns.indices.filter {
        !columns[$0].isFixed && widths[$0] > max(columns[$0].title.columns, Self.narrowest)
      }
      guard let widest = giving.max(by: { widths[$0] < widths[$1] }) else { break }
      widths[widest] -= 1
    }
    self.widths = widths
  }

  /// Draws the names of the columns.
  func drawHeader(into grid: inout Grid, row: Int) {
    grid.fill(row: row, columns: 0..<grid.size.columns, style: .plain)
    draw(columns.map { ($0.title, Style(.gray, underlined: true)) }, into: &grid, row: row)
  }

  /// Draws one line; each text is cut to its column.
  func draw(
    _ cells: [(text: String, style: Style)], into grid: inout Grid, row: Int,
    isChosen: Bool = false
  ) {
    var column = 1
    for (cell, width) in zip(cells, widths) where column < grid.size.columns - 1 {
      let room = min(width, grid.size.columns - 1 - column)
      grid.write(cell.text.truncated(to: room), row: row, column: column, style: cell.style)
      column += width + Self.gap
    }
    if isChosen {
      grid.write("▸", row: row, column: 0, style: Style(.cyan, bold: true))
      grid.restyle(row: row, columns: 0..<grid.size.columns) { $0.isReverse = true }
    }
  }
}

extension Grid {
  /// Draws a question that the next key answers.
  mutating func question(_ text: String, row: Int) {
    fill(row: row, columns: 0..<size.columns, style: .plain)
    line(text, row: row, style: Style(.yellow, bold: true))
    cursor = nil
  }

  /// Asks for something, with the field that it is typed into.
  mutating func prompt(_ label: String, _ field: TextField?, row: Int) {
    // In a narrow window the label leaves room to type.
    let label = label.truncated(to: size.columns - (field == nil ? 2 : 10))
    let column = write(label + " ", row: row, column: 1, style: Style(.cyan, bold: true))
    field?.draw(into: &self, row: row, column: column, width: size.columns - column - 1)
  }

  /// Draws a line of plain text.
  mutating func line(_ text: String, row: Int, column: Int = 1, style: Style = .plain) {
    write(text.truncated(to: size.columns - 1 - column), row: row, column: column, style: style)
  }
}
