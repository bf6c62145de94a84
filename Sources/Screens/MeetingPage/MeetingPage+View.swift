import Cells
import Model

extension MeetingPage {
  /// The rows above the lines: three of facts, two of minutes, one heading.
  static let factRows = 6

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let meeting else {
      grid.line(context.text(MeetingMessage.meetingGone), row: rows.lowerBound)
      return
    }
    let first = rows.lowerBound
    grid.line(
      [
        context.day(meeting.date), "\(meeting.start)–\(meeting.end)", meeting.place,
        meeting.hours.map { "\(context.text(Term.hours)) \($0.written)" },
      ].compactMap(\.self).joined(separator: " · "), row: first)
    drawAttendance(of: meeting, into: &grid, row: first + 1, context)
    grid.fact(
      context.text(Term.members), names.joined(separator: " "), rows: first + 2..<first + 3)
    grid.fact(context.text(Term.minutes), meeting.minutes ?? "–", rows: first + 3..<first + 5)
    grid.line(
      context.text(
        lines.isEmpty ? MeetingMessage.nothingYet : MeetingMessage.agendaAndDecisions),
      row: first + 5, style: Style(.standard, bold: true))
    let window = cursor.window(count: lines.count, rows: rows.count - Self.factRows)
    for (row, index) in zip(rows.dropFirst(Self.factRows), window) {
      draw(
        lines[index], number: index + 1, into: &grid, row: row, isChosen: index == cursor.index,
        context)
    }
    drawPrompt(into: &grid, row: rows.upperBound, context)
  }

  private func drawAttendance(
    of meeting: MonthlyMeeting, into grid: inout Grid, row: Int, _ context: Context
  ) {
    if let why = meeting.cancelled {
      grid.line("\(context.text(Term.cancelled)) · \(why)", row: row, style: Style(.yellow))
    } else if meeting.callable.isEmpty {
      grid.line(context.text(MeetingMessage.nobodyExpected), row: row, style: Style(.gray))
    } else {
      grid.line(context.counts(meeting.tally), row: row, style: Style(.cyan, bold: true))
    }
  }

  private func draw(
    _ line: Line, number: Int, into grid: inout Grid, row: Int, isChosen: Bool,
    _ context: Context
  ) {
    switch line {
    case .item(let item):
      let table = Table(
        [.fixed("", 4), .fixed("", Self.kindColumns(context)), .wide("", 30), .wide("", 12)],
        width: grid.size.columns)
      table.draw(
        [
          ("\(number).".paddedLeft(to: 3), Style(.gray)),
          (context.text(item.kind.term), item.kind.isTraining ? Style(.magenta) : .plain),
          (item.topic, Style(.standard, bold: true)), (item.speaker ?? "", .plain),
        ], into: &grid, row: row, isChosen: isChosen)
    case .decision(let action):
      grid.draw(
        action, kind: (context.text(Term.decision), Self.kindColumns(context)), row: row,
        isChosen: isChosen, context)
    }
  }

  /// The columns that the kinds of lines take.
  private static func kindColumns(_ context: Context) -> Int {
    (AgendaItem.Kind.allCases.map(\.term) + [.decision]).map { context.text($0).columns }.max() ?? 0
  }
}

extension Context {
  /// The head counts of a meeting in one line.
  func counts(_ tally: Tally) -> String {
    text(
      MeetingMessage.counts,
      [
        "expected": String(tally.expected), "actual": String(tally.actual),
        "leave": String(tally.leave), "absent": String(tally.absent),
        "unmarked": String(tally.unmarked),
      ])
  }
}
