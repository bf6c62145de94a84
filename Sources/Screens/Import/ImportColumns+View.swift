import Cells
import Model

extension ImportColumns {
  /// The columns of the window that the numbers of the rows take.
  private static let gutter = 7
  private static let widths = 4...18

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    let first = rows.lowerBound
    let file = [sheet.path, sheet.name].filter { !$0.isEmpty }.joined(separator: " · ")
    let count = String(sheet.rows.count)
    grid.line(
      context.text(ImportMessage.columnsOf, ["file": file, "count": count]), row: first,
      style: Style(.gray))
    if let choice {
      drawChoices(choice, into: &grid, rows: rows, context)
    } else {
      drawSummary(into: &grid, row: first + 1, context)
      drawTable(into: &grid, rows: rows.dropFirst(Self.headRows - 1), context)
    }
  }

  /// What keeps the file from being imported, or which columns are not.
  private func drawSummary(into grid: inout Grid, row: Int, _ context: Context) {
    if let problem {
      return grid.line(context.text(problem), row: row, style: Style(.red, bold: true))
    }
    let names = (0..<columnCount).filter { assignment[$0] == nil }.map(table.name)
    let leftOut = context.text(
      ImportMessage.leftOutColumns, ["names": names.joined(separator: ", ")])
    let parts = [
      table.headingRow == nil ? context.text(ImportMessage.noHeadings) : nil,
      names.isEmpty ? nil : leftOut,
    ]
    grid.line(parts.compactMap(\.self).joined(separator: " · "), row: row, style: Style(.gray))
  }

  private func drawTable(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let head = rows.first else { return }
    let body = rows.dropFirst()
    let start = self.rows.firstIndex { $0.number == table.headingRow } ?? 0
    // The headings stay in sight, with some of what is below.
    let seen = self.rows.dropFirst(max(0, start - max(body.count - 4, 0))).prefix(body.count)
    let widths = (0..<columnCount).map { column in
      let texts = [word(for: column, context)] + seen.map { text($0, column, context) }
      return min(
        max(texts.map(\.columns).max() ?? 0, Self.widths.lowerBound), Self.widths.upperBound)
    }
    let room = grid.size.columns - Self.gutter - 2
    var left = 0
    while left < column, widths[left...column].reduce(0, { $0 + $1 + 1 }) > room { left += 1 }
    var place = Self.gutter
    var right = left
    while right < columnCount, place < grid.size.columns - 2 {
      let width = min(widths[right], grid.size.columns - 2 - place)
      draw(right, into: &grid, at: place, width: width, head: head, zip(body, seen), context)
      place += width + 1
      right += 1
    }
    for (row, line) in zip(body, seen) {
      grid.write(String(line.number).paddedLeft(to: 5), row: row, column: 1, style: Style(.gray))
    }
    // Columns that the window has no room for.
    if left > 0 { grid.write("←", row: head, column: Self.gutter - 2) }
    if right < columnCount { grid.write("→", row: head, column: grid.size.columns - 1) }
  }

  private func draw(
    _ column: Int, into grid: inout Grid, at place: Int, width: Int, head: Int,
    _ lines: some Sequence<(Int, TableRow)>, _ context: Context
  ) {
    let isChosen = column == self.column
    let isHeld = assignment[column] != nil
    if isChosen {
      grid.fill(row: head, columns: place..<place + width, style: Style(reverse: true))
    }
    grid.write(
      word(for: column, context).truncated(to: width), row: head, column: place,
      style: Style(isHeld ? .cyan : .gray, bold: isHeld, reverse: isChosen))
    let start = table.headingRow ?? 0
    for (row, line) in lines {
      let style =
        line.number == table.headingRow
        ? Style(.standard, bold: true, underlined: true)
        : Style(line.number < start || !isHeld ? .gray : .standard)
      grid.write(
        text(line, column, context).truncated(to: width), row: row, column: place, style: style)
    }
  }

  /// What a column is taken for.
  private func word(for column: Int, _ context: Context) -> String {
    assignment[column].map { context.text($0.term) } ?? "–"
  }

  private func text(_ row: TableRow, _ column: Int, _ context: Context) -> String {
    let text = row[column].text
    return context.showsNumbers ? text : Masked.cell(text, in: assignment[column])
  }

  private func drawChoices(
    _ choice: ListCursor, into grid: inout Grid, rows: Range<Int>, _ context: Context
  ) {
    grid.line(
      context.text(ImportMessage.holdsWhat, ["name": table.name(of: column)]),
      row: rows.lowerBound + 1,
      style: Style(.yellow, bold: true))
    let room = rows.dropFirst(Self.headRows)
    let table = Table([.fixed("", 16), .wide("", 20)], width: grid.size.columns)
    let window = choice.window(count: Self.choices.count, rows: room.count)
    for (row, index) in zip(room, window) {
      let held = Self.choices[index]
      let other = (0..<columnCount).first { held != nil && assignment[$0] == held }
      table.draw(
        [
          (
            held.map { context.text($0.term) } ?? context.text(ImportMessage.holdsNothing),
            Style(.standard, bold: true)
          ),
          (
            other.map { context.text(ImportMessage.heldBy, ["name": self.table.name(of: $0)]) }
              ?? "",
            Style(.gray)
          ),
        ], into: &grid, row: row, isChosen: index == choice.index)
    }
  }
}
