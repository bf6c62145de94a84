import Cells
import Model

/// Sets blocks as lines of plain text.
struct TextSetter {
  /// How many columns part two columns of a table, and two facts.
  private static let gap = 2
  /// How many millimetres of paper a column of text stands for.
  private static let scale = 2.6

  let columns: Int
  let language: Language

  /// The slabs of all blocks, each as high as it has lines.
  func slabs(of blocks: [Block]) -> [Slab<String>] {
    var result: [Slab<String>] = []
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let title):
        result.append(slab(title.wrapped(to: columns).map(centred) + [""], staysWithNext: true))
      case .facts(let lines):
        if blocks.followsTable(index) {
          result.keepLastRows()
          result.append(slab([""], staysWithNext: true))
        }
        result += lines.map { slab(facts($0), staysWithNext: true) }
        result.append(slab([""], staysWithNext: blocks.hasNext(index)))
      case .section(let title):
        let isFirst = index == 0
        result.append(
          slab((isFirst ? [] : [""]) + title.wrapped(to: columns), staysWithNext: true))
      case .paragraph(let title, let text):
        result.append(slab(title.wrapped(to: columns), staysWithNext: true))
        result += text.wrapped(to: columns).map { slab([$0]) }
      case .page:
        var slab = slab([], staysWithNext: true)
        slab.beginsPage = true
        result.append(slab)
      case .table(let table), .contents(let table):
        result += slabs(of: table)
      }
    }
    return result
  }

  /// A line in the middle.
  func centred(_ line: String) -> String {
    String(repeating: " ", count: max(0, (columns - line.columns) / 2)) + line
  }

  private func slab(_ lines: [String], staysWithNext: Bool = false) -> Slab<String> {
    Slab(height: Double(lines.count), pieces: lines, staysWithNext: staysWithNext)
  }

  /// Facts side by side where all of them fit, else below each other.
  private func facts(_ line: [Fact]) -> [String] {
    let shares = line.reduce(0) { $0 + $1.share }
    let widths = line.map { Int(Double(columns) * $0.share / shares) }
    let cells = zip(line, widths).map { fact, width in text(fact, width: width - Self.gap) }
    let fits = zip(cells, widths).allSatisfy { $0.count == 1 && $0[0].columns + Self.gap <= $1 }
    guard fits else {
      return line.flatMap { text($0, width: columns) }
    }
    return [zip(cells, widths).map { $0[0].padded(to: $1) }.joined()]
  }

  private func text(_ fact: Fact, width: Int) -> [String] {
    let label = (fact.label + PaperText.colon(language)).singleLine.visible
    if let value = fact.value {
      return (label + value + fact.unit).wrapped(to: width)
    }
    let line = String(repeating: "_", count: max(8, width - label.columns - fact.unit.columns))
    return [label + line + fact.unit]
  }

  private func slabs(of table: Table) -> [Slab<String>] {
    let widths = widths(of: table)
    let rule = widths.map { String(repeating: "-", count: $0) }
    let headings = row(table.columns.map(\.heading), widths: widths) + [joined(rule, widths)]
    let header = Slab<String>.Header(height: Double(headings.count), pieces: headings)
    let rows = table.rows.map { row in
      let cells = table.columns.indices.map { index in
        let cell = row.cell(index)
        let isForPen = cell.isEmpty && (table.columns[index].isForPen || row.isForPen)
        return isForPen ? String(repeating: "_", count: widths[index]) : cell
      }
      var slab = slab(self.row(cells, widths: widths))
      slab.header = header
      return slab
    }
    return [slab(headings, staysWithNext: !rows.isEmpty)] + rows
  }

  private func widths(of table: Table) -> [Int] {
    let content = table.columns.enumerated().map { index, column in
      let cells = [column.heading] + table.rows.map { $0.cell(index) }
      return Double(cells.reduce(0) { max($0, $1.singleLine.columns) })
    }
    let least = zip(table.columns, content).map { column, content in
      let least = (column.width.lowerBound / Self.scale).rounded()
      if column.isForPen { return max(content, least) }
      // Plain text is wider than type: half as much again may stay whole.
      let most = (column.width.upperBound * 1.5 / Self.scale).rounded()
      return min(content, column.isKeptWhole ? most : least)
    }
    let total = columns - Self.gap * (table.columns.count - 1)
    return columnWidths(
      table.columns, content: content, least: least, most: zip(content, least).map(max),
      total: Double(total)
    )
    // No character is wider than two columns; a hair more, so that rounding takes nothing away.
    .map { max(2, Int($0 + 0.001)) }
  }

  private func row(_ cells: [String], widths: [Int]) -> [String] {
    let wrapped = zip(cells, widths).map { $0.wrapped(to: $1) }
    let height = wrapped.reduce(1) { max($0, $1.count) }
    return (0..<height).map { line in
      joined(wrapped.map { line < $0.count ? $0[line] : "" }, widths)
    }
  }

  private func joined(_ cells: [String], _ widths: [Int]) -> String {
    zip(cells, widths).map { $0.padded(to: $1) }
      .joined(separator: String(repeating: " ", count: Self.gap))
  }
}
