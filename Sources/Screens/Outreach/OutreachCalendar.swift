import Cells
import Model

/// A month of the log, day by day.
struct OutreachCalendar: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case turn(months: Int)
  }

  private(set) var year: Int
  private(set) var month: Int
  private var log = OutreachLog()
  private var roster = Roster()
  private var entries: [OutreachEntry] = []
  private var cursor = ListCursor()

  init(year: Int, month: Int) {
    self.year = year
    self.month = month
  }

  let request: Library.Request? = .init(roster: true, outreach: true)

  func title(_ language: Language) -> String {
    "\(Term.outreachLog(language)) · \(OutreachMessage.calendar(language))"
  }

  var keymap: Keymap<Action> {
    Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, label: .keyOpen, .openChosen),
        .key(.character("["), .left, label: .keyEarlier, .turn(months: -1)),
        .key(.character("]"), .right, label: .keyLater, .turn(months: 1)),
        .key(.character("{"), label: .keyYearEarlier, .turn(months: -12)),
        .key(.character("}"), label: .keyYearLater, .turn(months: 12)),
      ])
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      log = library.outreach
      roster = library.roster
      show(context)
    }
    return []
  }

  private mutating func show(_ context: Context) {
    entries = log.entries.filter { $0.days(inMonth: month, of: year) != nil }.reversed()
    move(.by(0), context)
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: entries.count, rows: context.rows - Self.headRows)
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): move(motion, context)
    case .openChosen:
      return entries.indices.contains(cursor.index)
        ? [.open(entries[cursor.index].route)] : []
    case .turn(let months):
      let count = year * 12 + month - 1 + months
      guard (12..<120_000).contains(count) else { return [] }
      (year, month) = (count / 12, count % 12 + 1)
      cursor = ListCursor()
      show(context)
    }
    return []
  }

  // MARK: View

  /// The month with its weekdays and up to six weeks.
  private static let headRows = 8
  private static let cell = 9

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let figures = log.figures(in: .month(month, of: year), on: context.now.day)
    grid.line(
      "\(context.words(.month(month, of: year))) · \(context.words(figures))",
      row: rows.lowerBound, style: Style(.cyan, bold: true))
    drawMonth(into: &grid, row: rows.lowerBound + 1, context)
    let list = rows.dropFirst(Self.headRows)
    let window = cursor.window(count: entries.count, rows: list.count)
    let table = Table(
      [
        .fixed("", context.dayColumns), .fixed("", 1), .fixed("", 17), .wide("", 20), .fixed("", 6),
      ],
      width: grid.size.columns)
    for (row, line) in zip(list, window) {
      let entry = entries[line]
      table.draw(
        [
          (context.day(entry.date), .plain), (entry.sign, entry.style),
          (context.text(entry.kind.term), .plain),
          (entry.place(in: roster), Style(.standard, bold: true)),
          (String(entry.people), .plain),
        ], into: &grid, row: row, isChosen: line == cursor.index)
    }
  }

  private func drawMonth(into grid: inout Grid, row: Int, _ context: Context) {
    guard let first = Day(year: year, month: month, day: 1) else { return }
    let names = context.text(Message.weekdays).split(separator: " ").map(String.init)
    // The week begins on Monday.
    for (place, weekday) in [1, 2, 3, 4, 5, 6, 0].enumerated() {
      grid.write(names[weekday], row: row, column: 1 + place * Self.cell, style: Style(.gray))
    }
    let signs = signs
    let shift = (first.weekday + 6) % 7
    for day in 1...Day.length(ofMonth: month, year: year) {
      let place = shift + day - 1
      let column = 1 + place % 7 * Self.cell
      let isToday = first.advanced(by: day - 1) == context.now.day
      let number = day < 10 ? " \(day)" : String(day)
      grid.write(
        number, row: row + 1 + place / 7, column: column,
        style: Style(isToday ? .cyan : .standard, bold: isToday, underlined: isToday))
      for (offset, entry) in (signs[day] ?? []).prefix(4).enumerated() {
        grid.write(
          entry.sign, row: row + 1 + place / 7, column: column + 3 + offset, style: entry.style)
      }
    }
  }

  /// What takes place on each day.
  private var signs: [Int: [OutreachEntry]] {
    entries.reduce(into: [:]) { signs, entry in
      for day in entry.days(inMonth: month, of: year) ?? 1...1 {
        signs[day, default: []].append(entry)
      }
    }
  }
}
