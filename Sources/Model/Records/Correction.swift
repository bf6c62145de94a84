/// What a change replaced, kept inside the record that was changed.
public struct Correction: Codable, Hashable, Sendable {
  /// When it was replaced.
  public let at: Instant
  /// The user name of who replaced it.
  public let by: String
  /// The path of the field inside the record, such as `phone` or `marks/t-01jd8z6k3m9q`.
  public let field: String
  /// The value before the change.
  public let was: JSON
  /// Why, where a reason was asked for.
  public let why: String?

  /// A change of `field`, which held `was`.
  public init(at: Instant, by: String, field: String, was: JSON, why: String? = nil) {
    self.at = at
    self.by = by
    self.field = field
    self.was = was
    self.why = why
  }
}
