/// What a trainee wrote freely on an opinion form, or several wrote alike.
public struct Opinion: Codable, Hashable, Sendable, Identifiable {
  /// Tells the opinions of one evaluation apart.
  public let id: Identifier<Opinion>
  /// What was written.
  public var text: String
  /// How many wrote so.
  public var count: Int
  /// The problem that it was sorted to; nil while it is sorted to none.
  public var problem: Identifier<NumberedProblem>?

  /// An opinion that is sorted to no problem yet.
  public init(id: Identifier<Opinion>, text: String, count: Int = 1) {
    self.id = id
    self.text = text
    self.count = count
  }
}
