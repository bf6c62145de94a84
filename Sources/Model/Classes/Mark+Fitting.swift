extension Mark {
  /// Whether its minutes go with its status, and are no more than the session has.
  public func fits(_ session: Session) -> Bool { fits(minutes: session.possibleMinutes.upperBound) }

  /// The same of anything that lasts so many minutes.
  func fits(minutes: Int) -> Bool {
    let canBeLate = status == .late
    let canLeaveEarly = status == .late || status == .leftEarly
    return (lateMinutes == nil || canBeLate) && (leftEarlyMinutes == nil || canLeaveEarly)
      && [lateMinutes, leftEarlyMinutes].compactMap(\.self)
        .allSatisfy((0...minutes).contains)
  }
}

extension Mark {
  /// How many minutes she can have been late or have left early by at something that lasts so many, with what
  /// her mark says of the other.
  public func possibleMinutes(
    of status: AttendanceStatus, within minutes: Int
  ) -> ClosedRange<Int> {
    let other =
      switch status {
      case .late: leftEarlyMinutes
      case .leftEarly where isLateAndLeftEarly: lateMinutes
      default: Int?.none
      }
    return 0...max(minutes - (other ?? 0), 0)
  }
}

extension Session {
  /// How many minutes she can have been late or have left early by, with what her mark says of the
  /// other: she was there in between.
  public func possibleMinutes(of status: AttendanceStatus, beside mark: Mark) -> ClosedRange<Int> {
    mark.possibleMinutes(of: status, within: possibleMinutes.upperBound)
  }

  /// Who was late or early by more minutes than the session has once it is held otherwise, though
  /// not by more than it has now; in no order.
  public func misfits(in changed: Session) -> [Identifier<Trainee>] {
    marks.filter { $0.value.fits(self) && !$0.value.fits(changed) }.map(\.key)
  }
}
