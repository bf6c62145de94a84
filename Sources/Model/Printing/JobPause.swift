/// How long one waits before the print server is asked again about jobs that it has: the longer, the
/// longer nothing has become of them.
public struct JobPause: Sendable {
  private static let longest = 30

  /// How many seconds.
  public private(set) var seconds = 1
  private var before: [JobState]?

  /// The pause before anything was asked.
  public init() {}

  /// Takes notice of what the jobs are now; nil where that is not known.
  public mutating func note(_ states: [JobState]?) {
    seconds = states == before ? min(seconds * 2, Self.longest) : 1
    before = states
  }
}
