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
  /// Where the lines of running text are broken, by the place of the block; where nothing is said, at
  /// the width.
  var lines: [Int: [String]] = [:]

  /// The slabs of all blocks, each as high as it has lines.
  func slabs(of blocks: [Block]) -> [Slab<String>] {
    var result: [Slab<String>] = []
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let title):
        result.append(slab(title.wrapped(to: columns).map(centred) + [""], staysWithNext: true))
      case .facts(let lines):
        let follows = blocks.followsTable(index)
        if follows { result.keepLastRows() }
        result += lines.enumerated().map { place, line in
          slab((follows && place == 0 ? [""] : []) + facts(line), staysWithNext: true)
        }
        result.append(slab([""], staysWithNext: blocks.hasNext(index)))
      case .section(let title):
        let isFirst = index == 0
        result.append(
          slab((isFirst ? [] : [""]) + title.wrapped(to: columns), staysWithNext: true))
      case .paragraph(let title, let text):
        result.append(slab(title.wrapped(to: columns), staysWithNext: true))
        result += running(text, index).map { slab($0) }
      case .text(let text, let setting):
        result += running(text, index).enumerated().map { place, lines in
          let aligned = lines.map { line in
            switch setting.alignment {
            case .leading: line
            case .centred: centred(line)
            case .trailing: trailing(line)
            }
          }
          return slab((place == 0 && setting.above >= Self.blank ? [""] : []) + aligned)
        }
      case .closing(let lines, let seal):
        let all = (lines + [seal].compactMap(\.self)).flatMap { $0.wrapped(to: columns - 4) }
        let widest = all.reduce(0) { max($0, $1.columns) }
        result.append(
          slab(
            [""]
              + all.map { line in
                let left = max(0, columns - 4 - widest + (widest - line.columns) / 2)
                return String(repeating: " ", count: left) + line
              }))
      case .cards(let cards):
        result += cards.rows.map { row in slab(self.cards(row, cards.columns)) }
      case .space(let height):
        result.append(slab(height >= Self.blank ? [""] : [], staysWithNext: blocks.hasNext(index)))
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

  /// From so many millimetres on room between texts is a blank line.
  private static let blank = 4.0

  /// The lines of running text; where they are broken already, each of them may take several.
  private func running(_ text: String, _ index: Int) -> [[String]] {
    lines[index]?.map { $0.wrapped(to: columns) } ?? text.wrapped(to: columns).map { [$0] }
  }

  /// Cards side by side, a line above them.
  private func cards(_ row: ArraySlice<Cards.Card>, _ count: Int) -> [String] {
    let width = (columns - Self.gap * (count - 1)) / count
    let cells = row.map { card in
      card.lines.filter { !$0.text.isEmpty }.flatMap { $0.text.wrapped(to: width) }
    }
    let height = cells.reduce(1) { max($0, $1.count) }
    let widths = Array(repeating: width, count: cells.count)
    let rule = joined(widths.map { String(repeating: "-", count: $0) }, widths)
    return [rule]
      + (0..<height).map { line in
        joined(cells.map { line < $0.count ? $0[line] : "" }, widths)
      }
  }

  /// A page with its foot below.
  func page(
    _ lines: [String], number: Int, of count: Int, footer: String, code: PageCode?
  ) -> [String] {
    let gap = lines.last?.isEmpty == true ? [] : [""]
    return (lines + gap + foot(number: number, of: count, footer: footer, code: code))
      .map(\.withoutTrailingBlanks)
  }

  /// The lines at the foot of a page.
  func foot(number: Int, of count: Int, footer: String, code: PageCode?) -> [String] {
    let number = PaperText.page(language, ["page": String(number), "pages": String(count)])
    let words = [number, code?.text].compactMap(\.self).joined(separator: " · ")
    return words.wrapped(to: columns).map(centred)
      + (footer.isEmpty ? [] : footer.wrapped(to: columns).map(centred))
  }

  private func trailing(_ line: String) -> String {
    String(repeating: " ", count: max(0, columns - line.columns)) + line
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
      guard !row.isTitle else {
        var slab = slab(row.cell(0).wrapped(to: columns), staysWithNext: true)
        slab.header = header
        return slab
      }
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
      let cells = [column.heading] + table.rows.filter { !$0.isTitle }.map { $0.cell(index) }
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
