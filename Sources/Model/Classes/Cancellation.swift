/// That a session does not take place, and why. Its marks stay.
public struct Cancellation: Codable, Hashable, Sendable {
  /// When it was cancelled.
  public var at: Instant
  /// Why.
  public var why: String?

  /// A cancellation.
  public init(at: Instant, why: String? = nil) {
    self.at = at
    self.why = why
  }
}
