import Cells
import Model

extension RollCall {
  /// The rows above the roll: what session, two of counts, the names of the columns.
  static let headRows = 4

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let meeting, let roll else {
      grid.line(context.text(Message.sessionGone), row: rows.lowerBound)
      return
    }
    let first = rows.lowerBound
    drawFacts(meeting, into: &grid, row: first, context)
    drawCounts(roll.tally, into: &grid, row: first + 1, context)
    let table = Table(
      [
        .fixed(context.text(Term.seat), 4), .wide(context.text(Term.name), 16),
        .wide(context.text(Term.unit), 14, share: 2),
        .wide(Message.attendance(context.language), 28, share: 0),
        .wide(context.text(Term.note), 10),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: first + 3)
    let window = cursor.window(count: lines.count, rows: rows.count - Self.headRows)
    for (offset, line) in window.enumerated() {
      let entry = roll.entries[lines[line]]
      let status = entry.mark?.status
      table.draw(
        [
          (String(entry.seat).paddedLeft(to: 4), Style(.gray)),
          (entry.trainee.name, Style(.standard, bold: true)), (entry.unitName, .plain),
          (
            "\(status?.sign ?? "·") \(entry.mark.words(in: context.language))",
            status?.style ?? Style(.gray)
          ),
          (entry.mark?.note ?? "", .plain),
        ], into: &grid, row: first + Self.headRows + offset, isChosen: line == cursor.index)
    }
    if roll.entries.isEmpty {
      grid.line(context.text(Message.nobodyEnrolled), row: first + 5, style: Style(.gray))
    } else if window.isEmpty {
      grid.line(context.text(Message.nothingMatches), row: first + 5, style: Style(.gray))
    }
    drawPrompt(into: &grid, row: rows.upperBound, context)
  }

  private func drawFacts(_ meeting: Meeting, into grid: inout Grid, row: Int, _ context: Context) {
    let session = meeting.session
    grid.line(
      [
        session.closed.map { _ in context.text(Term.closed) },
        session.cancelled.map { _ in context.text(Term.cancelled) }, session.cancelled?.why,
        context.text(Message.sessionNumber, ["number": String(meeting.number)]),
        "\(context.day(session.date)) \(session.span)", session.topic, meeting.place,
      ].compactMap { $0 }.joined(separator: " · "), row: row, style: Style(.gray))
  }

  private func drawCounts(_ tally: Tally, into grid: inout Grid, row: Int, _ context: Context) {
    draw(
      [
        (.expected, tally.expected, Style(.standard, bold: true)),
        (.actual, tally.actual, Style(.green, bold: true)),
        (.unmarked, tally.unmarked, Style(.cyan, bold: true)),
      ], into: &grid, row: row, context)
    draw(
      [
        (.present, tally.present, AttendanceStatus.present.style),
        (.late, tally.late, AttendanceStatus.late.style),
        (.leftEarly, tally.leftEarly, AttendanceStatus.leftEarly.style),
        (.leave, tally.leave, AttendanceStatus.leaveSick.style),
        (.absent, tally.absent, AttendanceStatus.absent.style),
      ], into: &grid, row: row + 1, context)
  }

  private func draw(
    _ counts: [(term: Term, count: Int, style: Style)], into grid: inout Grid, row: Int,
    _ context: Context
  ) {
    var column = 1
    for (term, count, style) in counts {
      column = grid.write(context.text(term) + " ", row: row, column: column)
      column = grid.write(String(count), row: row, column: column, style: style) + 3
    }
  }

  private func drawPrompt(into grid: inout Grid, row: Int, _ context: Context) {
    let name = (chosen?.trainee.name ?? "").truncated(to: grid.size.columns / 3)
    let prompt: (label: String, field: TextField?)
    switch mode {
    case .marking: return
    case .leaveKind:
      prompt = (context.text(Message.whichLeave, ["name": name]), nil)
    case .fillBeforehand:
      let count = roll?.tally.unmarked ?? 0
      prompt = (context.text(Message.fillBeforehand, ["count": String(count)]), nil)
    case .note(let field):
      prompt = (context.text(Message.noteFor, ["name": name]), field)
    case .minutes(let status, let field):
      let of = context.text(status.term)
      prompt = (context.text(Message.minutesFor, ["name": name, "status": of]), field)
    case .finding(let field, _):
      prompt = (context.text(Message.find), field)
    }
    grid.prompt(prompt.label, prompt.field, row: row)
  }
}
