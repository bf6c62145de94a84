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

  /// The year.
  public let year: Int
  /// What is owed.
  public let duty: TrainingDuty
  /// What counted, by day.
  public let entries: [Dossier.Credit]
  /// All hours that counted.
  public let hours: Double
  /// The same in days.
  public let days: Double
  /// How many sessions she attended, with those that she made up.
  public let sessions: Int
  /// Whether the year is over.
  public let isOver: Bool

  /// What a trainee has done in a year, by her dossier; what is later than `today` counts nowhere.
  public init(
    of dossier: Dossier, _ duty: TrainingDuty, in year: Int, on today: Day
  ) {
    self.init(
      dossier.credits(on: today).filter { $0.date.year == year }, duty, in: year,
      hours: dossier.hourRules, on: today)
  }

  /// What a trainee has done in a year.
  ///
  /// - Parameter entries: all that counted in it.
  init(
    _ entries: [Dossier.Credit], _ duty: TrainingDuty, in year: Int, hours rules: HourRules,
    on today: Day
  ) {
    self.year = year
    self.duty = duty
    self.entries = entries
    hours = entries.reduce(0) { $0 + $1.hours }
    days = rules.day > 0 ? hours / rules.day : 0
    sessions = entries.count(where: \.isSession)
    isOver = today.year > year
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
