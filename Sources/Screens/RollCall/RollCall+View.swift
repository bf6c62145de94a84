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
    defer { drawPrompt(into: &grid, row: rows.upperBound, context) }
    if layout == .door { return drawDoor(meeting, roll, into: &grid, rows: rows, context) }
    let first = rows.lowerBound
    drawFacts(meeting, into: &grid, row: first, context)
    drawCounts(roll.tally, into: &grid, row: first + 1, context)
    if case .merging(_, let field) = mode {
      return drawMatches(field, into: &grid, rows: first + 3..<rows.upperBound, context)
    }
    if case .exceptions(let field) = mode {
      return drawExceptions(field, into: &grid, rows: first + 3..<rows.upperBound, context)
    }
    if layout == .plan {
      drawPlan(roll, into: &grid, rows: rows, context)
    } else {
      drawList(roll, into: &grid, rows: rows, context)
    }
  }

  private func drawList(
    _ roll: Roll, into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    let first = rows.lowerBound
    let window = cursor.window(count: lines.count, rows: rows.count - Self.headRows)
    let seen = window.map { lines[$0] }.filter(entries.indices.contains).map { entries[$0] }
    let table = table(of: seen, width: grid.size.columns, context)
    table.drawHeader(into: &grid, row: first + 3)
    for (offset, line) in window.enumerated() {
      let row = first + Self.headRows + offset
      guard roll.entries.indices.contains(lines[line]) else {
        draw(
          walkIns[lines[line] - roll.entries.count], in: table, into: &grid, row: row,
          isChosen: line == cursor.index, context)
        continue
      }
      let entry = roll.entries[lines[line]]
      let status = entry.mark?.status
      table.draw(
        [
          (String(entry.seat).paddedLeft(to: 4), Style(.gray)),
          (name(of: entry, context), Style(.standard, bold: true)), (entry.unitName, .plain),
          (self.status(of: entry, context), status?.style ?? Style(.gray)),
          (notes(of: entry, context), .plain),
        ], into: &grid, row: row, isChosen: line == cursor.index)
    }
    if roll.entries.isEmpty {
      grid.line(context.text(Message.nobodyEnrolled), row: first + 5, style: Style(.gray))
    } else if window.isEmpty {
      grid.line(context.text(Message.nothingMatches), row: first + 5, style: Style(.gray))
    }
  }

  /// The columns of the roll. Notes that have no room take it from the attendance, as far as what stands
  /// there leaves some.
  private func table(of entries: [Roll.Entry], width: Int, _ context: Context) -> Table {
    let (attendance, note) = (28, 10)
    let longestNote = entries.map { notes(of: $0, context).columns }.max() ?? 0
    let wanted = min(max(longestNote - note, 0), attendance)
    let longest = wanted == 0 ? 0 : entries.map { status(of: $0, context).columns }.max() ?? 0
    let given = min(wanted, max(attendance - longest, 0))
    return Table(
      [
        .fixed(context.text(Term.seat), 4), .wide(context.text(Term.name), 16),
        .wide(context.text(Term.unit), 14, share: 2),
        .wide(Message.attendance(context.language), attendance - given, share: 0),
        .wide(context.text(Term.note), note + given),
      ], width: width)
  }

  private func status(of entry: Roll.Entry, _ context: Context) -> String {
    "\(entry.mark?.status?.sign ?? "·") \(entry.mark.words(in: context.language))"
  }

  /// Her name with a sign for how near she is to breaking a rule: nothing up to half of what is
  /// allowed, then `·`, at the limit `!`, beyond it `!!`.
  func name(of entry: Roll.Entry, _ context: Context) -> String {
    let pressure = standing(of: entry, context)?.pressure ?? 0
    let sign = pressure > 1 ? " !!" : pressure >= 1 ? " !" : pressure > 0.5 ? " ·" : ""
    return entry.trainee.name + sign
  }

  /// What stands in the last column.
  func notes(of entry: Roll.Entry, _ context: Context) -> String {
    // That she has leave is said where her mark does not say it.
    let leave = entry.mark?.status?.isLeave == true ? nil : entry.leave.map { $0.kind.term }
    return [entry.mark?.note, entry.mark?.extras(context), leave.map { context.text($0) }]
      .compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// What the line from paper would do, or what is wrong with it; nothing is applied before Enter.
  private func drawExceptions(
    _ field: TextField, into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    switch exceptions(field) {
    case nil:
      let row = String(meeting?.trainingClass.blankRows.lowerBound ?? 1)
      for (line, example) in [
        context.text(RollCallMessage.exceptionsExample),
        context.text(SheetMessage.rowsExample, ["row": row]),
      ].enumerated() {
        grid.line(example, row: rows.lowerBound + line, style: Style(.gray))
      }
    case .failure(let mistake):
      let said = mistake.explanation(in: context.language)
        .wrapped(to: grid.size.columns - 2, lines: 2)
      for (row, line) in zip(rows, said) { grid.line(line, row: row, style: Style(.red)) }
      // Under the line, a sign shows the place.
      let before = String(field.text.prefix(mistake.position - 1))
      let row = rows.lowerBound + said.count
      grid.line(field.text, row: row, column: 3)
      grid.line("^", row: row + 1, column: 3 + before.columns, style: Style(.red))
    case .success(let line):
      let list = preview(of: line, context)
      let width = max(list.map(\.columns).max() ?? 1, 1) + 2
      let columns = max((grid.size.columns - 2) / width, 1)
      let room = rows.count * columns
      for (index, text) in list.prefix(room).enumerated() {
        grid.line(
          text, row: rows.lowerBound + index % rows.count,
          column: 1 + index / rows.count * width)
      }
    }
  }

  func drawFacts(_ meeting: Meeting, into grid: inout Grid, row: Int, _ context: Context) {
    let session = meeting.session
    grid.line(
      [
        session.closed.map { _ in context.text(Term.closed) },
        session.cancelled.map { _ in context.text(Term.cancelled) }, session.cancelled?.why,
        context.text(Message.sessionNumber, ["number": String(meeting.number)]),
        // Where these differ, the topic comes before what may be cut off.
        signatures(context), session.signedDifference(attendees) ?? 0 == 0 ? nil : session.topic,
        showsOnlyUnmarked ? context.text(RollCallMessage.onlyUnmarked) : nil,
        isByUnit && layout == .list ? context.text(RollCallMessage.byUnit) : nil,
        "\(context.day(session.date)) \(session.span)",
        session.signedDifference(attendees) ?? 0 == 0 ? session.topic : nil, meeting.place,
      ].compactMap { $0 }.joined(separator: " · "), row: row, style: Style(.gray))
  }

  private func drawCounts(_ tally: Tally, into grid: inout Grid, row: Int, _ context: Context) {
    draw(
      [
        (.expected, tally.expected, Style(.standard, bold: true)),
        (.actual, tally.actual, Style(.green, bold: true)), unmarkedCount(tally),
      ] + walkInCount, into: &grid, rows: row..<row + 1, context)
    draw(statusCounts(tally), into: &grid, rows: row + 1..<row + 2, context)
  }

  /// A head count with its name and colour.
  typealias Count = (term: Term, count: Int, style: Style)

  func statusCounts(_ tally: Tally) -> [Count] {
    [
      (.present, tally.present, AttendanceStatus.present.style),
      (.late, tally.late, AttendanceStatus.late.style),
      (.leftEarly, tally.leftEarly, AttendanceStatus.leftEarly.style),
      (.leave, tally.leave, AttendanceStatus.leaveSick.style),
      (.absent, tally.absent, AttendanceStatus.absent.style),
    ]
  }

  func unmarkedCount(_ tally: Tally) -> Count {
    (.unmarked, tally.unmarked, Style(.cyan, bold: true))
  }

  var walkInCount: [Count] {
    let count = walkIns.count
    return count == 0 ? [] : [(.walkIn, count, AttendanceStatus.present.style)]
  }

  /// Draws counts in as many of the rows as they need; one that does not fit whole is left out.
  /// - Returns: The row behind them.
  @discardableResult
  func draw(
    _ counts: [Count], into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) -> Int {
    var (row, column) = (rows.lowerBound, 1)
    for (term, count, style) in counts {
      let name = context.text(term) + " "
      if column + name.columns + String(count).columns > grid.size.columns {
        (row, column) = (row + 1, 1)
      }
      guard rows.contains(row) else { return rows.upperBound }
      column = grid.write(name, row: row, column: column)
      column = grid.write(String(count), row: row, column: column, style: style) + 3
    }
    return min(row + 1, rows.upperBound)
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
    case .note(let note):
      prompt = (context.text(Message.noteFor, ["name": name]), note.field)
    case .minutes(let status, let field):
      let of = context.text(status.term)
      prompt = (context.text(Message.minutesFor, ["name": name, "status": of]), field)
    case .finding(let field, _):
      prompt = (context.text(Message.find), field)
    case .exceptions(let field):
      prompt = (context.text(RollCallMessage.exceptionsPrompt), field)
    case .code(let field):
      prompt = (context.text(RollCallMessage.codePrompt), field)
    case .remark:
      let list = context.township.remarks(in: context.language).enumerated()
        .map { "\($0.offset + 1) \($0.element)" }.joined(separator: "  ")
      prompt = (context.text(RollCallMessage.remarkPrompt, ["name": name, "list": list]), nil)
    case .walkIn(let field):
      prompt = (context.text(RollCallMessage.walkInPrompt), field)
    case .merging(let walkIn, let field):
      let called = walkIn.name.truncated(to: grid.size.columns / 3)
      prompt = (context.text(RollCallMessage.mergePrompt, ["name": called]), field)
    case .makeUp(let field):
      let hours = meeting.map { context.township.hours.credited(for: $0.session).written } ?? ""
      let values: KeyValuePairs = ["name": name, "hours": hours]
      prompt = (context.text(RollCallMessage.makeUpPrompt, values), field)
    case .closing:
      let count = roll?.tally.unmarked ?? 0
      prompt =
        count == 0
        ? (context.text(RollCallMessage.closingNobody), nil)
        : (context.text(RollCallMessage.closingPrompt, ["count": String(count)]), nil)
    case .reason(let field, let step):
      let message: RollCallMessage = step == nil ? .reopenPrompt : .reasonPrompt
      prompt = (context.text(message), field)
    }
    grid.prompt(prompt.label, prompt.field, row: row)
  }
}
