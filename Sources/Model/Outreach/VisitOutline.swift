/// A visit with as much of it as logs, charts and boards show: nothing that is written at its stops, no roll call.
///
/// Thousands of them are read at once. A visit cannot be saved from one.
public struct VisitOutline: Equatable, Sendable, Identifiable {
  /// The id of the visit.
  public let id: Identifier<SiteVisit>
  /// What kind of visit it is.
  public let kind: SiteVisit.Kind
  /// Who is visited.
  public let host: String
  /// The first day.
  public let date: Day
  /// The last day; nil where there is only one.
  public let end: Day?
  /// Whether it is called off.
  public let isCancelled: Bool
  /// Whether the group has set off and is not home yet.
  public let isAway: Bool
  /// Why.
  public let purpose: String?
  /// Who leads the group.
  public let leader: String?
  /// How many hours it is credited with.
  public let hours: Double?
  /// How many took part, or are to.
  public let people: Int
  /// The ids of those who took part, or are to, with a space between: they are asked for rarely.
  public let attendeeIDs: String
  /// How many gaps are not closed.
  public let openGaps: Int
  /// On which days the others were closed.
  public let closings: [Day]
  /// By when the first of the actions that are not done is to be done; nil where no day is set.
  public let due: Day?

  /// An outline of these parts.
  public init(
    id: Identifier<SiteVisit>, kind: SiteVisit.Kind, host: String, date: Day, end: Day?,
    isCancelled: Bool, isAway: Bool, purpose: String?, leader: String?, hours: Double?, people: Int,
    attendeeIDs: String,
    openGaps: Int, closings: [Day], due: Day?
  ) {
    self.id = id
    self.kind = kind
    self.host = host
    self.date = date
    self.end = end
    self.isCancelled = isCancelled
    self.isAway = isAway
    self.purpose = purpose
    self.leader = leader
    self.hours = hours
    self.people = people
    self.attendeeIDs = attendeeIDs
    self.openGaps = openGaps
    self.closings = closings
    self.due = due
  }

  /// The outline of a visit.
  public init(_ visit: SiteVisit) {
    let attendees = visit.attendees
    self.init(
      id: visit.id, kind: visit.kind, host: visit.host, date: visit.date, end: visit.end,
      isCancelled: visit.cancelled != nil, isAway: visit.isAway, purpose: visit.purpose,
      leader: visit.leader,
      hours: visit.hours, people: attendees.count,
      attendeeIDs: attendees.map(\.description).joined(separator: " "),
      openGaps: visit.openGaps.count, closings: visit.gaps.compactMap(\.closing?.date),
      due: visit.actions.due)
  }

  /// Who took part, or is to.
  public var attendees: [Identifier<Trainee>] {
    attendeeIDs.split(separator: " ").compactMap { Identifier(String($0)) }
  }

  /// How many gaps it showed.
  public var gaps: Int { openGaps + closings.count }

  /// Whether an action is not done and was due by a day.
  public func hasActionDue(on today: Day) -> Bool { due.map { $0 <= today } ?? false }
}
