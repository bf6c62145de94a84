/// What a visit showed to be lacking at home (差距).
public struct Gap: Codable, Hashable, Sendable, Identifiable {
  /// Tells the gaps of one visit apart.
  public let id: Identifier<Gap>
  /// What is better there, and how it is here.
  public var text: String
  /// What is done about it.
  public var actions: [Action]

  /// A gap about which nothing is done yet.
  public init(id: Identifier<Gap>, text: String, actions: [Action] = []) {
    self.id = id
    self.text = text
    self.actions = actions
  }

  /// Whether something was done about it and nothing is left to do.
  public var isClosed: Bool {
    !actions.isEmpty && actions.allSatisfy { $0.done != nil }
  }
}
