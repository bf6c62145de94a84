/// A share of a whole, such as one seventh, written `1/7`.
public struct Share: Hashable, Sendable {
  /// How many parts of the whole.
  public let parts: Int
  /// How many parts the whole has.
  public let whole: Int

  /// So many parts of a whole; nil where that is none, or more than all of it.
  public init?(_ parts: Int, of whole: Int) {
    guard (1...1000).contains(whole), (1...whole).contains(parts) else { return nil }
    self.parts = parts
    self.whole = whole
  }

  /// How much it is of a number.
  public func of(_ number: Double) -> Double { number * Double(parts) / Double(whole) }

  /// Whether `part` is more than this share of `number`.
  public func isExceeded(by part: Double, of number: Double) -> Bool {
    // Half hours are exact, so that six of forty-two hours are one seventh and not a little more.
    part * Double(whole) > number * Double(parts)
  }
}

extension Share: TextCodable {
  /// The share written `1/7`, or in hundredths as `20%`; nil where it is none.
  public init?(_ text: String) {
    if text.hasSuffix("%"), let percent = Int(text.dropLast()) {
      self.init(percent, of: 100)
      return
    }
    let numbers = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard numbers.count == 2, let parts = numbers[0], let whole = numbers[1] else { return nil }
    self.init(parts, of: whole)
  }

  /// The share as `1/7`, or as `20%` where it is one of hundredths.
  public var description: String { whole == 100 ? "\(parts)%" : "\(parts)/\(whole)" }
}
