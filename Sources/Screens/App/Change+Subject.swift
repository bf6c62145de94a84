import Model

extension Change {
  /// The record that it changes, as people call it.
  func subject(_ context: Context) -> String {
    switch self {
    case .trainee(let trainee, _, _): "\(context.text(Term.trainee)) · \(trainee.name)"
    case .trainingClass(let trainingClass, _): trainingClass.title(in: context.language)
    case .session(let session, _):
      [context.text(Term.session), context.day(session.date), session.topic].compactMap { $0 }
        .joined(separator: " · ")
    case .sessions: context.text(Message.sessions)
    case .township: context.text(RulesMessage.title)
    case .letterhead: context.text(LetterheadMessage.title)
    case .group(let group, _), .groupRemoved(let group):
      "\(context.text(Term.group)) · \(group.name)"
    case .merge(let merge): "\(context.text(Term.trainee)) · \(merge.kept.name)"
    case .mergeUndone(let trainee, _, _): "\(context.text(Term.trainee)) · \(trainee.name)"
    case .unit(let unit, _), .unitRemoved(let unit), .unitsMerged(_, let unit):
      "\(context.text(Term.unit)) · \(unit.name)"
    case .visit(let visit, _), .attachment(let visit, _, _):
      "\(context.text(Term.siteVisit)) · \(visit.host)"
    case .meeting(let meeting, _):
      "\(context.text(Term.monthlyMeeting)) · \(context.day(meeting.date))"
    case .meetings, .meetingsChanged: context.text(Term.monthlyMeeting)
    case .evaluation: context.text(Term.evaluation)
    case .results: context.text(ResultMessage.results)
    }
  }
}
