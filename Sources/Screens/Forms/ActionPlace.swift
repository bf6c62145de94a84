import Model

/// What an action is about, and so the record that it is kept in.
enum ActionPlace: Equatable, Sendable {
  /// A gap of a visit.
  case gap(Identifier<Gap>, of: SiteVisit)
  /// A decision of a monthly meeting.
  case decision(of: MonthlyMeeting)
  /// A problem that trainees told of.
  case problem(Identifier<NumberedProblem>, of: EvaluationRecord)

  /// The day from which its term is counted.
  var found: Day {
    switch self {
    case .gap(_, let visit): visit.days.upperBound
    case .decision(let meeting): meeting.date
    case .problem(_, let record): record.end
    }
  }

  /// The first day on which anything can have been done about it.
  var first: Day {
    switch self {
    case .gap(_, let visit): visit.date
    case .decision(let meeting): meeting.date
    case .problem(_, let record): record.start
    }
  }

  /// The day by which it is to be done, as it is typed.
  func due(_ typed: String) throws(InputError) -> Day {
    if case .gap(_, let visit) = self { return try visit.due(typed) }
    return try Fields.day(typed, onOrAfter: found)
  }

  /// What is entered there.
  var term: Term {
    switch self {
    case .decision: .decision
    case .gap, .problem: .action
    }
  }

  /// What it is about, in words.
  var subject: String? {
    switch self {
    case .gap(let gap, let visit): visit.gap(gap)?.text
    case .decision(let meeting): meeting.topics.isEmpty ? nil : meeting.topics
    case .problem(let problem, let record):
      record.evaluation.problems.first { $0.id == problem }?.text
    }
  }

  /// The change that puts an action there, in place of the one with its id.
  func saving(_ action: Action) -> Change {
    switch self {
    case .gap(let gap, let visit): return .visit(visit.setting(action, of: gap), was: visit)
    case .decision(let was):
      var changed = was
      changed.decisions = was.decisions.setting(action)
      return .meeting(changed, was: was)
    case .problem(let problem, let record):
      return record.changing { $0 = $0.setting(action, of: problem) }
    }
  }
}
