import Cells
import Model

// The counter at the door.
extension RollCall {
  /// What is said at the door of a mark that is on disk; nil where it was no single one that was given.
  func doorAnswer(to step: MarkJournal.Step, _ context: Context) -> DoorAnswer? {
    guard case .mark(let changes) = step, case .mark(let trainee, let before, _)? = changes.only,
      let entry = entries.first(where: { $0.id == trainee }), let session = meeting?.session
    else { return nil }
    let words = attendees.words(
      of: trainee, at: session, replacing: before, in: context.language)
    return DoorAnswer(kind: .done, who: entry.seatAndName, words: words)
  }

  /// Shows the roll in another way, where the window is large enough for it.
  mutating func show(_ layout: Layout, _ context: Context) -> [Effect] {
    let (former, size) = (self.layout, context.size)
    self.layout = layout
    guard smallest.columns <= size.columns, smallest.rows <= size.rows else {
      let needed = "\(smallest.columns)×\(smallest.rows)"
      self.layout = former
      return [.say(.error(context.text(SeatingMessage.tooSmall, ["size": needed])))]
    }
    arrange(context)
    return []
  }

  /// Draws how many are there, how, and who came last; each gives way to what stands above it.
  func drawDoor(
    _ meeting: Meeting, _ roll: Roll, into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    let tally = roll.tally
    let isRoomy = rows.count >= 16
    var row = rows.lowerBound
    if isRoomy {
      drawFacts(meeting, into: &grid, row: row, context)
      row += 1
    }
    row = drawActual(tally, into: &grid, rows: row..<rows.upperBound, context)
    if isRoomy {
      let caption = "\(context.text(Term.actual)) / \(context.text(Term.expected))"
      grid.write(
        caption, row: row, column: max((grid.size.columns - caption.columns) / 2, 1),
        style: Style(.gray))
      row += 1
    }
    row = draw(
      statusCounts(tally) + [unmarkedCount(tally)] + walkInCount, into: &grid,
      rows: row..<max(rows.upperBound - 1, row), context)
    if let answer { row = answer.draw(into: &grid, rows: row..<max(rows.upperBound, row)) }
    drawLatest(roll, into: &grid, rows: row..<max(rows.upperBound, row), context)
  }

  /// Draws how many are there of how many, in letters as large as half of the rows allow.
  private func drawActual(
    _ tally: Tally, into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) -> Int {
    let text = "\(tally.actual)/\(tally.expected)"
    let blocks = BlockText(text)
    let width = grid.size.columns - 2
    let style = Style(.green, bold: true)
    guard let scale = blocks.scale(columns: width, rows: max(context.rows / 2, 5)) else {
      grid.line(text, row: rows.lowerBound, style: style)
      return rows.lowerBound + 1
    }
    blocks.draw(
      into: &grid, row: rows.lowerBound, column: 1 + (width - blocks.width(at: scale)) / 2,
      at: scale, style: style)
    return rows.lowerBound + blocks.height(at: scale)
  }

  private func drawLatest(
    _ roll: Roll, into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    let latest = Arrival.latest(rows.count, of: roll.entries, walkIns)
    if latest.isEmpty, !rows.isEmpty {
      grid.line(
        context.text(SeatingMessage.nobodyYet), row: rows.lowerBound, style: Style(.gray))
    }
    let table = Table(
      [.fixed("", 5), .fixed("", 5), .wide("", 20, share: 0), .wide("", 28)],
      width: grid.size.columns)
    for (row, arrival) in zip(rows, latest) {
      let (number, name, mark, words): (String, String, AttendanceStatus, String) =
        switch arrival {
        case .enrolled(let entry):
          (
            String(entry.seat), entry.trainee.name, entry.mark?.status ?? .present,
            entry.mark.words(in: context.language)
          )
        case .walkIn(let walkIn): ("+", walkIn.name, .present, context.text(Term.walkIn))
        }
      table.draw(
        [
          (arrival.at?.time.description ?? "", Style(.gray)),
          (number.paddedLeft(to: 5), Style(.gray)),
          (spread(name, in: 20), Style(.standard, bold: true)),
          ("\(mark.sign) \(words)", mark.style),
        ], into: &grid, row: row)
    }
  }
}
