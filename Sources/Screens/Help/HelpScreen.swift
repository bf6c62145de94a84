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

  func title(_ language: Language) -> String { Message.help(language) }

  var keymap: Keymap<Action> { Keymap(Keymap.moving(Action.move)) }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] { [] }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    if case .move(let motion) = action {
      cursor.scroll(motion, lines: lines.count, rows: context.rows - Self.headRows)
    }
    return []
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    grid.line(
      context.text(Message.helpHeading), row: rows.lowerBound, style: Style(.standard, bold: true))
    let first = cursor.firstSeen(lines: lines.count, rows: rows.count - Self.headRows)
    for (row, line) in zip(rows.dropFirst(Self.headRows), lines.dropFirst(first)) {
      grid.write(line.keys, row: row, column: 3, style: Style(.cyan, bold: true), width: 24)
      grid.line(context.text(line.label), row: row, column: 28)
    }
  }
}
