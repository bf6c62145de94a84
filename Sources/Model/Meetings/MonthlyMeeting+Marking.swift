extension MonthlyMeeting {
  /// The meeting after `status` is given to somebody; nil takes her status away. Where she is marked late or
  /// leaving early, what her mark says already of minutes stays, else the clock proposes them while the meeting
  /// is on.
  public func marking(
    _ trainee: Identifier<Trainee>, as status: AttendanceStatus?, at now: Instant
  ) -> MonthlyMeeting {
    let before = marks[trainee] ?? Mark()
    let proposed = Punctuality.minutes(of: status, at: now, on: date, from: start, to: end)
    return marking(
      trainee,
      before.setting(status, minutes: before.minutes(of: status) ?? proposed, at: now))
  }

  /// The meeting with `mark` in the place of hers; a blank one leaves nothing behind.
  public func marking(_ trainee: Identifier<Trainee>, _ mark: Mark?) -> MonthlyMeeting {
    var result = self
    result.marks[trainee] = mark?.isBlank == false ? mark : nil
    return result
  }

  /// The meeting with everybody present who is on its list and not taken yet.
  public func markingRestPresent(at now: Instant) -> MonthlyMeeting {
    callable.filter { marks[$0]?.status == nil }
      .reduce(self) { $0.marking($1, as: .present, at: now) }
  }

  /// Whose minutes of being late or early are more than the meeting has, by id.
  public var misfits: [Identifier<Trainee>] {
    marks.filter { !$0.value.fits(minutes: minutesLong) }.map(\.key).sorted()
  }

  /// How many minutes it lasts by the clock.
  public var minutesLong: Int { max(end.minutes - start.minutes, 0) }
}
