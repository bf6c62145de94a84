/// How much a gap matters.
public enum Importance: String, Codable, CaseIterable, Comparable, Sendable {
  case high, medium, low

  /// What matters more comes first.
  public static func < (left: Importance, right: Importance) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .high: 0
    case .medium: 1
    case .low: 2
    }
  }
}
