import Cells
import Model

/// A list that narrows as something is typed: the text, whether it is being typed, the matches.
struct ListFilter: Equatable, Sendable {
  /// What a key does to it.
  enum Action: Equatable, Sendable {
    /// Begins to type.
    case begin
    /// Types one key.
    case type(Key)
    /// Keeps what was typed, and gives the keys back to the list.
    case accept
    /// Shows the whole list again.
    case clear
  }

  private(set) var field = TextField()
  private(set) var isTyping = false

  /// What was typed.
  var query: String { field.text }
  /// Whether the list is narrowed or about to be.
  var isActive: Bool { isTyping || !query.isEmpty }

  /// Does what a key stands for.
  mutating func update(_ action: Action) {
    switch action {
    case .begin: isTyping = true
    case .type(let key): _ = field.type(key)
    case .accept: isTyping = false
    case .clear: self = ListFilter()
    }
  }

  /// The keys of a list whose lines open with Enter, with those that the screen has besides.
  func keymap<Screen>(
    _ own: Keymap<Screen>.Binding..., open: Screen, move: (ListCursor.Motion) -> Screen,
    filter: @escaping (Action) -> Screen
  ) -> Keymap<Screen> {
    let opening = Keymap<Screen>.Binding.key(.enter, label: .keyOpen, open)
    if isTyping {
      return Self.typing(
        opening, .key(.tab, label: .keyToList, filter(.accept)), move: move, filter: filter)
    }
    return Keymap(
      Keymap.moving(move) + [opening, .key(.character("/"), label: .keyFilter, filter(.begin))]
        + own + clearing(filter))
  }

  /// The keys while it is being typed, with those that the screen has besides.
  static func typing<Screen>(
    _ own: Keymap<Screen>.Binding..., move: (ListCursor.Motion) -> Screen,
    filter: @escaping (Action) -> Screen
  ) -> Keymap<Screen> {
    Keymap(
      Keymap.movingWhileTyping(move) + own + [
        .key(.escape, label: .keyClearFilter, filter(.clear))
      ], text: { filter(.type($0)) })
  }

  /// The key that shows the whole list again, where it is narrowed.
  func clearing<Screen>(_ filter: (Action) -> Screen) -> [Keymap<Screen>.Binding] {
    isActive ? [.key(.escape, label: .keyClearFilter, filter(.clear))] : []
  }

  /// Draws the line in which the filter is typed, the number of matches at its right.
  func draw(
    into grid: inout Grid, row: Int, matches: Int, of kind: Message = .matches,
    beside: String? = nil, _ context: Context
  ) {
    grid.fill(row: row, columns: 0..<grid.size.columns, style: .plain)
    let prompt = "/ "
    grid.write(prompt, row: row, column: 1, style: Style(.cyan, bold: true))
    let found = context.text(kind, ["count": String(matches)])
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
