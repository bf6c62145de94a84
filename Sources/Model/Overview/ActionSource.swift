/// What an action comes from.
public enum ActionSource: Hashable, Sendable {
  /// A gap that a visit showed.
  case visit(Identifier<SiteVisit>, host: String)
  /// A problem that the participants of a visit told of.
  case visitEvaluation(Identifier<SiteVisit>, host: String)
  /// A decision of a monthly meeting.
  case monthlyMeeting(Identifier<MonthlyMeeting>, on: Day)
  /// A problem that the trainees of a class told of.
  case trainingClass(Identifier<TrainingClass>, name: String, series: Int?)

  /// Its name.
  public func title(in language: Language) -> String {
    switch self {
    case .visit(_, let host), .visitEvaluation(_, let host): host
    case .monthlyMeeting(_, let day): "\(Term.monthlyMeeting(language)) \(day)"
    case .trainingClass(_, let name, let series):
      TrainingClass.title(name, series: series, in: language)
    }
  }
}
