extension Instant {
  /// Whether what begins at a time of a day begins more than an hour after this moment, so that nobody can be there
  /// yet.
  func isLongBefore(_ start: TimeOfDay, on date: Day) -> Bool {
    (date, start.minutes) > (day, time.minutes + 60)
  }
}
