import Cells
import Model

extension VisitCallScreen {
  /// The rows above the roll: which point, the counts, the names of the columns.
  static let headRows = 3
  /// What the question whether the group is home takes beside the names of those who are not.
  private static let questionColumns = 44

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let visit else {
      grid.line(context.text(Message.visitGone), row: rows.lowerBound)
      return
    }
    let first = rows.lowerBound
    let points = visit.points
    let place = context.text(
      VisitMessage.pointOf,
      [
        "number": String((points.firstIndex(of: point) ?? 0) + 1), "all": String(points.count),
        "point": visit.name(of: point, in: context.language),
      ])
    grid.line("\(place) · \(whenLeft(visit, context))", row: first, style: Style(.gray))
    drawCounts(of: visit, into: &grid, row: first + 1, context)
    let table = Table(
      [
        .wide(context.text(Term.name), 16), .wide(context.text(Term.unit), 16, share: 2),
        .fixed(context.text(Term.rollCall), 15), .wide(context.text(Term.note), 16),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: first + 2)
    let expected = Set(visit.expected(at: point))
    let marks = visit.call(at: point).marks
    let room = rows.count - Self.headRows
    for (row, line) in zip(
      rows.dropFirst(Self.headRows), cursor.window(count: lines.count, rows: room))
    {
      let trainee = roll[lines[line]]
      let mark = marks[trainee]
      let note = expected.contains(trainee) ? mark?.note : mark?.note ?? joining(context)
      table.draw(
        [
          (name(of: trainee), Style(.standard, bold: true)),
          (roster[trainee].map { roster.unitName(of: $0, on: visit.date) } ?? "", .plain),
          (
            "\(mark?.sign ?? "·") \(mark?.words(in: context.language) ?? context.text(Term.unmarked))",
            mark?.style ?? Style(.gray)
          ), (note ?? "", .plain),
        ], into: &grid, row: row, isChosen: line == cursor.index)
    }
    if lines.isEmpty {
      grid.line(nobody(on: visit, context), row: first + Self.headRows, style: Style(.gray))
    }
    drawPrompt(into: &grid, row: rows.upperBound, visit, context)
  }

  private func joining(_ context: Context) -> String { context.text(VisitMessage.mayJoin) }

  /// Why nobody is seen, and what to do.
  private func nobody(on visit: SiteVisit, _ context: Context) -> String {
    if case .finding = mode { return context.text(Message.nothingMatches) }
    return visit.participants.isEmpty
      ? VisitCallError.nobody.explanation(in: context.language, of: visit, roster)
      : context.text(VisitMessage.nobodyUnderWay)
  }

  private func drawCounts(
    of visit: SiteVisit, into grid: inout Grid, row: Int, _ context: Context
  ) {
    if let why = visit.cancelled {
      let words = context.text(VisitMessage.calledOffFor, ["why": why])
      return grid.line(words, row: row, style: Style(.red, bold: true))
    }
    let call = visit.call(at: point)
    let expected = visit.expected(at: point)
    let here = call.marks.values.count(where: \.isHere)
    let uncalled = expected.count { call.marks[$0] == nil }
    let counts = context.text(
      VisitMessage.callCounts,
      [
        "expected": String(expected.count), "here": String(here),
        "not": String(call.marks.count - here), "unmarked": String(uncalled),
      ])
    grid.line(counts, row: row, style: Style(call.left == nil ? .cyan : .green, bold: true))
  }

  /// When the group left with how many, or is to leave.
  private func whenLeft(_ visit: SiteVisit, _ context: Context) -> String {
    guard let left = visit.call(at: point).left else {
      let planned = visit.plannedLeaving(point)
      return [context.day(planned.day), planned.time?.description].compactMap { $0 }
        .joined(separator: " ")
    }
    return context.text(
      point.leftMessage, ["time": "\(left.date) \(left.time)", "count": String(left.count)])
  }

  private func drawPrompt(
    into grid: inout Grid, row: Int, _ visit: SiteVisit, _ context: Context
  ) {
    let (label, field): (String, TextField)
    switch mode {
    case .calling: return
    case .fillBeforehand:
      let marks = visit.call(at: point).marks
      let uncalled = visit.expected(at: point).count { marks[$0] == nil }
      let question = context.text(VisitMessage.fillBeforehand, ["count": String(uncalled)])
      return grid.question(question, row: row)
    case .missing:
      let missing = visit.missing(at: point)
      let room = grid.size.columns - Self.questionColumns
      let names = names(of: missing, context).truncated(to: room)
      let values: KeyValuePairs = ["count": String(missing.count), "names": names]
      return grid.question(context.text(VisitMessage.askNotBack, values), row: row)
    case .note(let note, let trainee):
      (label, field) = (context.text(Message.noteFor, ["name": name(of: trainee)]), note.field)
    case .finding(let typed, _): (label, field) = (context.text(Message.find), typed)
    case .leaving(let typed):
      let supposed = visit.supposedLeaving(point, at: context.now)
      let time = supposed.time.map { "\(supposed.day) \($0)" }
      (label, field) = (
        time.map { context.text(VisitMessage.headsAt, ["time": $0]) }
          ?? context.text(VisitMessage.headsAndTime), typed
      )
    }
    grid.fill(row: row, columns: 0..<grid.size.columns, style: .plain)
    grid.prompt(label, field, row: row)
  }
}

extension VisitPoint {
  /// How it is said that the group has left it with so many.
  var leftMessage: VisitMessage {
    switch self {
    case .departure: .offWith
    case .stop: .leftWith
    case .return: .homeWith
    }
  }
}

extension VisitCall.Mark {
  /// The sign before the word, since not every terminal has colours.
  fileprivate var sign: String { isHere ? "✓" : "✗" }

  /// Its colour.
  fileprivate var style: Style { isHere ? Style(.green) : Style(.red, bold: true) }

  /// Here, or not with us.
  func words(in language: Language) -> String { (isHere ? Term.here : .notHere)(language) }
}

extension VisitCall.Mark? {
  /// Here, not with us, or not called; with what that has replaced, where it says something else.
  func words(in language: Language, replacing before: VisitCall.Mark? = nil) -> String {
    let now = self?.words(in: language) ?? Term.unmarked(language)
    guard let before, before.isHere != self?.isHere else { return now }
    return VisitMessage.instead(language, ["now": now, "before": before.words(in: language)])
  }
}
