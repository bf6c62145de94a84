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
  private var roster = Roster()

  let request: Library.Request? = .init(roster: true)

  init(conflict: SaveConflict) { self.conflict = conflict }

  func title(_ language: Language) -> String { Message.conflict(language) }

  var keymap: Keymap<Action> {
    Keymap([
      .key(.character("m"), label: .keyMine, .keepMine),
      .key(.character("t"), label: .keyTheirs, .keepTheirs),
    ])
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      roster = library.roster
      return []
    case .saved: return [.back, .say(.done(context.text(Message.saved)))]
    default: return []
    }
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
      grid.line(name(of: value.field, context), row: row, style: Style(.standard, bold: true))
      grid.line(
        "\(context.text(Message.keyMine)): \(word(for: value.mine, context))", row: row + 1,
        column: 3,
        style: Style(.green))
      grid.line(
        "\(context.text(Message.keyTheirs)): \(word(for: value.theirs, context))", row: row + 2,
        column: 3,
        style: Style(.yellow))
      row += 4
    }
  }

  /// A field as people call it: a mark by the name of the trainee.
  private func name(of field: String, _ context: Context) -> String {
    let parts = field.split(separator: "/").map(String.init)
    if parts.count == 2, let id = Identifier<Trainee>(parts[1]), let trainee = roster[id] {
      return trainee.name
    }
    let term = Term.allCases.first { "\($0)" == parts.first }
    return term.map { context.text($0) } ?? field
  }

  private func word(for value: JSON?, _ context: Context) -> String {
    switch value {
    case .string(let text), .number(let text): return text
    case .object:
      guard case .string(let word) = value?["status"], let status = AttendanceStatus(rawValue: word)
      else { return context.text(Term.unmarked) }
      var minutes: Int?
      if case .number(let text) = value?["lateMinutes"] ?? value?["leftEarlyMinutes"] {
        minutes = Int(text)
      }
      let mark =
        status == .late
        ? Mark(status: status, lateMinutes: minutes)
        : Mark(status: status, leftEarlyMinutes: minutes)
      return context.status(of: mark)
    case .array(let values): return values.map { word(for: $0, context) }.joined(separator: " ")
    case .bool, .null, nil: return "–"
    }
  }
}
