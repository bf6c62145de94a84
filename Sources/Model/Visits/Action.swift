/// What is done about a gap or a problem (整改措施).
public struct Action: Codable, Hashable, Sendable, Identifiable {
  /// Tells the actions of one gap apart.
  public let id: Identifier<Action>
  /// What is to be done.
  public var text: String
  /// By whom.
  public var owner: String?
  /// By when.
  public var due: Day?
  /// The day on which it was done; nil while it is open.
  public var done: Day?

  /// An open action.
  public init(id: Identifier<Action>, text: String, owner: String? = nil, due: Day? = nil) {
    self.id = id
    self.text = text
    self.owner = owner
    self.due = due
  }

  /// Whether it is open and its day has come.
  public func isDue(on today: Day) -> Bool {
    guard done == nil, let due else { return false }
    return due <= today
  }
}
