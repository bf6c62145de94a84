/// A place at which a visit stops, in the order of the itinerary.
public struct Stop: Codable, Hashable, Sendable, Identifiable {
  /// Tells the stops of one visit apart.
  public let id: Identifier<Stop>
  /// The day; nil for the first day of the visit.
  public var date: Day?
  /// When the group is to be there.
  public var arrival: TimeOfDay?
  /// When it is to go on.
  public var departure: TimeOfDay?
  /// Where.
  public var place: String
  /// The unit that receives the group there.
  public var host: String?
  /// Whom the group meets there.
  public var people: String?
  /// What was heard: talks and experience.
  public var heard: String?
  /// What was seen.
  public var seen: String?
  /// What was inspected, such as archives of the work.
  public var inspected: String?

  /// A stop of which nothing else is known yet.
  public init(id: Identifier<Stop>, place: String) {
    self.id = id
    self.place = place
  }

  /// Whether anything of what was met with there is written down.
  public var hasFindings: Bool { heard != nil || seen != nil || inspected != nil }
}
