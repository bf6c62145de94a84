/// What several opinions come to, with what is done about it. Its place in the list numbers it.
public struct NumberedProblem: Codable, Hashable, Sendable, Identifiable {
  /// Tells the problems of one evaluation apart.
  public let id: Identifier<NumberedProblem>
  /// What is wrong.
  public var text: String
  /// What is done about it.
  public var actions: [Action]

  /// A problem about which nothing is done yet.
  public init(id: Identifier<NumberedProblem>, text: String, actions: [Action] = []) {
    self.id = id
    self.text = text
    self.actions = actions
  }
}
