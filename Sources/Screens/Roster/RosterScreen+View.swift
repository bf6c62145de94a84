import Cells
import Model

extension RosterScreen {
  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let first = rows.lowerBound
    if list.filter.isActive {
      list.filter.draw(into: &grid, row: first, matches: list.seen.count, context)
    } else {
      grid.line(head(context), row: first, style: Style(.gray))
    }
    let table = Table(
      [
        .fixed(context.text(Term.number), 6), .wide(context.text(Term.name), 16),
        .wide(context.text(Term.unit), 18, share: 2), .wide(context.text(Term.post), 16),
        .fixed(context.text(Term.phone), 12),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: first + 1)
    let window = list.window(rows: rows.count - Self.headRows)
    for (row, (trainee, isChosen)) in zip(rows.dropFirst(Self.headRows), window) {
      table.draw(
        [
          (trainee.number ?? "", Style(.gray)), context.name(of: trainee),
          (roster.unitName(of: trainee), .plain), (trainee.post ?? "", .plain),
          (context.phone(trainee.phone) ?? "", .plain),
        ], into: &grid, row: row, isChosen: isChosen)
    }
    if list.seen.isEmpty {
      grid.line(nobody(context), row: first + 3, style: Style(.gray))
    }
    undo.draw(into: &grid, rows: rows, context)
  }

  /// How many there are.
  private func head(_ context: Context) -> String {
    guard let group else {
      return context.text(Message.traineesInAll, ["count": String(list.all.count)])
    }
    let everybody = roster.narrowed(
      to: nil, below: unit, withRetired: showsRetired, on: context.now.day
    ).trainees.count
    return context.text(
      GroupMessage.narrowedTo,
      [
        "group": group.name, "count": String(list.all.count),
        "all": String(everybody),
      ])
  }

  /// Why nobody is seen.
  private func nobody(_ context: Context) -> String {
    if !list.all.isEmpty { return context.text(Message.nothingMatches) }
    return group == nil ? context.text(Message.rosterEmpty) : context.text(GroupMessage.nobody)
  }
}
