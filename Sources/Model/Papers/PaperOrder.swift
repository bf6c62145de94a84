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

  /// The id of what it tells of, as the log is told.
  public var id: String {
    switch subject {
    case .sheet(let session, _, _): session.description
    case .traineeDossier(let trainee): trainee.description
    case .unitDossiers(let unit): unit.description
    case .classDossier(let trainingClass), .letters(_, let trainingClass):
      trainingClass.description
    }
  }
}
