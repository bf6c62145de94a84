/// What a participant wrote on a visit (学习心得).
public struct Reflection: Codable, Hashable, Sendable {
  /// The day on which she handed it in.
  public var date: Day
  /// What she wrote, as one paragraph.
  public var text: String

  /// What was handed in on a day.
  public init(_ text: String, on date: Day) {
    self.text = text
    self.date = date
  }
}
