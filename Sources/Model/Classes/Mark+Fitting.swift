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

extension Session {
  /// How many minutes she can have been late or have left early by, with what her mark says of the
  /// other: she was there in between.
  public func possibleMinutes(of status: AttendanceStatus, beside mark: Mark) -> ClosedRange<Int> {
    let other =
      switch status {
      case .late: mark.leftEarlyMinutes
      case .leftEarly where mark.isLateAndLeftEarly: mark.lateMinutes
      default: Int?.none
      }
    return 0...max(possibleMinutes.upperBound - (other ?? 0), 0)
  }

  /// Who was late or early by more minutes than the session has once it is held otherwise, though
  /// not by more than it has now; in no order.
  public func misfits(in changed: Session) -> [Identifier<Trainee>] {
    marks.filter { $0.value.fits(self) && !$0.value.fits(changed) }.map(\.key)
  }
}
