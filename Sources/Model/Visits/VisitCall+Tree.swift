extension VisitCall.Mark {
  /// The mark that `tree` writes; nil where it is none.
  public init?(tree: JSON) {
    guard case .bool(let isHere)? = tree["isHere"] else { return nil }
    self.init(isHere: isHere, note: nil)
    if case .string(let note)? = tree["note"] { self.note = note }
  }
}

extension VisitCall.Left {
  /// What `tree` says of how the group went on; nil where it says no such thing.
  public init?(tree: JSON) {
    guard case .string(let day)? = tree["date"], let date = Day(day),
      case .string(let clock)? = tree["time"], let time = TimeOfDay(clock),
      case .number(let heads)? = tree["count"], let count = Int(heads)
    else { return nil }
    self.init(date: date, time: time, count: count)
  }
}
