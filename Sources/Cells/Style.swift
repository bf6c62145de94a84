/// How a cell looks. A terminal without colour still shows bold, reverse, dim and underlined.
public struct Style: Hashable, Sendable {
  /// The colour of the writing. The terminal's own background stays.
  public enum Color: CaseIterable, Sendable {
    /// The colour that the terminal writes in by itself.
    case standard
    case red, green, yellow, blue, magenta, cyan, gray
  }

  /// The colour of the writing.
  public var color: Color
  /// Whether the writing is bold.
  public var isBold: Bool
  /// Whether writing and background change places.
  public var isReverse: Bool
  /// Whether the writing is faint.
  public var isDim: Bool
  /// Whether a line runs under the writing.
  public var isUnderlined: Bool

  /// A style in `color`, with nothing that is not asked for.
  public init(
    _ color: Color = .standard, bold: Bool = false, reverse: Bool = false, dim: Bool = false,
    underlined: Bool = false
  ) {
    self.color = color
    isBold = bold
    isReverse = reverse
    isDim = dim
    isUnderlined = underlined
  }

  /// As the terminal writes by itself.
  public static let plain = Style()
}
