import Cells
import Model

extension VisitPage {
  /// The rows above the gaps: six of facts, two of findings, one heading.
  static let factRows = 9

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let visit else {
      grid.line(context.text(Message.visitGone), row: rows.lowerBound)
      return
    }
    var row = rows.lowerBound
    let facts: [(label: Phrase, value: String?)] = [
      (Term.visitedUnit.phrase, visit.host),
      (
        Term.date.phrase,
        "\(context.day(visit.date)) · \(context.text(visit.kind.term))"
          + (visit.hours.map { " · \(context.text(Term.hours)) \($0.written)" } ?? "")
      ),
      (Term.purpose.phrase, visit.purpose), (Term.leader.phrase, visit.leader),
      (Term.participants.phrase, "\(names.count) · \(names.joined(separator: " "))"),
      (ResultMessage.reflections.phrase, reflections(on: visit, context)),
    ]
    for fact in facts {
      draw(fact.label, fact.value ?? "–", into: &grid, rows: row..<row + 1, context)
      row += 1
    }
    draw(Term.findings.phrase, visit.findings ?? "–", into: &grid, rows: row..<row + 2, context)
    row += 2
    grid.line(
      visit.gaps.isEmpty ? context.text(Message.noGaps) : context.text(Message.gapsAndActions),
      row: row, style: Style(.standard, bold: true))
    let lines = lines
    for (offset, index) in cursor.window(count: lines.count, rows: rows.count - Self.factRows)
      .enumerated()
    {
      draw(
        lines[index], of: visit, into: &grid, row: row + 1 + offset,
        isChosen: index == cursor.index, context)
    }
  }

  /// How many have handed in what they wrote, and who still owes it.
  private func reflections(on visit: SiteVisit, _ context: Context) -> String? {
    guard visit.date <= context.now.day, !visit.writers.isEmpty else { return nil }
    let count = context.text(
      ResultMessage.reflectionsOf,
      ["count": String(visit.reflections?.count ?? 0), "all": String(visit.writers.count)])
    guard !owing.isEmpty else { return count }
    let names = owing.joined(separator: " ")
    return "\(count) · \(context.text(ResultMessage.owedBy, ["names": names]))"
  }

  private func draw(
    _ label: Phrase, _ value: String, into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    grid.write(
      label[context.language].truncated(to: 12), row: rows.lowerBound, column: 1,
      style: Style(.gray))
    for (row, line) in zip(rows, value.wrapped(to: grid.size.columns - 15, lines: rows.count)) {
      grid.line(line, row: row, column: 14)
    }
  }

  private func draw(
    _ line: Line, of visit: SiteVisit, into grid: inout Grid, row: Int, isChosen: Bool,
    _ context: Context
  ) {
    let gap = visit.gaps[line.gap]
    guard let index = line.action else {
      let table = Table([.fixed("", 2), .wide("", 30)], width: grid.size.columns)
      table.draw(
        [
          ("\(line.gap + 1).", Style(.gray)), (gap.text, Style(.standard, bold: true)),
        ], into: &grid, row: row, isChosen: isChosen)
      return
    }
    let action = gap.actions[index]
    let isDue = action.isDue(on: context.now.day)
    let table = Table(
      [.fixed("", 5), .wide("", 30), .fixed("", 12), .fixed("", 16)], width: grid.size.columns)
    let sign = action.done != nil ? "  [x]" : isDue ? "  [!]" : "  [ ]"
    table.draw(
      [
        (sign, action.done != nil ? Style(.green) : isDue ? Style(.red, bold: true) : .plain),
        (action.text, .plain), (action.owner ?? "", .plain),
        (
          action.done.map { context.text(Message.doneOn, ["day": $0.description]) }
            ?? action.due.map(context.day) ?? "", isDue ? Style(.red) : Style(.gray)
        ),
      ], into: &grid, row: row, isChosen: isChosen)
  }
}
