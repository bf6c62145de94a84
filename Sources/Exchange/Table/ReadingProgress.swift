/// How far long work on a table has come.
public struct ReadingProgress: Equatable, Sendable {
  /// What is done with the rows.
  public enum Step: Sendable {
    /// They are read out of the file.
    case reading
    /// They are compared with the roster.
    case checking
  }

  /// What is done.
  public let step: Step
  /// The row that is done, by its number in the file.
  public let row: Int
  /// How much of the step is done, 0 to 1.
  public let fraction: Double

  /// Told after every row; whether to go on.
  public typealias Observer = (ReadingProgress) -> Bool
}
