/// What is said of a trainee at the end of a class.
public struct Rating: Codable, Hashable, Sendable {
  /// Praise or criticism, by the word for it in files.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// She is an excellent trainee (优秀学员).
    case excellent
    /// She was late, left early, or took no interest (评价较差).
    case poor
  }

  /// Praise or criticism.
  public var kind: Kind
  /// Why; criticism always says so.
  public var reason: String?
  /// The day on which it was said.
  public var date: Day

  /// A rating of a day.
  public init(_ kind: Kind, reason: String? = nil, on date: Day) {
    self.kind = kind
    self.reason = reason
    self.date = date
  }
}
