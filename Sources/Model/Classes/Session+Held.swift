extension Session {
  /// Whether it has taken place by a moment, or is under way: it was not cancelled, and has begun or
  /// somebody was taken at it already.
  public func isHeld(by now: Instant) -> Bool {
    guard cancelled == nil else { return false }
    return (date, start) <= (now.day, now.time) || marks.values.contains { $0.status != nil }
  }
}
