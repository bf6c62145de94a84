import Cells
import Model

/// A year of the log in counts, by halves and by months, with a chart of visits and of gaps.
struct OutreachFiguresPage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case turn(years: Int)
  }

  private(set) var year: Int
  private var log = OutreachLog()
  private var halves: [OutreachFigures] = []
  private var whole: OutreachFigures?
  private var months: [OutreachFigures] = []

  init(year: Int) { self.year = year }

  let request: Library.Request? = .init(outreach: true)

  func title(_ language: Language) -> String {
    "\(Term.outreachLog(language)) · \(OutreachMessage.figures(language))"
  }

  var keymap: Keymap<Action> {
    Keymap([
      .key(.character("["), .left, label: .keyEarlier, .turn(years: -1)),
      .key(.character("]"), .right, label: .keyLater, .turn(years: 1)),
    ])
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      log = library.outreach
      count(context)
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    if case .turn(let years) = action, (1...9999).contains(year + years) {
      year += years
      count(context)
    }
    return []
  }

  private mutating func count(_ context: Context) {
    let (log, today) = (log, context.now.day)
    whole = log.figures(in: .year(year), on: today)
    halves = [1, 2].map { log.figures(in: .half($0, of: year), on: today) }
    months = OutreachPeriod.months(of: year).map { log.figures(in: $0, on: today) }
  }

  // MARK: View

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let whole, rows.count > 0 else { return }
    drawTable([whole] + halves, into: &grid, rows: rows.prefix(4), context)
    drawChart(into: &grid, rows: rows.dropFirst(5), context)
  }

  private func drawTable(
    _ figures: [OutreachFigures], into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    let kinds: [(kind: SiteVisit.Kind, name: OutreachMessage)] = [
      (.seminar, .seminars), (.onSiteMeeting, .onSite), (.observation, .observed),
      (.outsideVisit, .outside),
    ]
    let table = Table(
      [.wide("", 10)]
        + kinds.map { .fixed(context.text($0.name), 8) } + [
          .fixed(context.text(OutreachMessage.peopleOut), 6),
          .fixed(context.text(OutreachMessage.classesIn), 6),
          .fixed(context.text(OutreachMessage.gapsOpened), 5),
          .fixed(context.text(OutreachMessage.gapsClosed), 6),
        ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound)
    let names = [
      String(year), context.text(OutreachMessage.firstHalf),
      context.text(OutreachMessage.secondHalf),
    ]
    for (row, (name, figures)) in zip(rows.dropFirst(), zip(names, figures)) {
      table.draw(
        [(name, Style(.standard, bold: true))]
          + kinds.map { (String(figures.visits[$0.kind] ?? 0), .plain) } + [
            (String(figures.visitors), .plain), (String(figures.invited), .plain),
            (String(figures.gapsOpened), .plain), (String(figures.gapsClosed), .plain),
          ], into: &grid, row: row)
    }
  }

  /// Two bars a month where they fit: visits and classes to the left, gaps found and closed to the right.
  private func drawChart(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let half = (grid.size.columns - 6) / 2
    let room = half - 6
    let most =
      months.map { max($0.allVisits + $0.invited, $0.gapsOpened, $0.gapsClosed) }.max() ?? 0
    // Everything has one scale, so that bars can be compared.
    func length(_ count: Int) -> Int {
      guard most > room else { return count }
      return count == 0 ? 0 : max(1, (count * room + most / 2) / most)
    }
    grid.line(context.text(OutreachMessage.legend), row: rows.lowerBound, style: Style(.gray))
    grid.line(
      "\(context.text(OutreachMessage.opened))   \(context.text(OutreachMessage.closedGaps))",
      row: rows.lowerBound, column: 6 + half, style: Style(.gray))
    for (row, (place, figures)) in zip(rows.dropFirst(), months.enumerated()) {
      let name = place < 9 ? " \(place + 1)" : String(place + 1)
      grid.write(name, row: row, column: 1, style: Style(.gray))
      draw(
        [("=", figures.allVisits, Style(.green)), ("+", figures.invited, Style(.magenta))], length,
        into: &grid, row: row, column: 5)
      draw(
        [("!", figures.gapsOpened, Style(.red)), ("*", figures.gapsClosed, Style(.cyan))], length,
        into: &grid, row: row, column: 6 + half)
    }
  }

  private func draw(
    _ parts: [(sign: String, count: Int, style: Style)], _ length: (Int) -> Int,
    into grid: inout Grid, row: Int, column: Int
  ) {
    var column = column
    for part in parts {
      let bar = String(repeating: part.sign, count: length(part.count))
      column = grid.write(bar, row: row, column: column, style: part.style)
    }
    let counts = parts.map { String($0.count) }
    guard parts.contains(where: { $0.count > 0 }) else { return }
    grid.write(" " + counts.joined(separator: "/"), row: row, column: column, style: Style(.gray))
  }
}
