/// A paper that is to be made: which one it is, and whether numbers are masked on it.
public struct PaperOrder: Equatable, Sendable {
  /// Which paper it is.
  public enum Subject: Equatable, Sendable {
    /// The sign-in sheet of a session, laid out as its class has it, or once like this.
    case sheet(Identifier<Session>, of: Identifier<TrainingClass>, as: SheetLayout? = nil)
    /// The dossier of one trainee.
    case traineeDossier(Identifier<Trainee>)
    /// The dossiers of all trainees of a unit and of the units below it.
    case unitDossiers(Identifier<WorkUnit>)
    /// The dossier of a class.
    case classDossier(Identifier<TrainingClass>)
    /// Letters of a class.
    case letters(LetterOrder, of: Identifier<TrainingClass>)
    /// The roster of a unit with all below it, or of everybody.
    case roster(Identifier<WorkUnit>?)
    /// The roster of a class, by seat.
    case classRoster(Identifier<TrainingClass>)
    /// What is posted of the attendance of a day.
    case posting(Day, of: Identifier<TrainingClass>)
    /// Who of a class was absent, late or early, on leave, or remarked on.
    case exceptions(Identifier<TrainingClass>)
    /// A badge for each trainee of a class.
    case badges(Identifier<TrainingClass>)
    /// A card for the table in front of each trainee of a class.
    case tableCards(Identifier<TrainingClass>)
    /// What is written on the envelope with the papers for the costs of a class.
    case envelope(Identifier<TrainingClass>)
    /// The report on a visit.
    case visitReport(Identifier<SiteVisit>)
    /// The log of going out and inviting in of a year; nil for all years.
    case outreachLog(Int?)
    /// The minutes of a monthly meeting.
    case minutes(Identifier<MonthlyMeeting>)
    /// What opinion forms about a class or a visit came to.
    case evaluation(EvaluationSubject)
  }

  /// Which paper it is.
  public let subject: Subject
  /// Whether phones and identity cards are masked on it.
  public var isMasked: Bool

  /// An order for a paper.
  public init(_ subject: Subject, isMasked: Bool = true) {
    self.subject = subject
    self.isMasked = isMasked
  }

  /// Whether it is a sign-in sheet.
  public var isSheet: Bool { if case .sheet = subject { true } else { false } }

  /// The id of what it tells of, as the log is told.
  public var id: String {
    switch subject {
    case .sheet(let session, _, _): session.description
    case .traineeDossier(let trainee): trainee.description
    case .unitDossiers(let unit): unit.description
    case .roster(let unit): unit?.description ?? "trainees"
    case .classDossier(let id), .classRoster(let id), .posting(_, let id), .exceptions(let id),
      .badges(let id), .tableCards(let id), .envelope(let id), .letters(_, let id),
      .evaluation(.trainingClass(let id)):
      id.description
    case .visitReport(let visit), .evaluation(.visit(let visit)): visit.description
    case .minutes(let meeting): meeting.description
    case .outreachLog(let year): year.map { "visits \($0)" } ?? "visits"
    }
  }
}

extension PaperOrder.Subject {
  /// The class that it is a paper of; nil where it is of none.
  public var trainingClass: Identifier<TrainingClass>? {
    switch self {
    case .sheet(_, let id, _), .classDossier(let id), .classRoster(let id), .posting(_, let id),
      .exceptions(let id), .badges(let id), .tableCards(let id), .envelope(let id),
      .letters(_, let id), .evaluation(.trainingClass(let id)):
      id
    case .traineeDossier, .unitDossiers, .roster, .visitReport, .outreachLog, .minutes,
      .evaluation(.visit):
      nil
    }
  }

  /// The unit with whose trainees it is filled; nil where it is of no unit.
  public var unit: Identifier<WorkUnit>? {
    switch self {
    case .unitDossiers(let unit): unit
    case .roster(let unit): unit
    default: nil
    }
  }
}
