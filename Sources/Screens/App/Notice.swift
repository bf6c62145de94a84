import Cells

/// Something said to the person, until the next key.
struct Notice: Equatable, Sendable {
  /// Whether something went wrong.
  let isError: Bool
  /// What is said.
  let text: String

  /// Something that went well.
  static func done(_ text: String) -> Notice { Notice(isError: false, text: text) }
  /// Something that went wrong.
  static func error(_ text: String) -> Notice { Notice(isError: true, text: text) }

  /// Draws it right above a row. What went wrong is said to its end, if need be over the body.
  func draw(into grid: inout Grid, above end: Int) {
    let style = isError ? Style(.red, bold: true) : Style(.green)
    let lines = text.wrapped(to: grid.size.columns - 4, lines: isError ? 4 : 1)
    for (offset, line) in lines.enumerated() {
      let row = end - lines.count + offset
      grid.fill(row: row, columns: 0..<grid.size.columns, style: .plain)
      if offset == 0 { grid.write(isError ? "✗" : "✓", row: row, column: 1, style: style) }
      grid.line(line, row: row, column: 3, style: style)
    }
  }
}
