import Cells
import Model

/// The keys that work here, in one line, or in two where one does not hold them.
struct Footer {
  private struct Item {
    let key: String
    let label: String
    var width: Int { key.columns + 1 + label.columns + 2 }
  }

  private static let mostRows = 2

  private let lines: [[Item]]
  private let fixed: [Item]

  /// The keys of a screen, and those at the right of the first line that stand there always.
  init(_ hints: [Hint], fixed: [Hint], width: Int, language: Language) {
    func item(_ hint: Hint) -> Item {
      Item(key: hint.keys.first ?? "", label: hint.label(language))
    }
    self.fixed = fixed.map(item)
    let reserved = self.fixed.reduce(0) { $0 + $1.width }
    var lines: [[Item]] = [[]]
    var room = width - 1 - reserved
    for item in hints.map(item) {
      if item.width > room, lines.count < Self.mostRows {
        lines.append([])
        room = width - 1
      }
      guard item.width <= room + 1 else { break }
      lines[lines.count - 1].append(item)
      room -= item.width
    }
    self.lines = lines
  }

  /// How many rows it takes.
  var rows: Int { lines.count }

  /// Draws it from `row` on.
  func draw(into grid: inout Grid, row: Int) {
    for (offset, line) in lines.enumerated() {
      draw(line, into: &grid, row: row + offset, column: 1)
    }
    let width = fixed.reduce(0) { $0 + $1.width }
    draw(fixed, into: &grid, row: row, column: grid.size.columns - width + 1)
  }

  private func draw(_ items: [Item], into grid: inout Grid, row: Int, column: Int) {
    var column = column
    for item in items {
      column = grid.write(item.key, row: row, column: column, style: Style(.cyan, bold: true))
      column = grid.write(item.label, row: row, column: column + 1) + 2
    }
  }
}
