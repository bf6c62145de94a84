import Cells
import Model

extension RollCall {
  /// What a seat says of whoever has it.
  private struct Occupant {
    let number: String
    let sign: String
    let signStyle: Style
    let name: String
  }

  /// Draws the room, of which nothing is looked at that is out of sight.
  func drawPlan(_ roll: Roll, into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let plan = plan(context)
    let seatRow = seatRow(of: plan, context)
    let sight = planSight(context)
    let room = planRoom(context)
    let shownRows = sight.rows.window(count: seats.shownRows(in: plan), rows: room)
    let columns = sight.columns.window(count: plan.seatsPerRow, rows: seatRow.seen)
    let first = rows.lowerBound + Self.planHeadRows(context)
    drawChosen(into: &grid, row: first - 2, context)
    drawFront(
      into: &grid, row: first - 1, width: columns.count * seatRow.pitch, columns: columns,
      of: plan.seatsPerRow, context)
    // Whoever is not looked for is dimmed: a room keeps its form.
    let seen = lines.count < seats.count ? Set(lines) : nil
    let walkIns = seats.seatless.isEmpty ? [] : walkIns
    for (offset, shownRow) in shownRows.enumerated() {
      guard let planRow = seats.planRow(at: shownRow, in: plan) else {
        grid.line(
          context.text(SeatingMessage.seatless), row: first + offset,
          style: Style(.gray, underlined: true))
        continue
      }
      for column in columns {
        let place = plan.seat(row: planRow, column: column)
        let line = seats.line(at: place, in: plan)
        let occupant = line.map { self.occupant($0, roll.entries, walkIns) } ?? emptySeat(place)
        guard let occupant else { continue }
        draw(
          occupant, into: &grid, row: first + offset,
          column: 1 + (column - columns.lowerBound) * seatRow.pitch, seatRow,
          isDim: line.map { seen?.contains($0) == false } ?? true,
          isChosen: line != nil && line == chosenLine)
      }
    }
    // Rows that the window has no room for.
    let edge = grid.size.columns - 1
    if shownRows.lowerBound > 0 { grid.write("↑", row: first, column: edge) }
    if shownRows.upperBound < seats.shownRows(in: plan) {
      grid.write("↓", row: first + shownRows.count - 1, column: edge)
    }
  }

  private func occupant(
    _ line: Int, _ entries: [Roll.Entry], _ walkIns: [WalkIn]
  ) -> Occupant? {
    if entries.indices.contains(line) {
      let entry = entries[line]
      let status = entry.mark?.status
      return Occupant(
        number: String(entry.seat), sign: status?.sign ?? "·",
        signStyle: status?.style ?? Style(.gray), name: entry.trainee.name)
    }
    guard walkIns.indices.contains(line - entries.count) else { return nil }
    return Occupant(
      number: "+", sign: AttendanceStatus.present.sign, signStyle: AttendanceStatus.present.style,
      name: walkIns[line - entries.count].name)
  }

  /// A seat that the class has, though nobody is expected there.
  private func emptySeat(_ place: Int) -> Occupant? {
    guard place <= seats.last else { return nil }
    return Occupant(number: String(place), sign: "–", signStyle: Style(.gray), name: "")
  }

  private func draw(
    _ occupant: Occupant, into grid: inout Grid, row: Int, column: Int, _ seatRow: SeatRow,
    isDim: Bool, isChosen: Bool
  ) {
    let sign = column + 1 + seatRow.number
    if seatRow.number > 0 {
      grid.write(
        occupant.number, row: row, column: sign - occupant.number.utf8.count, style: Style(.gray))
    }
    let end = grid.write(occupant.sign, row: row, column: sign, style: occupant.signStyle)
    if seatRow.name > 0 {
      grid.write(
        occupant.name.truncated(to: seatRow.name), row: row, column: end + 1,
        style: Style(.standard, bold: true))
    }
    let columns = column..<column + seatRow.pitch
    if isDim { grid.restyle(row: row, columns: columns) { $0 = Style(.gray, dim: true) } }
    if isChosen {
      grid.write("▸", row: row, column: column, style: Style(.cyan, bold: true))
      grid.restyle(row: row, columns: columns) { $0.isReverse = true }
    }
  }

  /// Draws all that the list would say of whom the cursor is on.
  private func drawChosen(into grid: inout Grid, row: Int, _ context: Context) {
    let facts: [String]
    if let chosen {
      let sign = chosen.mark?.status?.sign ?? "·"
      facts = [
        "\(chosen.seat) \(name(of: chosen, context))", chosen.unitName,
        "\(sign) \(chosen.mark.words(in: context.language))", notes(of: chosen, context),
      ]
    } else if let walkIn = chosenWalkIn {
      facts = [
        "+ \(walkIn.name)", walkIn.unit ?? "",
        "\(AttendanceStatus.present.sign) \(context.text(Term.walkIn))",
        context.phone(walkIn.phone) ?? "",
      ]
    } else {
      let nobody: Message = entries.isEmpty ? .nobodyEnrolled : .nothingMatches
      return grid.line(context.text(nobody), row: row, style: Style(.gray))
    }
    // A low window has counts there.
    grid.fill(row: row, columns: 0..<grid.size.columns, style: .plain)
    grid.line(
      facts.filter { !$0.isEmpty }.joined(separator: "  "), row: row,
      style: Style(.standard, bold: true))
  }

  private func drawFront(
    into grid: inout Grid, row: Int, width: Int, columns: Range<Int>, of seatsPerRow: Int,
    _ context: Context
  ) {
    let text = "[ \(context.text(SeatingMessage.front)) ]"
    let edge = 1 + width
    grid.write(
      text, row: row, column: 1 + max((width - text.columns) / 2, 0),
      style: Style(.standard, reverse: true))
    // Seats of a row that the window has no room for.
    if columns.lowerBound > 0 { grid.write("←", row: row, column: 1) }
    if columns.upperBound < seatsPerRow { grid.write("→", row: row, column: edge - 1) }
  }
}
