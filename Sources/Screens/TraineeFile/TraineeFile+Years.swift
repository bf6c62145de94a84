import Cells
import Model

// The hours of each year as a chart, a line a year, so that twenty years stand in a small window.
extension TraineeFile {
  func drawYears(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard !years.isEmpty else {
      return grid.line(
        context.text(DossierMessage.noYears), row: rows.lowerBound, style: Style(.gray))
    }
    let total = years.reduce(0) { $0 + $1.hours }
    grid.line(
      context.text(DossierMessage.hoursByYear, ["hours": total.written]),
      row: rows.lowerBound, style: Style(.cyan, bold: true))
    let states = years.map { state($0, context) }
    let stateColumns = states.reduce(0) { max($0, $1.text.columns) }
    let numbers = years.map { $0.hours.written }
    let numberColumns = numbers.reduce(0) { max($0, $1.columns) }
    let most = years.reduce(0) { max($0, $1.hours) }
    // Year, a blank, the bar, a blank, the number, two blanks, how the year stands.
    let room = grid.size.columns - 2 - 5 - 1 - numberColumns - (stateColumns + 2)
    for (offset, line) in cursor.window(count: years.count, rows: rows.count - 1).enumerated() {
      let row = rows.lowerBound + 1 + offset
      let balance = years[line]
      let cells = bar(balance.hours, of: most, room: room)
      let start = grid.write(String(balance.year), row: row, column: 1) + 1
      let end = grid.write(
        String(repeating: "█", count: cells), row: row, column: start, style: Style(.green))
      grid.write(
        numbers[line], row: row, column: end + (cells > 0 ? 1 : 0), style: Style(bold: true))
      grid.write(
        states[line].text, row: row, column: grid.size.columns - 1 - stateColumns,
        style: states[line].style)
      if line == cursor.index {
        grid.write("▸", row: row, column: 0, style: Style(.cyan, bold: true))
        grid.restyle(row: row, columns: 0..<5) { $0.isReverse = true }
      }
    }
  }

  /// How many cells a bar has: whoever has any hours has one.
  private func bar(_ hours: Double, of most: Double, room: Int) -> Int {
    guard hours > 0, most > 0 else { return 0 }
    return max(1, Int((hours / most * Double(max(room, 1))).rounded()))
  }

  /// How the duty of a year stands, where any is owed.
  private func state(
    _ balance: DutyBalance, _ context: Context
  ) -> (text: String, style: Style) {
    guard !balance.duty.isBlank else { return ("", .plain) }
    return switch balance.state {
    case .met: (context.text(DossierMessage.met), Style(.green))
    case .soFar: (context.text(DossierMessage.soFar), Style(.yellow))
    case .unmet: (context.text(DossierMessage.unmet), Style(.red, bold: true))
    }
  }
}
