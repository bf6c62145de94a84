import Cells
import Model

/// Every key of the screen that it was called from, made from that screen's keymap.
struct HelpScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
  }

  /// The rows above the keys: one of text, one that stays empty.
  private static let headRows = 2

  private let lines: [(keys: String, label: Message)]
  private var cursor = ListCursor()

  let request: Library.Request? = nil

  init(hints: [Hint]) {
    // Keys that do the same share a line.
    var lines: [(keys: [String], label: Message)] = []
    for hint in hints {
      if let index = lines.firstIndex(where: { $0.label == hint.label }) {
        lines[index].keys += hint.keys
      } else {
        lines.append((hint.keys, hint.label))
      }
    }
    self.lines = lines.map { keys, label in
      let digits = keys.filter { $0.count == 1 && $0.allSatisfy(\.isNumber) }
      return (digits.count == 10 ? "0–9" : keys.joined(separator: " "), label)
    }
  }

  func title(_ language: Language) -> String { Message.help(language) }

  var keymap: Keymap<Action> { Keymap(Keymap.moving(Action.move)) }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] { [] }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    if case .move(let motion) = action {
      cursor.scroll(motion, lines: height(context), rows: context.rows - Self.headRows)
    }
    return []
  }

  /// A wide window has room for two columns.
  private func columns(_ context: Context) -> Int { context.columns < 72 ? 1 : 2 }

  private func height(_ context: Context) -> Int {
    (lines.count + columns(context) - 1) / columns(context)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    grid.line(
      context.text(Message.helpHeading), row: rows.lowerBound, style: Style(.standard, bold: true))
    let width = grid.size.columns / columns(context)
    let height = height(context)
    let room = rows.count - Self.headRows
    let first = cursor.firstSeen(lines: height, rows: room)
    for (index, line) in lines.enumerated() {
      let offset = index % height - first
      guard (0..<room).contains(offset) else { continue }
      let row = rows.lowerBound + Self.headRows + offset
      let column = index / height * width + 3
      grid.write(line.keys, row: row, column: column, style: Style(.cyan, bold: true), width: 14)
      grid.line(context.text(line.label), row: row, column: column + 15)
    }
    // Keys that the window has no room for.
    if first > 0 { grid.write("↑", row: rows.lowerBound + Self.headRows, column: 1) }
    if first + room < height { grid.write("↓", row: rows.upperBound - 1, column: 1) }
  }
}
