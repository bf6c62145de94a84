import Model

/// Sets blocks as slabs of one width.
struct BlockSetter {
  let width: Double
  let language: Language
  let typesetter: Typesetter

  /// The slabs of all blocks. A title and facts stay with what follows; facts that follow a table
  /// take its last rows with them.
  func slabs(of blocks: [Block]) throws(PaperError) -> [Slab<Drawing>] {
    var result: [Slab<Drawing>] = []
    for (index, block) in blocks.enumerated() {
      switch block {
      case .heading(let title):
        result.append(try heading(title))
      case .facts(let lines):
        if blocks.followsTable(index) { result.keepLastRows() }
        for line in lines { result.append(try facts(line)) }
        result.append(
          Slab(height: points(1.5), pieces: [], staysWithNext: blocks.hasNext(index)))
      case .section(let title):
        result.append(try section(title))
      case .paragraph(let title, let text):
        result += try paragraph(title, text)
      case .page:
        result.append(Slab(height: 0, pieces: [], staysWithNext: true, beginsPage: true))
      case .table(let table), .contents(let table):
        result += try TableSetter(table, setter: self).slabs()
      }
    }
    return result
  }

  private func heading(_ title: String) throws(PaperError) -> Slab<Drawing> {
    let style = TextStyle(size: 18, isBold: true, isCentred: true)
    let text = try typesetter.text(title, style, within: width, place: title)
    return Slab(
      height: text.height + points(4),
      pieces: [.text(text, x: text.isWrapped ? 0 : (width - text.width) / 2, y: 0)],
      name: title, staysWithNext: true)
  }

  private func section(_ title: String) throws(PaperError) -> Slab<Drawing> {
    let style = TextStyle(size: 12.5, isBold: true)
    let text = try typesetter.text(title, style, within: width, place: title)
    let above = points(3)
    return Slab(
      height: above + text.height + points(1.5), pieces: [.text(text, x: 0, y: above)],
      name: title, staysWithNext: true)
  }

  /// A slab a line, so that a long text goes on over pages; no line stands alone on one.
  private func paragraph(
    _ title: String, _ text: String
  ) throws(PaperError) -> [Slab<Drawing>] {
    let head = try typesetter.text(
      title, TextStyle(size: 11, isBold: true), within: width, place: title)
    let above = points(1.5)
    var slabs = [
      Slab<Drawing>(
        height: above + head.height, pieces: [.text(head, x: 0, y: above)], name: title,
        staysWithNext: true)
    ]
    let style = TextStyle(size: 11)
    let whole = try typesetter.text(text, style, within: width, place: title)
    let lines = whole.lines
    for (index, line) in lines.enumerated() {
      let set = try typesetter.text(line, style, place: title)
      slabs.append(
        Slab(
          height: set.height, pieces: [.text(set, x: 0, y: 0)], name: title,
          staysWithNext: index == 0 && lines.count > 1 || index == lines.count - 2))
    }
    slabs[slabs.endIndex - 1].height += points(1.5)
    return slabs
  }

  /// Facts side by side, their first lines on one baseline.
  private func facts(_ line: [Fact]) throws(PaperError) -> Slab<Drawing> {
    let isWrittenOn = line.contains { $0.value == nil }
    let above = isWrittenOn ? points(3) : points(1)
    let gap = points(4)
    let shares = line.reduce(0) { $0 + $1.share }
    var slab = Slab<Drawing>(
      height: 0, pieces: [], name: line.map(\.label).joined(separator: " "), staysWithNext: true)
    var left = 0.0
    for (index, fact) in line.enumerated() {
      let full = width * fact.share / shares
      let room = index == line.count - 1 ? full : full - gap
      slab.draw(try self.fact(fact, width: room), x: left, y: above)
      left += full
    }
    slab.height += points(1.2)
    return slab
  }

  private func fact(_ fact: Fact, width: Double) throws(PaperError) -> Slab<Drawing> {
    let style = TextStyle(size: 11)
    let colon = PaperText.colon(language)
    let label = try typesetter.text(fact.label + colon, style, place: fact.label)
    var slab = Slab<Drawing>(height: label.height, pieces: [.text(label, x: 0, y: 0)])
    guard let value = fact.value else {
      let unit = try typesetter.text(fact.unit, style, place: fact.label)
      let line = label.baseline + points(0.8)
      slab.pieces.append(
        .line(x1: label.width, y1: line, x2: width - unit.width, y2: line, width: 0.6))
      slab.pieces.append(.text(unit, x: width - unit.width, y: 0))
      return slab
    }
    let text = try typesetter.text(
      value + fact.unit, style, within: width - label.width, place: fact.label)
    slab.draw(Slab(height: text.height, pieces: [.text(text, x: 0, y: 0)]), x: label.width, y: 0)
    return slab
  }
}
