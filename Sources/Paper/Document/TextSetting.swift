/// How a text of a letter or certificate is set.
public struct TextSetting: Equatable, Sendable {
  /// Where its lines stand.
  public enum Alignment: Sendable {
    case leading, centred, trailing
  }

  /// The size of the type in points.
  public var size: Double
  /// Whether it is bold.
  public var isBold: Bool
  /// Where its lines stand.
  public var alignment: Alignment
  /// How much room is above it, in millimetres.
  public var above: Double

  /// A setting, by default that of the body of a letter.
  public init(
    size: Double = 14, isBold: Bool = false, alignment: Alignment = .leading, above: Double = 2
  ) {
    self.size = size
    self.isBold = isBold
    self.alignment = alignment
    self.above = above
  }
}
