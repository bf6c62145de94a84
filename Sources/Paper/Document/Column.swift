/// A column of a table.
public struct Column: Equatable, Sendable {
  /// Where the cells' text stands.
  public enum Alignment: Sendable {
    case leading, centred
  }

  /// Its heading.
  public var heading: String
  /// How narrow and how wide it may be on paper, in millimetres.
  public var width: ClosedRange<Double>
  /// Where the text stands.
  public var alignment: Alignment
  /// The size of the text in points.
  public var textSize: Double
  /// Whether its text stays on one line as long as the greatest width allows, at the cost of the
  /// other columns.
  public var isKeptWhole: Bool
  /// How small its text may be set to keep a line, in points.
  public var smallest: Double
  /// Whether its cells are filled by hand: such columns get the room that is left.
  public var isForPen: Bool

  /// A column.
  public init(
    _ heading: String, width: ClosedRange<Double>, alignment: Alignment = .leading,
    textSize: Double = 10.5, smallest: Double = 7, isKeptWhole: Bool = false,
    isForPen: Bool = false
  ) {
    self.heading = heading
    self.width = width
    self.alignment = alignment
    self.textSize = textSize
    self.smallest = smallest
    self.isKeptWhole = isKeptWhole
    self.isForPen = isForPen
  }
}
