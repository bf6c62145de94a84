import Cells
import Model

/// Every key of the screen that it was called from, made from that screen's keymap.
struct HelpScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
  }

  private let lines: [(keys: String, label: Message)]
  private var cursor = ListCursor()

  let request: Library.Request? = nil

  init(hints: [Hint]) {
    // Keys that do the same, such as the ten digits, share a line.
    var lines: [(keys: [String], label: Message)] = []
    for hint in hints {
      if let index = lines.firstIndex(where: { $0.label == hint.label }) {
        lines[index].keys += hint.keys
      } else {
        lines.append((hint.keys, hint.label))
      }
    }
    self.lines = lines.map { ($0.keys.joined(separator: " "), $0.label) }
  }

  func title(_ language: Language) -> String { Message.keyHelp(language) }

  var keymap: Keymap<Action> { Keymap(Keymap.moving(Action.move)) }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] { [] }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    if case .move(let motion) = action {
      cursor.move(motion, count: max(lines.count - context.rows + 3, 1), rows: 1)
    }
    return []
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    grid.line(
      context.text(Message.helpHeading), row: rows.lowerBound, style: Style(.standard, bold: true))
    for (row, line) in zip(rows.dropFirst(2), lines.dropFirst(cursor.index)) {
      grid.write(line.keys, row: row, column: 3, style: Style(.cyan, bold: true), width: 24)
      grid.line(context.text(line.label), row: row, column: 28)
    }
  }
}
