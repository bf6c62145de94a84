import Model

/// One value that two writers changed, each to something else.
public struct Conflict: Equatable, Sendable {
  /// The path of the value inside the record, such as `phone` or `marks/t-01jd8z6k3m9q`.
  public let field: String
  /// What this writer wants; nil to remove it.
  public let ours: JSON?
  /// What the other writer has put there; nil where it was removed.
  public let theirs: JSON?
}
