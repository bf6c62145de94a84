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
    list.show(lines, rows: context.rows - headRows - Self.detailRows) { line in
      .init(
        name: roster.name(of: line.gap.unit),
        texts: [line.gap.text, line.gap.here, line.visit.host]
          + line.gap.actions.flatMap { [$0.text, $0.owner] })
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - headRows - Self.detailRows)
    case .filter(let action): list.update(action, rows: context.rows - headRows - Self.detailRows)
    case .openChosen:
      return list.chosen.map { [.open(.visitPage($0.visit.id, at: .gap($0.gap.id)))] } ?? []
    case .nextTerm:
      let terms = ActionTerm.allCases
      let next = term.flatMap(terms.firstIndex).map { $0 + 1 } ?? 0
      term = terms.indices.contains(next) ? terms[next] : nil
      show(context)
    }
    return []
  }

  /// Whether any of the gaps is that of one unit.
  private var hasUnits: Bool { list.all.contains { $0.gap.unit != nil } }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let today = context.now.day
    let due = list.all.count { $0.hasActionDue(on: today) }
    let words = [
      term.map { context.text($0.term) },
      context.text(Message.recordsFound, ["count": String(list.all.count)]),
      context.text(OutreachMessage.due, ["count": String(due)]),
      context.text(OutreachMessage.signs),
    ].compactMap(\.self).joined(separator: " · ")
    grid.line(words, row: rows.lowerBound, style: Style(.cyan, bold: true))
    if list.filter.isActive {
      list.filter.draw(
        into: &grid, row: rows.lowerBound + 1, matches: list.seen.count, of: .recordsFound, context)
    }
    let table = Table(
      (hasUnits ? [.wide(context.text(Term.unit), 12)] : []) + [
        .fixed("", 2),
        .wide(context.text(Term.gap), 24, share: 3),
        .fixed("", 6), .fixed(context.text(Term.due), 10), .fixed(context.text(Term.done), 6),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound + headRows - 1)
    let listRows = rows.dropFirst(headRows).dropLast(Self.detailRows)
    for (row, (line, isChosen)) in zip(listRows, list.window(rows: listRows.count)) {
      let isDue = line.hasActionDue(on: today)
      let done = line.gap.actions.count { $0.done != nil }
      table.draw(
        (hasUnits ? [(roster.name(of: line.gap.unit), .plain)] : []) + [
          (line.gap.importance?.sign ?? "", Style(.yellow, bold: true)),
          (line.gap.text, Style(.standard, bold: true)),
          (line.gap.term.map { context.text($0.shortWord) } ?? "", .plain),
          (line.due?.description ?? "", isDue ? Style(.red, bold: true) : .plain),
          ("\(done)/\(line.gap.actions.count)\(isDue ? " !" : "")", isDue ? Style(.red) : .plain),
        ], into: &grid, row: row, isChosen: isChosen)
    }
    drawDetail(into: &grid, rows: rows.suffix(Self.detailRows - 1), context)
    if list.seen.isEmpty {
      let message: Phrase =
        if !list.all.isEmpty { Message.nothingFound.phrase } else if term != nil {
          OutreachMessage.noneOfTerm.phrase
        } else { OutreachMessage.noGaps.phrase }
      grid.line(message(context.language), row: rows.lowerBound + headRows, style: Style(.gray))
    }
  }

  /// The rows below the list in which the whole of the chosen gap stands.
  private static let detailRows = 7

  private func drawDetail(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let line = list.chosen else { return }
    let gap = line.gap
    let here = gap.here.map { "\(context.text(Term.gapHere)): \($0)" }
    let actions = gap.actions.filter { $0.done == nil }.map { action in
      [
        "· \(action.text)", action.owner, action.due?.description, context.text(action.state.term),
      ].compactMap(\.self).joined(separator: " · ")
    }
    let visit = "\(line.visit.date) \(line.visit.host)"
    let texts = [visit, gap.text, here].compactMap(\.self) + actions
    let lines = texts.flatMap { $0.wrapped(to: grid.size.columns - 3, lines: 2) }
    for (row, text) in zip(rows, lines) { grid.line(text, row: row, style: Style(.gray)) }
  }
}

extension Importance {
  /// A sign that is told apart without colour.
  fileprivate var sign: String {
    switch self {
    case .high: "!!"
    case .medium: "!"
    case .low: "·"
    }
  }
}

extension ActionTerm {
  /// Its word where the heading says that it is a term.
  fileprivate var shortWord: OutreachMessage {
    switch self {
    case .short: .short
    case .medium: .medium
    case .long: .long
    }
  }
}
