/// What a participant wrote on a visit (学习心得).
public struct Reflection: Codable, Hashable, Sendable {
  /// The day on which she handed it in.
  public var date: Day
  /// What she wrote, as one paragraph; empty where it is in the file alone, or on paper.
  public var text: String
  /// The file that she handed in, which is kept with the visit; nil where there is none.
  public var attachment: Identifier<Attachment>?

  /// What was handed in on a day.
  public init(_ text: String, on date: Day, attachment: Identifier<Attachment>? = nil) {
    self.text = text
    self.date = date
    self.attachment = attachment
  }
}
