import Cells
import Model

/// All open gaps of all visits, by unit and term (差距台账).
struct GapBoardScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case filter(ListFilter.Action)
    case nextTerm
  }

  private var list = FilteredList<GapBoard.Line>()
  private var board: GapBoard?
  private var roster = Roster()
  /// The term that is shown; nil for all.
  private var term: ActionTerm?

  let request: Library.Request? = .init(roster: true, openGaps: true)

  func title(_ language: Language) -> String { OutreachMessage.board(language) }

  var keymap: Keymap<Action> {
    list.filter.keymap(
      .key(.character("t"), label: .keyTerm, .nextTerm), open: .openChosen, move: Action.move,
      filter: Action.filter)
  }

  private var headRows: Int { list.filter.isActive ? 3 : 2 }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      roster = library.roster
      board = GapBoard(of: library.visits, roster)
      show(context)
    }
    return []
  }

  private mutating func show(_ context: Context) {
    let roster = roster
    let lines = (board?.lines ?? []).filter { line in term.map { $0 == line.gap.term } ?? true }
    list.show(lines, rows: context.rows - headRows) { line in
      .init(
        name: roster.name(of: line.gap.unit),
        texts: [line.gap.text, line.gap.here, line.visit.host]
          + line.gap.actions.flatMap { [$0.text, $0.owner] })
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - headRows)
    case .filter(let action): list.update(action, rows: context.rows - headRows)
    case .openChosen: return list.chosen.map { [.open(.visitPage($0.visit.id))] } ?? []
    case .nextTerm:
      let terms = ActionTerm.allCases
      let next = term.flatMap(terms.firstIndex).map { $0 + 1 } ?? 0
      term = terms.indices.contains(next) ? terms[next] : nil
      show(context)
    }
    return []
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let today = context.now.day
    let overdue = list.all.count { line in line.due.map { $0 <= today } ?? false }
    let words = [
      term.map { context.text($0.term) },
      context.text(Message.recordsFound, ["count": String(list.all.count)]),
      context.text(OutreachMessage.overdue, ["count": String(overdue)]),
    ].compactMap(\.self).joined(separator: " · ")
    grid.line(words, row: rows.lowerBound, style: Style(.cyan, bold: true))
    if list.filter.isActive {
      list.filter.draw(
        into: &grid, row: rows.lowerBound + 1, matches: list.seen.count, of: .recordsFound, context)
    }
    let table = Table(
      [
        .wide(context.text(Term.unit), 10), .wide(context.text(Term.gap), 18, share: 2),
        .fixed(context.text(Term.importance), 6), .fixed(context.text(Term.term), 8),
        .fixed(context.text(Term.due), 10), .fixed(context.text(Term.action), 6),
        .wide(context.text(Term.visitedUnit), 10),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound + headRows - 1)
    for (row, (line, isChosen)) in zip(
      rows.dropFirst(headRows), list.window(rows: rows.count - headRows))
    {
      let isDue = line.due.map { $0 <= today } ?? false
      let done = line.gap.actions.count { $0.done != nil }
      table.draw(
        [
          (roster.name(of: line.gap.unit), .plain),
          (line.gap.text, Style(.standard, bold: true)),
          (line.gap.importance.map { context.text($0.term) } ?? "", .plain),
          (line.gap.term.map { context.text($0.term) } ?? "", .plain),
          (line.due?.description ?? "", isDue ? Style(.red, bold: true) : .plain),
          ("\(done)/\(line.gap.actions.count)\(isDue ? " !" : "")", isDue ? Style(.red) : .plain),
          (line.visit.host, Style(.gray)),
        ], into: &grid, row: row, isChosen: isChosen)
    }
    if list.all.isEmpty {
      grid.line(
        context.text(OutreachMessage.noGaps), row: rows.lowerBound + headRows, style: Style(.gray))
    }
  }
}
