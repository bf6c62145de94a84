/// A print queue.
public struct Printer: Equatable, Sendable {
  /// What it does, in one word.
  public enum State: String, CaseIterable, Sendable {
    case idle, printing
    /// It takes jobs and keeps them until somebody starts it again.
    case stopped
    /// It takes no jobs.
    case rejecting
  }

  /// Its name.
  public let name: String
  /// Whether it is the usual one.
  public var isDefault = false
  /// Whether a job is on it.
  public var isPrinting = false
  /// Whether it prints nothing until somebody starts it again.
  public var isStopped = false
  /// Whether it takes jobs.
  public var isAccepting = true
  /// What is the matter with it.
  public var reasons: [PrintReason] = []
  /// Why it is stopped or takes no jobs, as whoever stopped it says; nil where nothing is said.
  public var message: String?

  /// A printer that has nothing to do.
  public init(_ name: String) {
    self.name = name
  }

  /// What it does, in one word.
  public var state: State {
    if !isAccepting { return .rejecting }
    return isStopped ? .stopped : isPrinting ? .printing : .idle
  }
}
