/// What can leave the program as a table; the raw value is the command's word for it.
public enum ExportKind: String, CaseIterable, Sendable {
  /// A row for each trainee.
  case trainees
  /// A row for each trainee at each session.
  case marks
  /// A row for each trainee in each class.
  case hours

  /// What the table is called.
  public var title: Phrase {
    switch self {
    case .trainees: Term.roster.phrase
    case .marks: ExportHeading.marks.phrase
    case .hours: ExportHeading.hours.phrase
    }
  }

  /// The records that it is made of.
  ///
  /// - Parameter trainingClass: the class that it is limited to; nil for everything.
  public func request(of trainingClass: Identifier<TrainingClass>?) -> Library.Request {
    let needsClasses = self != .trainees || trainingClass != nil
    let sessions: Library.Request.Portion =
      self == .trainees ? .none : trainingClass.map { .of($0) } ?? .all
    return Library.Request(roster: true, classes: needsClasses, sessions: sessions)
  }
}
