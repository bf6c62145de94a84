/// Sets a table as slabs: one a row, each of which can bring the header along.
struct TableSetter {
  private static let padding = points(1.5)
  private static let rule = 0.6
  /// Text that is to stay on one line and does not, that takes more than three lines, or of which a
  /// word goes on in the next line, is set smaller by these, as far as needed.
  private static let scales = [0.85, 0.7]

  private let table: Table
  private let setter: BlockSetter
  private let widths: [Double]

  init(_ table: Table, setter: BlockSetter) throws(PaperError) {
    self.table = table
    self.setter = setter
    var content: [Double] = []
    for (index, column) in table.columns.enumerated() {
      let head = try setter.typesetter.text(
        column.heading, Self.headingStyle, place: column.heading)
      var widest = head.width
      for row in table.rows where !row.isTitle {
        let text = try setter.typesetter.text(
          row.cell(index), Self.style(of: column), place: row.name)
        widest = max(widest, text.width)
      }
      // A hair more than the text takes, so that rounding never wraps it.
      content.append(widest + 2 * Self.padding + 0.5)
    }
    let most = table.columns.map { points($0.width.upperBound) }
    let least = table.columns.indices.map { index in
      let column = table.columns[index]
      let bound = points(column.width.lowerBound)
      return column.isKeptWhole ? max(bound, min(content[index], most[index])) : bound
    }
    widths = columnWidths(
      table.columns, content: content, least: least, most: most, total: setter.width)
  }

  func slabs() throws(PaperError) -> [Slab<Drawing>] {
    var headings = try slab(
      table.columns.map(\.heading), name: "", least: min(table.rowHeight, Table.signingHeight),
      style: { _ in Self.headingStyle })
    headings.pieces.append(
      .line(x1: 0, y1: 0, x2: setter.width, y2: 0, width: Self.rule))
    headings.staysWithNext = !table.rows.isEmpty
    let header = Slab<Drawing>.Header(height: headings.height, pieces: headings.pieces)
    var result = [headings]
    for row in table.rows {
      try setter.typesetter.advance()
      var slab =
        row.isTitle
        ? try title(row)
        : try slab(table.columns.indices.map(row.cell), name: row.name, style: Self.style)
      slab.header = header
      slab.isFirstOfPage = row.beginsPage
      result.append(slab)
    }
    return result
  }

  /// A title of rows, which stays with the first of them.
  private func title(_ row: Table.Row) throws(PaperError) -> Slab<Drawing> {
    let style = TextStyle(size: 11, isBold: true)
    let text = try setter.typesetter.text(
      row.cell(0), style, within: setter.width - 2 * Self.padding, place: row.name)
    let height = max(points(Table.readingHeight), text.height + 1.5 * Self.padding)
    return Slab(
      height: height,
      pieces: [
        vertical(0, height), vertical(setter.width, height),
        .line(x1: 0, y1: height, x2: setter.width, y2: height, width: Self.rule),
        .text(text, x: Self.padding, y: (height - text.height) / 2),
      ], name: row.name, staysWithNext: true)
  }

  private static let headingStyle = TextStyle(size: 10.5, isBold: true, isCentred: true)

  private static func style(of column: Column) -> TextStyle {
    TextStyle(size: column.textSize, isCentred: column.alignment == .centred)
  }

  private func slab(
    _ cells: [String], name: String, least: Double? = nil, style: (Column) -> TextStyle
  ) throws(PaperError) -> Slab<Drawing> {
    var texts: [ShapedText] = []
    for (index, column) in table.columns.enumerated() {
      texts.append(
        try text(
          cells[index], in: column, style(column), within: widths[index] - 2 * Self.padding,
          place: name))
    }
    let tallest = texts.reduce(0) { max($0, $1.height) }
    let height = max(points(least ?? table.rowHeight), tallest + 1.5 * Self.padding)
    var slab = Slab<Drawing>(height: height, pieces: [], name: name)
    var left = 0.0
    for (index, text) in texts.enumerated() {
      slab.pieces.append(vertical(left, height))
      let spare = widths[index] - 2 * Self.padding - text.width
      let isInset = style(table.columns[index]).isCentred && !text.isWrapped
      if !text.string.isEmpty {
        slab.pieces.append(
          .text(
            text, x: left + Self.padding + (isInset ? spare / 2 : 0), y: (height - text.height) / 2
          ))
      }
      left += widths[index]
    }
    slab.pieces.append(vertical(left, height))
    slab.pieces.append(
      .line(x1: 0, y1: height, x2: setter.width, y2: height, width: Self.rule))
    return slab
  }

  private func vertical(_ x: Double, _ height: Double) -> Drawing {
    .line(x1: x, y1: 0, x2: x, y2: height, width: Self.rule)
  }

  /// The text of a cell, in smaller type where it is long.
  private func text(
    _ string: String, in column: Column, _ style: TextStyle, within width: Double, place: String
  ) throws(PaperError) -> ShapedText {
    func set(_ scale: Double) throws(PaperError) -> ShapedText {
      var style = style
      style.size *= scale
      return try setter.typesetter.text(string, style, within: width, place: place)
    }
    let scales = Self.scales.filter { style.size * $0 >= column.smallest }
    var text = try set(1)
    if column.isKeptWhole, text.isWrapped {
      for scale in scales {
        let smaller = try set(scale)
        if !smaller.isWrapped { return smaller }
      }
    }
    let most = 3.5 * 1.45 * style.size
    for scale in scales where text.height > most || text.breaksWords { text = try set(scale) }
    return text
  }
}
