/// Hours made up for a session that was missed (补课). The absence stays.
public struct MakeUp: Hashable, Sendable {
  /// How many hours.
  public var hours: Double
  /// On which day.
  public var date: Day

  /// Hours made up on a day.
  public init(hours: Double, date: Day) {
    self.hours = hours
    self.date = date
  }
}
