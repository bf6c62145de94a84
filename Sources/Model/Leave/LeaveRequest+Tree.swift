extension LeaveRequest {
  /// The request that `tree` writes; nil where it writes none.
  public init?(tree: JSON) {
    func value<Value>(_ key: String, _ read: (String) -> Value?) -> Value? {
      if case .string(let text)? = tree[key] { read(text) } else { nil }
    }
    guard let id = value("id", Identifier<LeaveRequest>.init),
      let trainee = value("trainee", Identifier<Trainee>.init),
      let kind = value("kind", Kind.init), let from = value("from", { Day($0) }),
      let until = value("until", { Day($0) }), let asked = value("asked", { Day($0) })
    else { return nil }
    self.init(id: id, of: trainee, kind: kind, from: from, until: until, asked: asked)
    fromTime = value("fromTime") { TimeOfDay($0) }
    untilTime = value("untilTime") { TimeOfDay($0) }
    reason = value("reason") { $0 }
    approvedBy = value("approvedBy") { $0 }
    refused = value("refused") { Day($0) }
    paperSeen = if case .bool(let isSeen)? = tree["paperSeen"] { isSeen } else { nil }
    returned = value("returned") { Instant($0) }
  }
}
