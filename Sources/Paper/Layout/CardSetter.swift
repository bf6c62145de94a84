/// Sets cards as slabs: one a row of them.
struct CardSetter {
  /// How much room is left inside a card at each side, in millimetres.
  private static let padding = 4.0
  private static let rule = 0.4

  let cards: Cards
  let setter: BlockSetter

  private var width: Double { setter.width / Double(cards.columns) }
  private var height: Double { points(cards.height) }

  func slabs() throws(PaperError) -> [Slab<Drawing>] {
    var slabs: [Slab<Drawing>] = []
    for row in cards.rows {
      let whole = cards.isFolded ? 2 * height : height
      var slab = Slab<Drawing>(height: whole, pieces: [], name: row.first?.name ?? "")
      for (index, card) in row.enumerated() {
        let left = Double(index) * width
        slab.pieces += frame(left: left, height: whole)
        slab.pieces += try texts(of: card, left: left, top: whole - height)
        if cards.isFolded {
          slab.pieces.append(line(left, height, left + width, height))
          slab.pieces += try texts(of: card, left: left, top: 0, isTurned: true)
        }
      }
      slabs.append(slab)
    }
    return slabs
  }

  /// The lines of a card, in the middle of it; upside down for the side that is folded back.
  private func texts(
    of card: Cards.Card, left: Double, top: Double, isTurned: Bool = false
  ) throws(PaperError) -> [Drawing] {
    let room = width - 2 * points(Self.padding)
    var texts: [ShapedText] = []
    for line in card.lines where !line.text.isEmpty {
      texts.append(try text(line, within: room, place: card.name))
    }
    let total = texts.reduce(0) { $0 + $1.height }
    guard total <= height else { throw .tooLong(place: card.name.singleLine) }
    var y = (height - total) / 2
    var drawings: [Drawing] = []
    for text in texts {
      let x = (width - text.width) / 2
      drawings.append(
        isTurned
          ? .turnedText(text, x: left + x + text.width, y: top + height - y)
          : .text(text, x: left + x, y: top + y))
      y += text.height
    }
    return drawings
  }

  /// A line as large as it may be.
  private func text(
    _ line: Cards.Line, within room: Double, place: String
  ) throws(PaperError) -> ShapedText {
    var style = TextStyle(size: line.size, isBold: line.isBold)
    let text = try setter.typesetter.text(line.text, style, place: place)
    guard text.width > room else { return text }
    style.size *= room / text.width
    return try setter.typesetter.text(line.text, style, place: place)
  }

  private func frame(left: Double, height: Double) -> [Drawing] {
    [
      line(left, 0, left + width, 0), line(left, height, left + width, height),
      line(left, 0, left, height), line(left + width, 0, left + width, height),
    ]
  }

  private func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) -> Drawing {
    .line(x1: x1, y1: y1, x2: x2, y2: y2, width: Self.rule)
  }
}
