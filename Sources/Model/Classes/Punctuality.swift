/// Minutes late and left early, proposed from the clock.
public enum Punctuality {
  /// How many minutes after the beginning `now` is; nil when the session is not on, since then the
  /// clock says nothing about when she came.
  public static func lateMinutes(at now: Instant, for session: Session) -> Int? {
    minutes(of: .late, at: now, on: session.date, from: session.start, to: session.end)
  }

  /// How many minutes before the end `now` is; nil when the session is not on.
  public static func leftEarlyMinutes(at now: Instant, for session: Session) -> Int? {
    minutes(of: .leftEarly, at: now, on: session.date, from: session.start, to: session.end)
  }

  /// The minutes that the clock proposes with a status at something that is held on a day; nil when it is
  /// not on, and for a status that has none.
  static func minutes(
    of status: AttendanceStatus?, at now: Instant, on day: Day, from start: TimeOfDay,
    to end: TimeOfDay
  ) -> Int? {
    guard now.day == day, start <= now.time, now.time <= end else { return nil }
    return switch status {
    case .late: now.time.minutes - start.minutes
    case .leftEarly: end.minutes - now.time.minutes
    default: nil
    }
  }
}
