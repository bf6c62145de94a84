import Cells
import Model

extension RosterScreen {
  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let first = rows.lowerBound
    if filter.isActive {
      filter.draw(into: &grid, row: first, matches: matches.count, context)
    } else {
      grid.line(
        context.text(Message.traineesInAll, ["count": String(total)]), row: first,
        style: Style(.gray))
    }
    let table = Table(
      [
        .fixed(context.text(Term.number), 6), .wide(context.text(Term.name), 16),
        .wide(context.text(Term.unit), 18, share: 2), .wide(context.text(Term.post), 16),
        .fixed(context.text(Term.phone), 12),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: first + 1)
    let seen = seen
    for (offset, line) in cursor.window(count: seen.count, rows: rows.count - 2).enumerated() {
      let (trainee, unitName) = seen[line]
      table.draw(
        [
          (trainee.number ?? "", Style(.gray)), (trainee.name, Style(.standard, bold: true)),
          (unitName, .plain), (trainee.post ?? "", .plain), (trainee.phone ?? "", .plain),
        ], into: &grid, row: first + 2 + offset, isChosen: line == cursor.index)
    }
    if seen.isEmpty {
      let message: Message = total == 0 ? .rosterEmpty : .nothingMatches
      grid.line(context.text(message), row: first + 3, style: Style(.gray))
    }
  }
}
