/// A label and what belongs to it, known or to be written by hand.
public struct Fact: Equatable, Sendable {
  /// What it is.
  public var label: String
  /// What is known; nil leaves a line to write on.
  public var value: String?
  /// What follows the value or the line, such as 人.
  public var unit: String
  /// Its share of the line's width.
  public var share: Double

  /// A fact, or a line to write one on.
  public init(_ label: String, _ value: String?, unit: String = "", share: Double = 1) {
    self.label = label
    self.value = value
    self.unit = unit
    self.share = share
  }
}
