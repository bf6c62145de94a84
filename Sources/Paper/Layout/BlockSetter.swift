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
      case .text(let string, let setting):
        result += try text(string, setting)
      case .closing(let lines, let seal):
        if index > 0 { result[result.endIndex - 1].staysWithNext = true }
        result.append(try closing(lines, seal))
      case .cards(let cards):
        result += try CardSetter(cards: cards, setter: self).slabs()
      case .space(let height):
        result.append(
          Slab(height: points(height), pieces: [], staysWithNext: blocks.hasNext(index)))
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
    let lines = try lines(of: text, Self.paragraphStyle, place: title)
    for (index, line) in lines.enumerated() {
      let set = try typesetter.text(line, Self.paragraphStyle, place: title)
      slabs.append(
        Slab(
          height: set.height, pieces: [.text(set, x: 0, y: 0)], name: title,
          staysWithNext: index == 0 && lines.count > 1 || index == lines.count - 2))
    }
    slabs[slabs.endIndex - 1].height += points(1.5)
    return slabs
  }

  private static let paragraphStyle = TextStyle(size: 11)

  /// Where the lines of a text are broken.
  private func lines(
    of text: String, _ style: TextStyle, place: String
  ) throws(PaperError) -> [String] {
    try typesetter.text(text, style, within: width, place: place).lines
  }

  /// Where the lines of running text are broken, by the place of the block among these.
  func lines(of blocks: [Block]) throws(PaperError) -> [Int: [String]] {
    var result: [Int: [String]] = [:]
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let title, let text):
        result[index] = try lines(of: text, Self.paragraphStyle, place: title)
      case .text(let string, let setting):
        result[index] = try lines(of: string, TextStyle(setting), place: string)
      default: break
      }
    }
    return result
  }

  /// A slab a line, wide apart as in a letter; no line stands alone on a page.
  private func text(
    _ string: String, _ setting: TextSetting
  ) throws(PaperError) -> [Slab<Drawing>] {
    let style = TextStyle(setting)
    let lines = try lines(of: string, style, place: string)
    var slabs: [Slab<Drawing>] = []
    for (index, line) in lines.enumerated() {
      let set = try typesetter.text(line, style, place: string)
      let above = index == 0 ? points(setting.above) : 0
      let spread = set.height * 0.2
      let spare = max(0, width - set.width)
      let left =
        switch setting.alignment {
        case .leading: 0.0
        case .centred: spare / 2
        case .trailing: spare
        }
      slabs.append(
        Slab(
          height: above + set.height + spread,
          pieces: [.text(set, x: left, y: above + spread / 2)], name: string,
          staysWithNext: index == 0 && lines.count > 1 || index == lines.count - 2))
    }
    return slabs
  }

  /// How high the room for a seal is, in millimetres; seals of offices are 42 mm wide at most.
  private static let sealHeight = 44.0

  /// Lines at the right, in the middle of each other, which a seal can be set over.
  private func closing(_ lines: [String], _ seal: String?) throws(PaperError) -> Slab<Drawing> {
    let style = TextStyle(size: 14)
    var texts: [ShapedText] = []
    for line in lines + [seal].compactMap(\.self) {
      texts.append(try typesetter.text(line, style, within: width * 0.7, place: line))
    }
    let widest = texts.reduce(0) { max($0, $1.width) }
    let height = texts.reduce(0) { $0 + $1.height * 1.2 }
    let above = points(8)
    let room = max(height, seal == nil ? 0 : points(Self.sealHeight) - above)
    var slab = Slab<Drawing>(
      height: above + room, pieces: [], name: lines.first ?? "", staysWithNext: false)
    var top = above + (room - height) / 2
    for text in texts {
      // A little room is left at the right, as letters have it.
      let left = width - points(8) - widest / 2 - text.width / 2
      slab.pieces.append(.text(text, x: max(0, left), y: top))
      top += text.height * 1.2
    }
    return slab
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
