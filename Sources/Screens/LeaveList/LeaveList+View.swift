import Cells
import Model

extension LeaveList {
  /// The rows above the list: one about the request that is chosen, one of column names.
  static let headRows = 2

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let trainingClass else {
      grid.line(context.text(LeaveMessage.noClass), row: rows.lowerBound)
      return
    }
    let asksForReturn = context.township.rules(of: trainingClass).asksForReturn
    if let chosen {
      grid.line(details(of: chosen, context), row: rows.lowerBound, style: Style(.gray))
    }
    let kinds = LeaveRequest.Kind.allCases.map { context.text($0.term).columns }
    let table = Table(
      [
        .wide(context.text(Term.name), 8),
        .fixed(context.text(Term.kind), kinds.max() ?? 0),
        .fixed(context.text(Term.period), 28),
        .fixed(context.text(LeaveMessage.paper), 4),
        .wide(context.text(Term.state), 19),
      ], width: grid.size.columns)
    table.drawHeader(into: &grid, row: rows.lowerBound + 1)
    let window = cursor.window(count: leaves.count, rows: rows.count - Self.headRows)
    for (row, line) in zip(rows.dropFirst(Self.headRows), window) {
      let leave = leaves[line]
      let state = leave.state(on: context.now.day, asksForReturn: asksForReturn)
      table.draw(
        [
          (name(of: leave), Style(.standard, bold: true)), (context.text(leave.kind.term), .plain),
          (leave.period, .plain), (leave.paperSeen == true ? "✓" : "", Style(.green)),
          (context.words(state), state.style),
        ], into: &grid, row: row, isChosen: line == cursor.index)
    }
    if leaves.isEmpty {
      grid.line(
        context.text(LeaveMessage.noLeaves), row: rows.lowerBound + Self.headRows,
        style: Style(.gray))
    }
    if let approver {
      let name = chosen.map(name) ?? ""
      grid.prompt(
        context.text(LeaveMessage.approver, ["name": name.truncated(to: grid.size.columns / 3)]),
        approver, row: rows.upperBound)
    }
  }

  private func name(of leave: LeaveRequest) -> String {
    roster[leave.trainee]?.name ?? leave.trainee.description
  }

  /// What has no column.
  private func details(of leave: LeaveRequest, _ context: Context) -> String {
    let unit = roster[leave.trainee].map { roster.unitName(of: $0, on: leave.from) } ?? ""
    return [
      context.text(LeaveMessage.askedOn, ["day": leave.asked.description]),
      context.coverage(leave.covered(sessions).count),
      context.text(leave.paperSeen == true ? LeaveMessage.paperSeen : .paperNotSeen), unit,
      leave.reason ?? "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
