import Model

extension Tally {
  /// The head counts in one line.
  func text(in language: Language) -> String {
    var parts = ["\(Term.expected(language)) \(expected)", "\(Term.actual(language)) \(actual)"]
    let rest: [(Term, Int)] = [
      (.late, late), (.leftEarly, leftEarly), (.leave, leave), (.absent, absent),
      (.unmarked, unmarked),
    ]
    parts += rest.filter { $0.1 > 0 }.map { "\($0.0(language)) \($0.1)" }
    return parts.joined(separator: "  ")
  }
}

extension Meeting {
  /// Whether it is cancelled, and else whether its record is final.
  var state: Term {
    if session.cancelled != nil { return .cancelled }
    return session.closed == nil ? .open : .closed
  }
}
