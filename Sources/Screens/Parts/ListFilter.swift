import Cells
import Model

/// A list that narrows as something is typed: the text, whether it is being typed, the matches.
struct ListFilter: Equatable, Sendable {
  private(set) var field = TextField()
  private(set) var isTyping = false

  /// What was typed.
  var query: String { field.text }
  /// Whether the list is narrowed or about to be.
  var isActive: Bool { isTyping || !query.isEmpty }

  /// Begins to type.
  mutating func begin() { isTyping = true }
  /// Keeps what was typed, and gives the keys back to the list.
  mutating func accept() { isTyping = false }
  /// Shows the whole list again.
  mutating func clear() { self = ListFilter() }
  /// Types one key.
  mutating func type(_ key: Key) { _ = field.type(key) }

  /// Draws the line in which the filter is typed, the number of matches at its right.
  func draw(
    into grid: inout Grid, row: Int, matches: Int, beside: String? = nil, _ context: Context
  ) {
    grid.fill(row: row, columns: 0..<grid.size.columns, style: .plain)
    let prompt = "/ "
    grid.write(prompt, row: row, column: 1, style: Style(.cyan, bold: true))
    let found = context.text(Message.matches, ["count": String(matches)])
    let count = [found, beside].compactMap { $0 }.joined(separator: " · ")
    let width = grid.size.columns - 5 - count.columns
    if isTyping {
      field.draw(into: &grid, row: row, column: 3, width: width)
    } else {
      grid.write(query.truncated(to: width), row: row, column: 3)
    }
    grid.write(
      count, row: row, column: grid.size.columns - 1 - count.columns, style: Style(.gray))
  }
}
