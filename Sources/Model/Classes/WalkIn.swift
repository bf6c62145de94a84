/// Somebody who came to a session and is not enrolled in the class (临时学员).
public struct WalkIn: Codable, Hashable, Sendable, Identifiable {
  /// Tells the walk-ins of one session apart.
  public let id: Identifier<WalkIn>
  /// Her name.
  public var name: String
  /// Where she works, as she said it.
  public var unit: String?
  /// Her phone, digits alone.
  public var phone: String?
  /// When she came.
  public var at: Instant
  /// Who of the roster she is; nil where nobody knows.
  public var trainee: Identifier<Trainee>?
  /// In which numbered row of the sheet behind the last seat she signed; nil where she did not.
  public var row: Int?

  /// Somebody who came.
  public init(
    id: Identifier<WalkIn>, name: String, unit: String? = nil, phone: String? = nil, at: Instant
  ) {
    self.id = id
    self.name = name
    self.unit = unit
    self.phone = phone
    self.at = at
  }

  /// Decodes the walk-in; a row that no sheet has is refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(Identifier.self, forKey: .id)
    name = try container.decode(String.self, forKey: .name)
    unit = try container.decodeIfPresent(String.self, forKey: .unit)
    phone = try container.decodeIfPresent(String.self, forKey: .phone)
    at = try container.decode(Instant.self, forKey: .at)
    trainee = try container.decodeIfPresent(Identifier.self, forKey: .trainee)
    row = try container.decodeIfPresent(Int.self, forKey: .row)
    try container.require(row, in: Enrolment.seats, at: .row)
  }
}
