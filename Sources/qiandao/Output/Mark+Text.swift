import Model

extension Mark? {
  /// The status with its minutes as people read it: Late 12 min, left early 5 min.
  func text(in language: Language) -> String {
    guard let mark = self, let status = mark.status else { return Term.unmarked(language) }
    let first = Self.text(status.term(language), mark.minutes, language)
    guard mark.isLateAndLeftEarly else { return first }
    let second = Self.text(Term.leftEarly(language), mark.leftEarlyMinutes, language)
    return Message.both(language, ["first": first, "second": second])
  }

  private static func text(_ status: String, _ minutes: Int?, _ language: Language) -> String {
    guard let minutes, minutes > 0 else { return status }
    return Message.minutes(language, ["status": status, "minutes": String(minutes)])
  }
}

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
  /// When it takes place, in one line.
  var time: String { "\(session.start)–\(session.end)" }

  /// Whether its record is final.
  var state: Term { session.closed == nil ? .open : .closed }
}
