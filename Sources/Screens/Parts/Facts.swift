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
    let isDue = action.isDue(on: context.now.day)
    let table = Table(
      [
        .fixed("", 4), .fixed("", kind.columns), .wide("", 24), .wide("", 10, share: 0),
        .fixed("", 17),
      ], width: size.columns)
    let sign = isDue ? "!" : action.state.sign
    let when =
      action.done.map { context.text(Message.doneOn, ["day": $0.description]) }
      ?? action.due.map(context.day) ?? ""
    table.draw(
      [
        (" [\(sign)]".paddedLeft(to: 4), isDue ? Style(.red, bold: true) : action.state.style),
        (kind.name, .plain), (action.text, .plain), (action.owner ?? "", .plain),
        (when, isDue ? Style(.red) : Style(.gray)),
      ], into: &self, row: row, isChosen: isChosen)
  }
}

extension Action.State {
  /// The sign of the state.
  fileprivate var sign: String {
    switch self {
    case .planned: " "
    case .underway: "-"
    case .done: "x"
    }
  }

  fileprivate var style: Style { self == .done ? Style(.green) : .plain }
}
