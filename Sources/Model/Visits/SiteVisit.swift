/// A visit to an advanced unit, "going out to find the gap" (走出去找差距).
public struct SiteVisit: Record {
  /// What kind of visit it is.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// 研讨会
    case seminar
    /// 现场会
    case onSiteMeeting = "on-site-meeting"
    /// 实地观摩
    case observation
    /// 外出参观
    case outsideVisit = "outside-visit"
  }

  /// The letter that ids of visits begin with.
  public static let letter: Character = "v"

  /// The id.
  public let id: Identifier<SiteVisit>
  /// What kind of visit it is.
  public var kind: Kind
  /// Who is visited.
  public var host: String
  /// The day.
  public var date: Day
  /// Why.
  public var purpose: String?
  /// Who leads the group.
  public var leader: String?
  /// What was heard, seen and inspected.
  public var findings: String?
  /// How many hours it is credited with; nil where it counts none.
  public var hours: Double?
  /// Who takes part.
  public var participants: [Identifier<Trainee>]
  /// What it showed to be lacking at home.
  public var gaps: [Gap]
  /// What participants wrote on it, by trainee.
  public var reflections: [Identifier<Trainee>: Reflection]?
  /// What corrections replaced.
  public var history: [Correction]?

  /// A visit of which nothing else is known yet.
  public init(id: Identifier<SiteVisit>, kind: Kind, host: String, date: Day) {
    self.id = id
    self.kind = kind
    self.host = host
    self.date = date
    participants = []
    gaps = []
  }

  /// Decodes the visit; hours that no visit has are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(Identifier.self, forKey: .id)
    kind = try container.decode(Kind.self, forKey: .kind)
    host = try container.decode(String.self, forKey: .host)
    date = try container.decode(Day.self, forKey: .date)
    purpose = try container.decodeIfPresent(String.self, forKey: .purpose)
    leader = try container.decodeIfPresent(String.self, forKey: .leader)
    findings = try container.decodeIfPresent(String.self, forKey: .findings)
    hours = try container.decodeIfPresent(Double.self, forKey: .hours)
    participants = try container.decode([Identifier<Trainee>].self, forKey: .participants)
    gaps = try container.decode([Gap].self, forKey: .gaps)
    reflections = try container.decodeIfPresent(
      [Identifier<Trainee>: Reflection].self, forKey: .reflections)
    history = try container.decodeIfPresent([Correction].self, forKey: .history)
    try container.require(hours, in: 0...Self.mostHours, at: .hours)
  }

  /// More hours than a visit of a month has.
  public static let mostHours = 300.0

  /// The actions that are not done and were due by `today`.
  public func actionsDue(on today: Day) -> [Action] {
    gaps.flatMap(\.actions).filter { $0.isDue(on: today) }
  }
}
