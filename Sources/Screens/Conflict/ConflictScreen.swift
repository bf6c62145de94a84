import Cells
import Model

/// Two people changed one value: both are shown, and the person says which one stands.
struct ConflictScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case keepMine
    case keepTheirs
  }

  let conflict: SaveConflict

  let request: Library.Request? = nil

  func title(_ language: Language) -> String { Message.conflict(language) }

  var keymap: Keymap<Action> {
    Keymap([
      .key(.character("m"), label: .keyMine, .keepMine),
      .key(.character("t"), label: .keyTheirs, .keepTheirs),
    ])
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    guard case .saved = response else { return [] }
    return [.back, .say(.done(context.text(Message.saved)))]
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .keepMine: [.save(conflict.mine, overriding: true)]
    case .keepTheirs: [.back, .say(.done(context.text(Message.keptTheirs)))]
    }
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    var row = rows.lowerBound + 1
    for line in context.text(Message.conflictExplained).wrapped(
      to: grid.size.columns - 3, lines: 3)
    {
      grid.line(line, row: row)
      row += 1
    }
    row += 1
    for value in conflict.values where row + 3 < rows.upperBound {
      grid.line(value.field, row: row, style: Style(.standard, bold: true))
      grid.line(
        "\(context.text(Message.keyMine)): \(value.mine)", row: row + 1, column: 3,
        style: Style(.green))
      grid.line(
        "\(context.text(Message.keyTheirs)): \(value.theirs)", row: row + 2, column: 3,
        style: Style(.yellow))
      row += 4
    }
  }
}
