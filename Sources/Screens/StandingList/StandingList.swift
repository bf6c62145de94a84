import Cells
import Model

/// Who of a class stands how by the rules of attendance, the most pressing first.
struct StandingList: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
  }

  /// One trainee, and how she stands.
  struct Line: Equatable, Sendable {
    let trainee: Identifier<Trainee>
    let seat: Int
    let name: String
    let standing: Standing
    /// The word for how she left; nil where she has not.
    let departure: Term?
  }

  /// The rows above the list: one that says by which rules, one of column names.
  private static let headRows = 2

  let id: Identifier<TrainingClass>
  private var trainingClass: TrainingClass?
  private var lines: [Line] = []
  private var cursor = ListCursor()

  init(id: Identifier<TrainingClass>) { self.id = id }

  var request: Library.Request? { .init(roster: true, classes: true, sessions: .of(id)) }

  func title(_ language: Language) -> String {
    [RulesMessage.standing(language), trainingClass?.title(in: language)].compactMap { $0 }
      .joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    Keymap(Keymap.moving(Action.move) + [.key(.enter, label: .keyOpen, .openChosen)])
  }

  private var chosen: Line? {
    lines.indices.contains(cursor.index) ? lines[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      let kept = chosen?.trainee
      trainingClass = library.trainingClass(id)
      lines = trainingClass.map { Self.lines(of: $0, library, context.township) } ?? []
      let line = lines.firstIndex { $0.trainee == kept }
      move(line.map { .to($0) } ?? .by(0), context)
    }
    return []
  }

  private static func lines(
    of trainingClass: TrainingClass, _ library: Library, _ township: Township
  ) -> [Line] {
    let sessions = library.sessions[trainingClass.id] ?? []
    let attendees = trainingClass.attendees
    let rules = township.rules(of: trainingClass)
    return attendees.places.map { place in
      Line(
        trainee: place.trainee, seat: place.seat,
        name: library.roster[place.trainee]?.name ?? place.trainee.description,
        standing: Standing(
          of: place.trainee, in: trainingClass, sessions, attendees: attendees,
          hours: township.hours, rules),
        departure: place.leftOn.map { _ in place.departure?.term ?? .withdrawn })
    }.sorted { $0.isMorePressing(than: $1) }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .openChosen:
      return chosen.map { [.open(.standingPage($0.trainee, of: id))] } ?? []
    }
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: context.rows - Self.headRows)
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let trainingClass else {
      grid.line(context.text(Message.classGone), row: rows.lowerBound)
      return
    }
    let first = rows.lowerBound
    grid.line(context.origin(of: trainingClass), row: first, style: Style(.gray))
    let table = Table(
      [
        .fixed(context.text(Term.seat), 4), .wide(context.text(Term.name), 16),
        .fixed(context.text(RulesMessage.leaveHours), 5),
        .fixed(context.text(RulesMessage.daysAbsent), 6),
        .fixed(context.text(Term.late), 4), .fixed(context.text(RulesMessage.early), 5),
        .fixed(context.text(Term.hours), 8),
        .wide(context.text(RulesMessage.follows), 18, share: 2),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: first + 1)
    let window = cursor.window(count: lines.count, rows: rows.count - Self.headRows)
    for (offset, index) in window.enumerated() {
      table.draw(
        cells(lines[index], context), into: &grid, row: first + Self.headRows + offset,
        isChosen: index == cursor.index)
    }
    if lines.isEmpty {
      grid.line(context.text(Message.nobodyEnrolled), row: first + 3, style: Style(.gray))
    }
  }

  private func cells(_ line: Line, _ context: Context) -> [(String, Style)] {
    let standing = line.standing
    func some(_ number: Double, _ style: Style) -> (String, Style) {
      number > 0 ? (number.rounded2, style) : ("–", Style(.gray))
    }
    return [
      (String(line.seat).paddedLeft(to: 4), Style(.gray)),
      (line.name, Style(.standard, bold: true)),
      some(standing.leaveHours, AttendanceStatus.leaveSick.style),
      some(
        standing.absentDays(dayHours: context.township.hours.day), AttendanceStatus.absent.style),
      some(Double(standing.late), AttendanceStatus.late.style),
      some(Double(standing.leftEarly), AttendanceStatus.leftEarly.style),
      ("\(standing.earned.written)/\(standing.hours.written)", .plain),
      line.departure.map { (context.text($0), Style(.gray)) } ?? (
        standing.consequences.map { $0.phrase(context.language) }
          .joined(separator: context.text(Message.comma)), Style(.red, bold: true)
      ),
    ]
  }
}

extension StandingList.Line {
  /// Whether she stands before another: nothing presses any more of whoever has left.
  fileprivate func isMorePressing(than other: Self) -> Bool {
    guard (departure == nil) == (other.departure == nil) else { return departure == nil }
    return (other.standing.pressure, seat) < (standing.pressure, other.seat)
  }
}

extension Context {
  /// Says whose rules a class is under.
  func origin(of trainingClass: TrainingClass) -> String {
    text(
      trainingClass.rules != nil
        ? RulesMessage.rulesOfClass
        : township.attendance != nil ? .rulesOfTownship : .rulesPreset)
  }
}
