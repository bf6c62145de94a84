extension Session {
  /// Whether it begins more than an hour after a moment, so that nobody can be there yet.
  public func isToCome(at now: Instant) -> Bool { now.isLongBefore(start, on: date) }

  /// The session with its record made final (封存): everybody who is expected has a mark then. Leave
  /// that was approved is written down, and whoever is still unmarked gets `rest`.
  public func closing(
    for attendees: Attendees, unmarkedAs rest: AttendanceStatus, at now: Instant
  ) -> Session {
    var session = self
    for place in attendees.expected(at: self) {
      guard marks[place.trainee]?.status == nil else { continue }
      let leave = attendees.mark(of: place.trainee, at: self)
      var mark = leave ?? Mark()
      mark.status = leave?.status ?? rest
      mark.at = now
      session.marks[place.trainee] = mark
    }
    session.closed = now
    return session
  }

  /// The session reopened; who asked for it and why stands in its history.
  public var reopened: Session {
    var session = self
    session.closed = nil
    return session
  }

  /// The session after a change to its marks, whether its record is final or not: what is final can be
  /// changed by whoever says why, and stays final.
  public func correcting(
    _ change: (Session) throws(MarkingError) -> Session
  ) throws(MarkingError) -> Session {
    var session = try change(reopened)
    session.closed = closed
    return session
  }
}
