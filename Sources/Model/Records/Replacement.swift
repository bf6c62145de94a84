/// A record before and after.
public struct Replacement<Kind: Record>: Equatable, Sendable {
  /// Before.
  public let was: Kind
  /// After.
  public var now: Kind

  /// A record before and after.
  public init(was: Kind, now: Kind) {
    self.was = was
    self.now = now
  }
}
