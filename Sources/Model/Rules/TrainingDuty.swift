/// How much training everybody owes a year (年度学习任务). Off unless an office chooses it: village and
/// community chairs may not fall under it.
public struct TrainingDuty: Codable, Hashable, Sendable {
  /// Days; nil where none are asked for. Whoever has the days or the hours has done enough.
  public var days: Double?
  /// Hours; nil where none are asked for.
  public var hours: Double?
  /// How many sessions are to be attended, beside days or hours; nil where none are asked for.
  public var sessions: Int?

  /// The days that a year has.
  public static let possibleDays = 0.5...366.0
  /// The hours that can be asked for.
  public static let possibleHours = 0.5...2000.0
  /// The sessions that can be asked for.
  public static let possibleSessions = 1...1000

  /// A duty of these numbers.
  public init(days: Double? = nil, hours: Double? = nil, sessions: Int? = nil) {
    self.days = days
    self.hours = hours
    self.sessions = sessions
  }

  /// Whether it asks for nothing.
  public var isBlank: Bool { self == TrainingDuty() }

  /// Decodes the duty; numbers that no year has are refused.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    days = try container.decodeIfPresent(Double.self, forKey: .days)
    hours = try container.decodeIfPresent(Double.self, forKey: .hours)
    sessions = try container.decodeIfPresent(Int.self, forKey: .sessions)
    try container.require(days, in: Self.possibleDays, at: .days)
    try container.require(hours, in: Self.possibleHours, at: .hours)
    try container.require(sessions, in: Self.possibleSessions, at: .sessions)
  }
}
