/// How far long work on a table has come.
public struct ReadingProgress: Equatable, Sendable {
  /// What is done.
  public enum Step: CaseIterable, Sendable {
    /// A file is unpacked.
    case unpacking
    /// Rows are read out of it.
    case reading
    /// Rows are compared with the roster.
    case checking
    /// Rows are set on a paper.
    case setting
  }

  /// What is counted.
  public enum Measure: Sendable {
    case rows, bytes
  }

  /// What is done.
  public let step: Step
  /// What is counted.
  public let measure: Measure
  /// How much is done.
  public let done: Int
  /// How much there is to do; nil where nobody knows.
  public let total: Int?

  /// So much of a step.
  public init(_ step: Step, _ measure: Measure, _ done: Int, of total: Int? = nil) {
    self.step = step
    self.measure = measure
    self.done = done
    self.total = total
  }

  /// How much of the step is done, 0 to 1; nil where nobody knows.
  public var fraction: Double? {
    total.map { $0 > 0 ? min(Double(done) / Double($0), 1) : 1 }
  }

  /// Told again and again, mostly after each row; says whether to go on.
  public typealias Observer = (ReadingProgress) -> Bool
}
