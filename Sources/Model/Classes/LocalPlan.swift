/// The plan of a class that is brought to a township, village or community (请进来): made for that place.
public struct LocalPlan: Codable, Hashable, Sendable {
  /// The unit in which it is held.
  public var unit: Identifier<WorkUnit>
  /// The need there that it answers.
  public var need: String?
  /// Who comes: a trainer, or peers from elsewhere.
  public var visitors: String?
  /// What is arranged there: room, meals, who looks after it.
  public var arrangements: String?

  /// A plan for a place of which nothing else is said yet.
  public init(unit: Identifier<WorkUnit>) { self.unit = unit }
}
