import Cells
import Model

extension Home {
  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    var items: [(section: Section, line: Int?)] = []
    for section in sections {
      items.append((section, nil))
      items += section.lines.indices.map { (section, $0) }
    }
    // Headings scroll with the lines, so the chosen line is found among both.
    var chosen = 0
    var seen = -1
    for (index, item) in items.enumerated() where item.line != nil {
      seen += 1
      if seen == cursor.index { chosen = index }
    }
    let first = max(0, min(chosen - rows.count + 2, items.count - rows.count + 1))
    drawDay(into: &grid, row: rows.lowerBound, context)
    if overview?.isBlank == true { drawFirstSteps(into: &grid, rows: rows.dropFirst(2), context) }
    var row = rows.lowerBound + 1
    for (index, item) in items.enumerated().dropFirst(first) where row < rows.upperBound {
      if let line = item.line {
        draw(
          item.section.lines[line], into: &grid, row: row, isChosen: index == chosen, context)
      } else {
        drawHeading(item.section, into: &grid, row: row, context)
      }
      row += 1
    }
    if let backupPlace {
      grid.prompt(context.text(Message.backupPlace), backupPlace, row: rows.upperBound)
    }
    if let sheetCode {
      grid.prompt(context.text(SheetMessage.codePrompt), sheetCode, row: rows.upperBound)
    }
  }

  /// The day, and that a backup is due.
  private func drawDay(into grid: inout Grid, row: Int, _ context: Context) {
    let day = context.day(context.now.day)
    grid.line(day, row: row, style: Style(.gray))
    guard let note = overview?.backupDue else { return }
    let text =
      note.hasBeenOutside
      ? context.text(Message.backupDue, ["day": note.day.description])
      : context.text(Message.backupNever)
    grid.line(text, row: row, column: 1 + day.columns + 3, style: Style(.yellow, bold: true))
  }

  /// How to begin, for whoever sees the program for the first time.
  private func drawFirstSteps(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let steps: [Message] = [.firstSteps, .stepRoster, .stepClass, .stepSession, .stepRollCall]
    let lines = steps.flatMap { step in
      context.text(step).wrapped(to: grid.size.columns - 3, lines: 2)
        .map { ($0, Style(.standard, bold: step == .firstSteps)) }
    }
    for (row, line) in zip(rows, lines) { grid.line(line.0, row: row, style: line.1) }
  }

  private func drawHeading(
    _ section: Section, into grid: inout Grid, row: Int, _ context: Context
  ) {
    let heading = section.heading[context.language]
    if section.lines.isEmpty, let empty = section.empty {
      grid.line(
        "\(heading) – \(context.text(empty))", row: row, style: Style(.standard, bold: true))
    } else {
      grid.line(
        "\(heading) (\(section.lines.count))", row: row, style: Style(.standard, bold: true))
    }
  }

  private func draw(
    _ line: Line, into grid: inout Grid, row: Int, isChosen: Bool,
    _ context: Context
  ) {
    switch line {
    case .occasion(let occasion):
      let isToday = occasion.date == context.now.day
      let topic = occasion.topic.map { " · \($0)" } ?? ""
      let table = Table(
        [
          .fixed("", isToday ? 11 : context.dayColumns + 12), .wide("", 20),
          .fixed("", context.text(Message.takenOf, ["taken": "999", "expected": "999"]).columns),
        ], width: grid.size.columns)
      table.draw(
        [
          (isToday ? "" : context.day(occasion.date) + " ") + occasion.span,
          occasion.title(in: context.language) + topic,
        ].map { ($0, .plain) } + [counts(occasion.tally, context)], into: &grid, row: row,
        isChosen: isChosen)
    case .action(let due):
      let table = Table(
        [
          .fixed("", context.dayColumns), .wide("", 20, share: 3), .fixed("", 8),
          .wide("", max(14, meetingColumns(context))),
        ], width: grid.size.columns)
      table.draw(
        [
          (due.action.due.map(context.day) ?? "", Style(.red)), (due.action.text, .plain),
          (due.action.owner ?? "", .plain), (due.source.title(in: context.language), Style(.gray)),
        ], into: &grid, row: row, isChosen: isChosen)
    case .leave(let pending):
      let state = pending.state(on: context.now.day)
      let periods = overview?.leaves.map(\.leave.period.columns) ?? []
      let kinds = LeaveRequest.Kind.allCases.map { context.text($0.term).columns }
      let states = [LeaveRequest.State.asked, .returnDue].map { context.words($0).columns }
      let table = Table(
        [
          .fixed("", periods.max() ?? 0), .wide("", 8), .fixed("", kinds.max() ?? 0),
          .fixed("", states.max() ?? 0), .wide("", 14),
        ], width: grid.size.columns)
      table.draw(
        [
          (pending.leave.period, .plain), (pending.traineeName, .plain),
          (context.text(pending.leave.kind.term), .plain), (context.words(state), state.style),
          (pending.title(in: context.language), Style(.gray)),
        ], into: &grid, row: row, isChosen: isChosen)
    }
  }

  /// The columns in which each monthly meeting that an action comes from is told whole: without its day it would be
  /// any of them.
  private func meetingColumns(_ context: Context) -> Int {
    let meetings = (overview?.actions ?? []).filter {
      if case .monthlyMeeting = $0.source { true } else { false }
    }
    return meetings.map { $0.source.title(in: context.language).columns }.max() ?? 0
  }

  private func counts(_ tally: Tally, _ context: Context) -> (String, Style) {
    guard tally.taken > 0 else {
      return (context.text(Message.expectedOnly, ["count": String(tally.expected)]), .plain)
    }
    let text = context.text(
      Message.takenOf, ["taken": String(tally.taken), "expected": String(tally.expected)])
    return (text, tally.unmarked == 0 ? Style(.green) : Style(.yellow))
  }
}
