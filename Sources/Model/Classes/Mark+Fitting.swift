extension Mark {
  /// Whether its minutes go with its status, and are no more than the session has.
  public func fits(_ session: Session) -> Bool {
    let canBeLate = status == .late
    let canLeaveEarly = status == .late || status == .leftEarly
    return (lateMinutes == nil || canBeLate) && (leftEarlyMinutes == nil || canLeaveEarly)
      && [lateMinutes, leftEarlyMinutes].compactMap(\.self)
        .allSatisfy(session.possibleMinutes.contains)
  }
}
