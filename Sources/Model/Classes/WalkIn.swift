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
}
