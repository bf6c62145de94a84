/// Minutes late and left early, proposed from the clock.
public enum Punctuality {
  /// How many minutes after the beginning `now` is; nil when the session is not on, since then the
  /// clock says nothing about when she came.
  public static func lateMinutes(at now: Instant, for session: Session) -> Int? {
    guard isOn(session, at: now) else { return nil }
    return now.time.minutes - session.start.minutes
  }

  /// How many minutes before the end `now` is; nil when the session is not on.
  public static func leftEarlyMinutes(at now: Instant, for session: Session) -> Int? {
    guard isOn(session, at: now) else { return nil }
    return session.end.minutes - now.time.minutes
  }

  private static func isOn(_ session: Session, at now: Instant) -> Bool {
    now.day == session.date && session.start <= now.time && now.time <= session.end
  }
}
