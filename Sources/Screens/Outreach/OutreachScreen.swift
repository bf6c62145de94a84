import Cells
import Model

/// The log of going out and inviting in, the latest first, by year, kind and what is typed.
struct OutreachScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case addVisit
    case filter(ListFilter.Action)
    case nextKind
    case earlier
    case later
    case openCalendar
    case openFigures
    case openBoard
    case openBalance
    case makeLog
  }

  private var list = FilteredList<OutreachEntry>()
  private var log = OutreachLog()
  private var roster = Roster()
  private var figures: OutreachFigures?
  /// The year that is shown; nil for all.
  private var year: Int?
  /// The kind that is shown; nil for all.
  private var kind: OutreachEntry.Kind?

  let request: Library.Request? = .init(roster: true, outreach: true)

  func title(_ language: Language) -> String { Term.outreachLog(language) }

  var keymap: Keymap<Action> {
    list.filter.keymap(
      .key(.character("n"), label: .keyNew, .addVisit),
      .key(.character("["), label: .keyEarlier, .earlier),
      .key(.character("]"), label: .keyLater, .later),
      .key(.character("t"), label: .keyKind, .nextKind),
      .key(.character("c"), label: .keyCalendar, .openCalendar),
      .key(.character("s"), label: .keyFigures, .openFigures),
      .key(.character("g"), label: .keyGapBoard, .openBoard),
      .key(.character("u"), label: .keyBalance, .openBalance),
      .key(.character("p"), label: .keyMakePaper, .makeLog),
      open: .openChosen, move: Action.move, filter: Action.filter)
  }

  private var period: OutreachPeriod? { year.map { .year($0) } }

  /// The rows above the list: the span of time with its counts, what is typed, the names of the columns.
  private var headRows: Int { list.filter.isActive ? 3 : 2 }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      log = library.outreach
      roster = library.roster
      return show(context)
    }
    return []
  }

  /// Shows what is asked for. The names of thousands of hosts take a moment to be read, and a search comes soon.
  private mutating func show(_ context: Context) -> [Effect] {
    figures = log.figures(in: period, of: kind, on: context.now.day)
    let roster = roster
    list.show(log.entries(in: period, of: kind), rows: context.rows - headRows) { entry in
      .init(
        name: entry.place(in: roster),
        texts: [
          context.text(entry.kind.term), entry.about(context.language), entry.date.description,
        ])
    }
    return [.prepare(list.index)]
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - headRows)
    case .filter(let action): list.update(action, rows: context.rows - headRows)
    case .openChosen: return list.chosen.map { [.open($0.route)] } ?? []
    case .addVisit: return [.open(.visitForm(nil))]
    case .nextKind:
      let kinds = OutreachEntry.Kind.allCases
      let next = kind.flatMap(kinds.firstIndex).map { $0 + 1 } ?? 0
      kind = kinds.indices.contains(next) ? kinds[next] : nil
      return show(context)
    case .earlier: return step(-1, context)
    case .later: return step(1, context)
    case .openCalendar:
      let month = list.chosen?.date ?? context.now.day
      return [.open(.outreachCalendar(year: month.year, month: month.month))]
    case .openFigures: return [.open(.outreachFigures(year ?? context.now.day.year))]
    case .openBoard: return [.open(.gapBoard)]
    case .openBalance: return [.open(.outreachBalance(year))]
    case .makeLog: return [.open(.paper(.init(.outreachLog(year))))]
    }
    return []
  }

  private mutating func step(_ direction: Int, _ context: Context) -> [Effect] {
    year = log.year(direction, from: year)
    let effects = show(context)
    list.move(.first, rows: context.rows - headRows)
    return effects
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let words = [
      context.words(period), kind.map { context.text($0.term) }, figures.map(context.words),
    ].compactMap(\.self).joined(separator: " · ")
    grid.line(words, row: rows.lowerBound, style: Style(.cyan, bold: true))
    let table = Table(
      [
        .fixed(context.text(Term.date), context.dayColumns), .fixed("", 1),
        .fixed(context.text(Term.kind), 17),
        .wide(context.text(Term.place), 20, share: 2),
        .fixed(context.text(Message.people), 6), .fixed(context.text(Message.openGaps), 9),
      ], width: grid.size.columns)
    if list.filter.isActive {
      list.filter.draw(
        into: &grid, row: rows.lowerBound + 1, matches: list.seen.count, of: .recordsFound, context)
    }
    table.drawHeader(into: &grid, row: rows.lowerBound + headRows - 1)
    let window = list.window(rows: rows.count - headRows)
    for (row, (entry, isChosen)) in zip(rows.dropFirst(headRows), window) {
      table.draw(cells(entry, context), into: &grid, row: row, isChosen: isChosen)
    }
    if list.seen.isEmpty {
      let message = list.all.isEmpty ? OutreachMessage.nothing.phrase : Message.nothingFound.phrase
      grid.line(
        message(context.language), row: rows.lowerBound + headRows, style: Style(.gray))
    }
  }

  private func cells(
    _ entry: OutreachEntry, _ context: Context
  ) -> [(text: String, style: Style)] {
    let place = entry.place(in: roster)
    let common: [(text: String, style: Style)] = [
      (context.day(entry.date), .plain), (entry.sign, entry.style),
      (context.text(entry.kind.term), .plain),
    ]
    switch entry {
    case .out(let visit):
      let isDue = visit.hasActionDue(on: context.now.day)
      guard !visit.isCancelled else {
        return common + [
          (place, Style(.gray)), ("", .plain), (context.text(Term.cancelled), Style(.gray)),
        ]
      }
      return common + [
        (place, Style(.standard, bold: true)), (String(visit.people), .plain),
        (
          "\(visit.openGaps)/\(visit.gaps)\(isDue ? " !" : "")", isDue ? Style(.red) : .plain
        ),
      ]
    case .in(let invited):
      return common + [
        ("\(place) · \(invited.title(in: context.language))", Style(.standard, bold: true)),
        (String(invited.people), .plain), ("", .plain),
      ]
    }
  }
}

extension OutreachEntry {
  /// Tells going out from inviting in without colour.
  var sign: String {
    switch self {
    case .out: "="
    case .in: "+"
    }
  }

  var style: Style {
    switch self {
    case .out: Style(.green, bold: true)
    case .in: Style(.magenta, bold: true)
    }
  }

  /// Where it is written down.
  var route: Route {
    switch self {
    case .out(let visit): .visitPage(visit.id)
    case .in(let invited): .classPage(invited.id)
    }
  }

  /// What it is about.
  func about(_ language: Language) -> String {
    switch self {
    case .out(let visit): [visit.purpose, visit.leader].compactMap(\.self).joined(separator: " ")
    case .in(let invited):
      [invited.title(in: language), invited.plan.need, invited.plan.visitors].compactMap(\.self)
        .joined(separator: " ")
    }
  }
}
