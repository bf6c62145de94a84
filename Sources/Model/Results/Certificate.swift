/// A certificate that a trainee was given for a class.
public struct Certificate: Codable, Hashable, Sendable {
  /// What it certifies, by the word for it in files.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// That she completed the class (结业证书).
    case completion
    /// That she knows a craft of farming (绿色证书).
    case green
    /// Something else.
    case other
  }

  /// What it certifies.
  public var kind: Kind
  /// The number that stands on it.
  public var number: String
  /// The day on which it was issued.
  public var issued: Day

  /// A certificate by its number.
  public init(_ kind: Kind = .completion, number: String, issued: Day) {
    self.kind = kind
    self.number = number
    self.issued = issued
  }
}
