/// What becomes of a request: each gives the request as it is afterwards.
extension LeaveRequest {
  /// How a request stands on a day.
  public enum State: Hashable, Sendable {
    /// Nobody has decided on it.
    case asked
    /// Somebody approved it, and it is not over, or nobody asks for a return.
    case approved(by: String)
    /// It was refused.
    case refused(Day)
    /// She reported back from it.
    case returned(Day)
    /// It is over, and she has not reported back.
    case returnDue
  }

  /// How it stands on a day by the rules of its class.
  ///
  /// - Parameter asksForReturn: whether leave ends with a report of return.
  public func state(on day: Day, asksForReturn: Bool) -> State {
    if let refused { return .refused(refused) }
    guard let approvedBy else { return .asked }
    if let returned { return .returned(returned.day) }
    return asksForReturn && isReturnDue(on: day) ? .returnDue : .approved(by: approvedBy)
  }

  /// Whether somebody has to do something about it on a day: decide, or ask where she is.
  public func isPending(on day: Day, asksForReturn: Bool) -> Bool {
    switch state(on: day, asksForReturn: asksForReturn) {
    case .asked, .returnDue: true
    case .approved, .refused, .returned: false
    }
  }

  /// Approved by somebody, also where it had been refused.
  public func approving(by name: String) -> LeaveRequest {
    var result = self
    result.approvedBy = name
    result.refused = nil
    return result
  }

  /// Refused on a day; one that was refused already is undecided again.
  public func togglingRefusal(on day: Day) -> LeaveRequest {
    var result = self
    result.refused = refused == nil ? day : nil
    result.approvedBy = nil
    result.returned = nil
    return result
  }

  /// With its paper seen, or not seen where it was.
  public func togglingPaper() -> LeaveRequest {
    var result = self
    result.paperSeen = paperSeen == true ? nil : true
    return result
  }

  /// Ended by her return; a return that was noted already is taken away.
  ///
  /// Only from a leave that was approved and has begun can anybody return.
  public func togglingReturn(at now: Instant) throws(ReturnError) -> LeaveRequest {
    guard isApproved else { throw .notApproved }
    guard returned != nil || hasBegun(at: now) else { throw .notBegun(from) }
    var result = self
    result.returned = returned == nil ? now : nil
    return result
  }

  /// The sessions that lie in it from beginning to end, without those that are cancelled; whether it
  /// was approved makes no difference.
  public func covered(_ sessions: [Session]) -> [Session] {
    sessions.filter { $0.cancelled == nil && covers($0.date, $0.start, $0.end) }
  }

  private func hasBegun(at now: Instant) -> Bool {
    from < now.day || from == now.day && fromTime.map { $0 <= now.time } != false
  }
}

/// Why nobody can return from a leave.
public enum ReturnError: Explained, Equatable {
  /// Nobody approved it.
  case notApproved
  /// It begins on a later day, or later on that day.
  case notBegun(Day)

  /// One line that says what is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .notApproved:
      Phrase(
        "This leave is not approved; approve it first", "该请假尚未批准，请先批准", "該請假尚未批准，請先批准")(language)
    case .notBegun(let day):
      Phrase(
        "This leave has not begun, it is from {day} on; mend its days first",
        "该请假自 {day} 起，尚未开始；请先修改日期", "該請假自 {day} 起，尚未開始；請先修改日期")(
          language, ["day": day.description])
    }
  }
}
