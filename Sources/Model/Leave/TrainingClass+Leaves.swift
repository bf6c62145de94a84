extension TrainingClass {
  /// The requests for leave, those asked for last first.
  public var leavesNewestFirst: [LeaveRequest] {
    (leaves ?? []).sorted { ($0.asked, $0.id) > ($1.asked, $1.id) }
  }

  /// Who approved the latest of the requests that somebody approved.
  public var lastApprover: String? {
    leavesNewestFirst.lazy.compactMap(\.approvedBy).first
  }

  /// The class with a request in place of the one that it was, or as a new one.
  public func setting(_ leave: LeaveRequest) -> TrainingClass {
    var result = self
    var leaves = leaves ?? []
    if let index = leaves.firstIndex(where: { $0.id == leave.id }) {
      leaves[index] = leave
    } else {
      leaves.append(leave)
    }
    result.leaves = leaves
    return result
  }
}

extension LeaveRequest {
  /// The requests of a class about which somebody has to do something on a day: decide, or ask where
  /// she is. In a class that is over nobody has to.
  ///
  /// - Parameters:
  ///   - end: the last day of the class.
  ///   - asksForReturn: whether leave ends with a report of return.
  public static func pending(
    _ leaves: [LeaveRequest], ofClassUntil end: Day, on day: Day, asksForReturn: Bool
  ) -> [LeaveRequest] {
    guard day <= end else { return [] }
    return leaves.filter { $0.isPending(on: day, asksForReturn: asksForReturn) }
  }
}
