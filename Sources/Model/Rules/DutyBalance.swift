/// What a trainee has done of the training that she owes in a year, and what is left of it.
public struct DutyBalance: Equatable, Sendable {
  /// How it stands.
  public enum State: CaseIterable, Sendable {
    /// She has done enough.
    case met
    /// She has not yet, and the year is not over.
    case soFar
    /// She has not, and the year is over.
    case unmet
  }

  /// Something that counted.
  public enum Entry: Equatable, Sendable {
    /// A session that she attended, with the hours that it earned her.
    case session(Meeting, hours: Double)
    /// A session that she missed and made up in this year.
    case makeUp(Meeting, MakeUp, hours: Double)
    /// A visit that is credited with hours.
    case visit(SiteVisit, hours: Double)

    /// The hours that it counts.
    public var hours: Double {
      switch self {
      case .session(_, let hours), .makeUp(_, _, let hours), .visit(_, let hours): hours
      }
    }

    /// The day on which it counted.
    public var date: Day {
      switch self {
      case .session(let meeting, _): meeting.session.date
      case .makeUp(_, let makeUp, _): makeUp.date
      case .visit(let visit, _): visit.date
      }
    }
  }

  /// The year.
  public let year: Int
  /// What is owed.
  public let duty: TrainingDuty
  /// What counted, by day.
  public let entries: [Entry]
  /// All hours that counted.
  public let hours: Double
  /// The same in days.
  public let days: Double
  /// How many sessions she attended, with those that she made up.
  public let sessions: Int
  /// Whether the year is over.
  public let isOver: Bool

  /// What a trainee has done in a year, by all that she has attended.
  ///
  /// Hours that were made up count on the day on which that was done, and a visit counts where it is
  /// credited with hours and has taken place.
  ///
  /// - Parameters:
  ///   - dossier: her sessions.
  ///   - visits: all visits.
  ///   - today: what is later counts nowhere.
  public init(
    of dossier: Dossier, _ visits: [SiteVisit], _ duty: TrainingDuty, in year: Int,
    hours rules: HourRules, on today: Day
  ) {
    let attended = dossier.entries.compactMap { Self.entry($0) }
    let visited = visits.compactMap { visit -> Entry? in
      guard let hours = visit.hours, hours > 0, visit.participants.contains(dossier.trainee.id)
      else { return nil }
      return .visit(visit, hours: hours)
    }
    self.year = year
    self.duty = duty
    entries = (attended + visited).filter { $0.date.year == year && $0.date <= today }
      .enumerated().sorted { ($0.element.date, $0.offset) < ($1.element.date, $1.offset) }
      .map(\.element)
    hours = entries.reduce(0) { $0 + $1.hours }
    days = rules.day > 0 ? hours / rules.day : 0
    sessions = entries.count { if case .visit = $0 { false } else { true } }
    isOver = today.year > year
  }

  private static func entry(_ entry: Dossier.Entry) -> Entry? {
    guard !entry.isCancelled, let mark = entry.mark else { return nil }
    if mark.status?.isThere == true { return .session(entry.meeting, hours: entry.hours) }
    guard let makeUp = mark.makeUp, entry.hours > 0 else { return nil }
    return .makeUp(entry.meeting, makeUp, hours: entry.hours)
  }

  /// The days that are left to do; nil where none are asked for, and 0 where hours have done it.
  public var daysOwed: Double? { owed(duty.days, days) }
  /// The hours that are left to do; nil where none are asked for, and 0 where days have done it.
  public var hoursOwed: Double? { owed(duty.hours, hours) }
  /// The sessions that are left to attend; nil where none are asked for.
  public var sessionsOwed: Int? { duty.sessions.map { max($0 - sessions, 0) } }

  private func owed(_ duty: Double?, _ done: Double) -> Double? {
    duty.map { hasTime ? 0 : max($0 - done, 0) }
  }

  /// Whether she has the days or the hours, whichever she reaches first.
  private var hasTime: Bool {
    let reached = [duty.days.map { days >= $0 }, duty.hours.map { hours >= $0 }]
      .compactMap(\.self)
    return reached.isEmpty || reached.contains(true)
  }

  /// Whether she has done enough.
  public var isMet: Bool { hasTime && (sessionsOwed ?? 0) == 0 }

  /// How it stands: nobody has failed before the year is over.
  public var state: State { isMet ? .met : isOver ? .unmet : .soFar }
}
