import Cells
import Model

extension Grid {
  /// The columns before what a fact says.
  private static let factColumns = 16

  /// Draws what something is, with its name before it, in as many lines as there are rows.
  mutating func fact(_ name: String, _ value: String, rows: Range<Int>) {
    write(
      name.truncated(to: Self.factColumns - 2), row: rows.lowerBound, column: 1,
      style: Style(.gray))
    let lines = value.wrapped(to: size.columns - Self.factColumns - 1, lines: rows.count)
    for (row, text) in zip(rows, lines) { line(text, row: row, column: Self.factColumns) }
  }

  /// Draws an action in a list: how far it is, what it is called there, what is to be done, by whom and when.
  mutating func draw(
    _ action: Action, kind: (name: String, columns: Int), row: Int, isChosen: Bool,
    _ context: Context
  ) {
    draw(
      action,
      [.fixed("", kind.columns), .wide("", 24), .wide("", 10, share: 0)],
      [kind.name, action.text, action.owner ?? ""], sign: 4, row: row, isChosen: isChosen, context)
  }

  /// Draws an action below what it is about: how far it is, what is to be done, by whom, how long it may take, when.
  mutating func draw(_ action: Action, row: Int, isChosen: Bool, _ context: Context) {
    let term = action.term.map { context.text($0.term) } ?? ""
    draw(
      action, [.wide("", 24, share: 2), .wide("", 8), .fixed("", 11)],
      [action.text, action.owner ?? "", term], sign: 5, row: row, isChosen: isChosen, context)
  }

  private mutating func draw(
    _ action: Action, _ columns: [Table.Column], _ texts: [String], sign width: Int, row: Int,
    isChosen: Bool, _ context: Context
  ) {
    let isDue = action.isDue(on: context.now.day)
    let table = Table(
      [.fixed("", width)] + columns + [.fixed("", 17)], width: size.columns)
    let sign = isDue ? "!" : action.state.sign
    let when =
      action.done.map { context.text(Message.doneOn, ["day": $0.description]) }
      ?? action.due.map(context.day) ?? ""
    table.draw(
      [("[\(sign)]".paddedLeft(to: width), isDue ? Style(.red, bold: true) : action.state.style)]
        + texts.map { ($0, .plain) } + [(when, isDue ? Style(.red) : Style(.gray))],
      into: &self, row: row, isChosen: isChosen)
  }
}

extension Action.State {
  /// The sign of the state.
  fileprivate var sign: String {
    switch self {
    case .planned: " "
    case .underway: "~"
    case .done: "x"
    }
  }

  fileprivate var style: Style {
    switch self {
    case .planned: .plain
    case .underway: Style(.yellow)
    case .done: Style(.green)
    }
  }
}
