/// How many credited hours a session counts where it says nothing itself.
///
/// The preset, 3 for a half day and 6 for a day, is a city's credit table.
public struct HourRules: Codable, Hashable, Sendable {
  /// Hours of half a day.
  public var halfDay: Double
  /// Hours of a whole day.
  public var day: Double

  /// The rules by their two numbers.
  public init(halfDay: Double = 3, day: Double = 6) {
    self.halfDay = halfDay
    self.day = day
  }

  /// Decodes the rules; a number that is left out is the usual one.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let usual = HourRules()
    halfDay = try container.decodeIfPresent(Double.self, forKey: .halfDay) ?? usual.halfDay
    day = try container.decodeIfPresent(Double.self, forKey: .day) ?? usual.day
    try container.require(halfDay, in: Session.possibleHours, at: .halfDay)
    try container.require(day, in: Session.possibleHours, at: .day)
  }

  /// The hours of a session: what it says itself, else a day where it lasts more than five hours
  /// by the clock, else half a day.
  public func credited(for session: Session) -> Double {
    session.hours ?? (session.minutes > 300 ? day : halfDay)
  }

  /// Whether no more is made up than the session counts.
  public func allows(_ makeUp: MakeUp?, at session: Session) -> Bool {
    (makeUp?.hours ?? 0) <= credited(for: session)
  }

  /// The hours that `mark` earns at `session`: all of them to whoever was there, else what was made
  /// up, which is no more than that.
  public func earned(by mark: Mark?, at session: Session) -> Double {
    guard session.cancelled == nil else { return 0 }
    let credited = credited(for: session)
    return mark?.status?.isThere == true ? credited : min(mark?.makeUp?.hours ?? 0, credited)
  }
}
