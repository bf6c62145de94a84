/// A visit with as much of it as an overview shows.
public struct VisitOccasion: Equatable, Sendable {
  /// The id.
  public let id: Identifier<SiteVisit>
  /// What kind of visit it is.
  public let kind: SiteVisit.Kind
  /// Who is visited.
  public let host: String
  /// Its days.
  public let days: ClosedRange<Day>
  /// How many take part, or are to.
  public let people: Int
  /// Whether it is called off.
  public let isCancelled: Bool
  /// Whether the group has set off and is not home yet.
  public let isAway: Bool

  /// A visit of these parts.
  public init(
    id: Identifier<SiteVisit>, kind: SiteVisit.Kind, host: String, days: ClosedRange<Day>,
    people: Int, isCancelled: Bool, isAway: Bool
  ) {
    self.id = id
    self.kind = kind
    self.host = host
    self.days = days
    self.people = people
    self.isCancelled = isCancelled
    self.isAway = isAway
  }

  /// What an overview shows of the outline of a visit.
  public init(_ visit: VisitOutline) {
    self.init(
      id: visit.id, kind: visit.kind, host: visit.host,
      days: visit.date...max(visit.date, visit.end ?? visit.date), people: visit.people,
      isCancelled: visit.isCancelled, isAway: visit.isAway)
  }
}
