/// How long an action may take.
public enum ActionTerm: String, Codable, CaseIterable, Comparable, Sendable {
  case short, medium, long

  /// Shorter terms come first.
  public static func < (left: ActionTerm, right: ActionTerm) -> Bool {
    left.rank < right.rank
  }

  private var rank: Int {
    switch self {
    case .short: 0
    case .medium: 1
    case .long: 2
    }
  }
}
