import Cells
import Model

/// What is said at the door of a code that was read, to be seen from afar.
struct DoorAnswer: Equatable, Sendable {
  let kind: Notice.Kind
  /// Whose code it is, or the code where it is nobody's.
  let who: String
  /// What became of it.
  let words: String
}

extension DoorAnswer {
  /// Draws it over the whole width in as many of the rows as make it large, and at least one.
  /// - Returns: The row behind it.
  func draw(into grid: inout Grid, rows: Range<Int>) -> Int {
    var style = kind.style
    style.isReverse = true
    style.isBold = true
    let who = "\(kind.sign) \(spread(who, in: grid.size.columns - 6))"
    let lines =
      switch rows.count {
      case 0: [String]()
      case 1, 2: ["\(kind.sign) \(self.who)  \(words)"]
      case 3...5: [who, words]
      default: ["", who, words, ""]
      }
    for (row, line) in zip(rows, lines) {
      let line = line.truncated(to: grid.size.columns - 2)
      grid.fill(row: row, columns: 0..<grid.size.columns, style: style)
      grid.write(line, row: row, column: (grid.size.columns - line.columns) / 2, style: style)
    }
    return rows.lowerBound + lines.count
  }
}

extension Roll.Entry {
  /// Her seat and her name.
  var seatAndName: String { "\(seat) \(trainee.name)" }
}

/// The text with room after each wide character, so that a name is larger; as it is, where that
/// would not fit.
func spread(_ text: String, in columns: Int) -> String {
  let wide = text.map { $0.columns == 2 ? "\($0) " : String($0) }.joined().withoutTrailingBlanks
  return wide.columns <= columns ? wide : text
}
