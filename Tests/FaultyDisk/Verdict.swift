/// What was found at a number of points of failure.
public struct Verdict: Sendable {
  /// A way to fail the person at the desk.
  public enum Harm: String, CaseIterable, Sendable {
    /// A record that was safe before is gone or broken.
    case lost
    /// It was said to be done, and is not there.
    case silent
    /// Of several files that belong together some are new and some old.
    case half
    /// The folder cannot be opened, or a file in it cannot be read.
    case unusable
    /// A file on its way stays, after the folder was read again.
    case leftover
    /// What failed cannot be done again.
    case stuck
  }

  /// At how many points it was tried.
  public private(set) var points = 0
  /// What was found, with the point.
  public private(set) var harm: [(harm: Harm, point: String)] = []

  /// Nothing was tried yet.
  public init() {}

  /// How often something harms in this way.
  public func count(_ harm: Harm) -> Int { self.harm.count { $0.harm == harm } }

  mutating func add(_ found: Set<Harm>, at point: String) {
    points += 1
    harm += found.map { ($0, point) }
  }

  /// This and another one together.
  public static func + (left: Verdict, right: Verdict) -> Verdict {
    var sum = left
    sum.points += right.points
    sum.harm += right.harm
    return sum
  }
}
