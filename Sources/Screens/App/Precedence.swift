/// Whose value stands where two people changed the same one.
public enum Precedence: Equatable, Sendable {
  /// Neither's: the person is asked.
  case neither
  /// The person's who saves now.
  case mine
  /// The other's, who saved before; whatever else is changed is saved.
  case theirs
}
