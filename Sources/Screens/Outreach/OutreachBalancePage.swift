import Cells
import Model

/// How often the people of each unit went out, and how often a class was brought to it.
struct OutreachBalancePage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case earlier
    case later
  }

  private(set) var year: Int?
  private var log = OutreachLog()
  private var roster = Roster()
  private var lines: [OutreachBalance.Line] = []
  private var cursor = ListCursor()

  init(year: Int?) { self.year = year }

  let request: Library.Request? = .init(roster: true, outreach: true)

  func title(_ language: Language) -> String { OutreachMessage.balance(language) }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [
        .key(.character("["), .left, label: .keyEarlier, .earlier),
        .key(.character("]"), .right, label: .keyLater, .later),
      ])
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      log = library.outreach
      roster = library.roster
      count(context)
    }
    return []
  }

  private mutating func count(_ context: Context) {
    lines =
      OutreachBalance(
        of: log, in: year.map { .year($0) }, on: context.now.day, roster
      ).lines
    move(.by(0), context)
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: context.rows - 2)
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): move(motion, context)
    case .earlier:
      year = log.year(-1, from: year)
      count(context)
    case .later:
      year = log.year(1, from: year)
      count(context)
    }
    return []
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    grid.line(
      context.words(year.map { .year($0) }), row: rows.lowerBound, style: Style(.cyan, bold: true))
    let table = Table(
      [
        .wide(context.text(Term.unit), 24),
        .fixed(context.text(OutreachMessage.visitsOut), 8),
        .fixed(context.text(OutreachMessage.peopleOut), 8),
        .fixed(context.text(OutreachMessage.classesIn), 8),
        .fixed(context.text(OutreachMessage.peopleIn), 10),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound + 1)
    let window = cursor.window(count: lines.count, rows: rows.count - 2)
    for (row, index) in zip(rows.dropFirst(2), window) {
      let line = lines[index]
      let name = line.unit.map { roster.name(of: $0) } ?? context.text(OutreachMessage.noUnit)
      table.draw(
        [
          (name, Style(.standard, bold: true)), (String(line.visits), .plain),
          (String(line.visitors), .plain), (String(line.invited), .plain),
          (String(line.guests), .plain),
        ], into: &grid, row: row, isChosen: index == cursor.index)
    }
    if lines.isEmpty {
      grid.line(
        context.text(OutreachMessage.nothingYet), row: rows.lowerBound + 2, style: Style(.gray))
    }
  }
}
