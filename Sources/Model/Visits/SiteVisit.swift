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
  /// Whom the group meets there.
  public var hostPeople: String?
  /// The day, or the first one.
  public var date: Day
  /// The last day; nil where there is only one.
  public var end: Day?
  /// Why.
  public var purpose: String?
  /// Who leads the group.
  public var leader: String?
  /// How the group goes there.
  public var transport: String?
  /// What it costs, in yuan.
  public var cost: Double?
  /// Where it stops, in the order of the itinerary.
  public var stops: [Stop]?
  /// What was heard, seen and inspected.
  public var findings: String?
  /// How many hours it is credited with; nil where it counts none.
  public var hours: Double?
  /// Who takes part.
  public var participants: [Identifier<Trainee>]
  /// The roll calls by the point at which they were taken.
  public var calls: [VisitPoint: VisitCall]?
  /// What it showed to be lacking at home.
  public var gaps: [Gap]
  /// What participants wrote on it, by trainee.
  public var reflections: [Identifier<Trainee>: Reflection]?
  /// Documents and pictures that are kept with it.
  public var attachments: [Attachment]?
  /// Why it is called off; nil where it is not.
  public var cancelled: String?
  /// What participants think of it; nil where nothing is known.
  public var evaluation: Evaluation?
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
    hostPeople = try container.decodeIfPresent(String.self, forKey: .hostPeople)
    date = try container.decode(Day.self, forKey: .date)
    end = try container.decodeIfPresent(Day.self, forKey: .end)
    purpose = try container.decodeIfPresent(String.self, forKey: .purpose)
    leader = try container.decodeIfPresent(String.self, forKey: .leader)
    transport = try container.decodeIfPresent(String.self, forKey: .transport)
    cost = try container.decodeIfPresent(Double.self, forKey: .cost)
    stops = try container.decodeIfPresent([Stop].self, forKey: .stops)
    findings = try container.decodeIfPresent(String.self, forKey: .findings)
    hours = try container.decodeIfPresent(Double.self, forKey: .hours)
    participants = try container.decode([Identifier<Trainee>].self, forKey: .participants)
    calls = try container.decodeIfPresent([VisitPoint: VisitCall].self, forKey: .calls)
    gaps = try container.decode([Gap].self, forKey: .gaps)
    reflections = try container.decodeIfPresent(
      [Identifier<Trainee>: Reflection].self, forKey: .reflections)
    attachments = try container.decodeIfPresent([Attachment].self, forKey: .attachments)
    cancelled = try container.decodeIfPresent(String.self, forKey: .cancelled)
    evaluation = try container.decodeIfPresent(Evaluation.self, forKey: .evaluation)
    history = try container.decodeIfPresent([Correction].self, forKey: .history)
    try container.require(hours, in: 0...Self.mostHours, at: .hours)
    try container.require(cost, in: 0...Self.mostCost, at: .cost)
  }

  /// More hours than a visit of a month has.
  public static let mostHours = 300.0
  /// More yuan than a visit costs.
  public static let mostCost = 10_000_000.0
  /// More days than a visit takes.
  public static let mostDays = 31
  /// As many files as may be kept with it.
  public static let mostAttachments = 40

  /// Its days, from the first to the last.
  public var days: ClosedRange<Day> { date...max(date, end ?? date) }

  /// The gaps that are not closed.
  public var openGaps: [Gap] { gaps.filter { !$0.isClosed } }

  /// All actions that follow from it: about its gaps and about what participants found wrong with it.
  public var actions: [Action] { gaps.flatMap(\.actions) + (evaluation?.actions ?? []) }
}
