/// Cards of one size side by side, to be cut out.
public struct Cards: Equatable, Sendable {
  /// A card.
  public struct Card: Equatable, Sendable {
    /// What a message calls it by.
    public var name: String
    /// Its lines from top to bottom; the group of them stands in the middle.
    public var lines: [Line]

    /// A card with these lines.
    public init(name: String, lines: [Line]) {
      self.name = name
      self.lines = lines
    }
  }

  /// A line of a card, set smaller where it is too long.
  public struct Line: Equatable, Sendable {
    /// What it says.
    public var text: String
    /// The size of the type in points.
    public var size: Double
    /// Whether it is bold.
    public var isBold: Bool

    /// A line.
    public init(_ text: String, size: Double, isBold: Bool = false) {
      self.text = text
      self.size = size
      self.isBold = isBold
    }
  }

  /// How many stand side by side.
  public var columns: Int
  /// How high a card is, in millimetres; its width is its share of the page.
  public var height: Double
  /// Whether each stands twice, upside down above itself, so that it can be folded and stood up.
  public var isFolded: Bool
  /// The cards.
  public var cards: [Card]

  /// Cards of one size.
  public init(columns: Int, height: Double, isFolded: Bool = false, cards: [Card]) {
    self.columns = max(1, columns)
    self.height = height
    self.isFolded = isFolded
    self.cards = cards
  }

  /// The cards by the rows in which they stand.
  var rows: [ArraySlice<Card>] {
    stride(from: 0, to: cards.count, by: columns).map {
      cards[$0..<min($0 + columns, cards.count)]
    }
  }
}
