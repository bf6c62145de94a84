import Cells
import Model

extension MeetingCall {
  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let meeting else {
      grid.line(context.text(MeetingMessage.meetingGone), row: rows.lowerBound)
      return
    }
    let first = rows.lowerBound
    grid.line(
      [
        context.day(meeting.date), "\(meeting.start)–\(meeting.end)", meeting.place,
        meeting.cancelled.map { "\(context.text(Term.cancelled)): \($0)" },
      ].compactMap(\.self).joined(separator: " · "), row: first)
    grid.line(context.counts(meeting.tally), row: first + 1, style: Style(.cyan, bold: true))
    if list.filter.isActive {
      list.filter.draw(into: &grid, row: first + 2, matches: list.seen.count, context)
    }
    let table = Table(
      [
        .fixed(context.text(Term.ordinal), 4), .wide(context.text(Term.name), 16),
        .wide(context.text(Term.unit), 14, share: 2),
        .wide(Message.attendance(context.language), 26, share: 0),
        .wide(context.text(Term.note), 10),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: first + 3)
    let numbers = Dictionary(
      uniqueKeysWithValues: list.all.enumerated().map { ($1.id, $0 + 1) })
    let window = list.window(rows: rows.count - Self.headRows)
    for (row, (trainee, isChosen)) in zip(rows.dropFirst(Self.headRows), window) {
      let mark = meeting.marks[trainee.id]
      let words = mark.words(in: context.language)
      table.draw(
        [
          (String(numbers[trainee.id] ?? 0).paddedLeft(to: 4), Style(.gray)),
          (trainee.name, Style(.standard, bold: true)),
          (roster.unitName(of: trainee, on: meeting.date), .plain),
          ("\(mark?.status?.sign ?? "·") \(words)", mark?.status?.style ?? Style(.gray)),
          (mark?.note ?? "", .plain),
        ], into: &grid, row: row, isChosen: isChosen)
    }
    if list.all.isEmpty {
      grid.line(
        context.text(MeetingMessage.nobodyExpected), row: first + 5, style: Style(.gray))
    } else if list.seen.isEmpty {
      grid.line(context.text(Message.nothingMatches), row: first + 5, style: Style(.gray))
    }
    drawPrompt(into: &grid, row: rows.upperBound, context)
  }

  private func drawPrompt(into grid: inout Grid, row: Int, _ context: Context) {
    let name = (list.chosen?.name ?? "").truncated(to: grid.size.columns / 4)
    switch mode {
    case .marking: break
    case .beforehand(nil):
      let values: KeyValuePairs = ["count": String(meeting?.tally.unmarked ?? 0)]
      grid.question(context.text(MeetingMessage.fillBeforehand, values), row: row)
    case .beforehand(let status?):
      let values: KeyValuePairs = ["name": name, "status": context.text(status.term)]
      grid.question(context.text(MeetingMessage.markBeforehand, values), row: row)
    case .leaveKind: grid.question(context.text(Message.whichLeave, ["name": name]), row: row)
    case .note(let note):
      grid.prompt(context.text(Message.noteFor, ["name": name]), note.field, row: row)
    case .minutes(let status, let field):
      grid.prompt(
        context.text(
          Message.minutesFor, ["name": name, "status": context.text(status.term)]), field, row: row)
    }
  }
}
