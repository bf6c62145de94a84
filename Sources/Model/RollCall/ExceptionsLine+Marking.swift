extension Session {
  /// The session with everything that an exceptions line says; all of it, or an error.
  ///
  /// - Parameter trainees: who sits at a seat.
  public func marking(
    _ line: ExceptionsLine, by trainees: [Int: Identifier<Trainee>], at now: Instant
  ) throws(MarkingError) -> Session {
    var session = self
    for item in line.items {
      for seat in item.seats {
        guard let trainee = trainees[seat] else { continue }
        // What was marked before says nothing to what the paper says: late alone is late alone.
        session.marks[trainee]?.clearStatus()
        for given in item.statuses {
          session = try session.marking(
            trainee, as: given.status, minutes: given.minutes, isClockTold: false, at: now)
        }
      }
    }
    return session
  }
}

extension Mark {
  fileprivate mutating func clearStatus() {
    status = nil
    lateMinutes = nil
    leftEarlyMinutes = nil
  }
}
