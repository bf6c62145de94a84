import Model

/// A request for leave as plain values, with rules of its own, written anew to be compared with those
/// of Model.
struct FlatLeave {
  var trainee: String
  var kind: String
  var from: String
  var until: String
  var approvedBy = ""
  var refused = ""
  var paper = ""
  var returned = ""

  init(_ leave: LeaveRequest) {
    trainee = leave.trainee.description
    kind = leave.kind.rawValue
    from = leave.from.description
    until = leave.until.description
    approvedBy = leave.approvedBy ?? ""
    refused = leave.refused?.description ?? ""
    paper = leave.paperSeen == true ? "seen" : ""
    returned = leave.returned?.description ?? ""
  }

  /// The request that a text writes.
  init(_ text: String) {
    let parts = text.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    (trainee, kind, from, until) = (parts[0], parts[1], parts[2], parts[3])
    (approvedBy, refused, paper, returned) = (parts[4], parts[5], parts[6], parts[7])
  }

  /// The request as text.
  var text: String {
    [trainee, kind, from, until, approvedBy, refused, paper, returned].joined(separator: "|")
  }

  /// Whether it counts.
  var isApproved: Bool { approvedBy != "" && refused == "" }

  /// Whether it covers a session, which lies within one day.
  func covers(_ date: String, start: String) -> Bool {
    // The moment of return is written as the day, a T, the time.
    isApproved && from <= date && date <= until
      && (returned == "" || "\(date)T\(start)" < returned.prefix(16))
  }

  /// Whether somebody has to do something about it.
  func isPending(on day: String, asksForReturn: Bool) -> Bool {
    approvedBy == "" && refused == ""
      || isApproved && returned == "" && until < day && asksForReturn
  }
}
