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

  /// Decodes the opinion; a number of people that no class has is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(Identifier.self, forKey: .id)
    text = try container.decode(String.self, forKey: .text)
    count = try container.decodeIfPresent(Int.self, forKey: .count) ?? 1
    problem = try container.decodeIfPresent(Identifier.self, forKey: .problem)
    try container.require(count, in: 1...Evaluation.mostForms, at: .count)
  }
}
