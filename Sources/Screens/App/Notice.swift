import Cells

/// Something said to the person, until the next key.
struct Notice: Equatable, Sendable {
  /// How it is meant.
  enum Kind: Sendable {
    /// Something went well.
    case done
    /// Something went well, and there is more to do.
    case advice
    /// Something went wrong.
    case error
    /// Something goes on by itself.
    case pending

    /// The sign for it, since not every terminal has colours.
    var sign: String {
      switch self {
      case .done: "✓"
      case .advice: "!"
      case .error: "✗"
      case .pending: "…"
      }
    }

    /// Whether it is said in one line, because nobody has to do anything about it.
    var isBrief: Bool { self == .done || self == .pending }

    /// Its colour.
    var style: Style {
      switch self {
      case .done: Style(.green)
      case .advice: Style(.yellow, bold: true)
      case .error: Style(.red, bold: true)
      case .pending: Style(.gray)
      }
    }
  }

  /// How it is meant.
  let kind: Kind
  /// What is said.
  let text: String

  /// Something that went well.
  static func done(_ text: String) -> Notice { Notice(kind: .done, text: text) }
  /// Something that went well, and what is still to be done.
  static func advice(_ text: String) -> Notice { Notice(kind: .advice, text: text) }
  /// Something that went wrong.
  static func error(_ text: String) -> Notice { Notice(kind: .error, text: text) }

  /// Draws it right above a row. What has to be acted on is said to its end, if need be over the
  /// body.
  func draw(into grid: inout Grid, above end: Int) {
    let lines = text.wrapped(to: grid.size.columns - 4, lines: kind.isBrief ? 1 : 4)
    for (offset, line) in lines.enumerated() {
      let row = end - lines.count + offset
      grid.fill(row: row, columns: 0..<grid.size.columns, style: .plain)
      if offset == 0 { grid.write(kind.sign, row: row, column: 1, style: kind.style) }
      grid.line(line, row: row, column: 3, style: kind.style)
    }
  }
}
