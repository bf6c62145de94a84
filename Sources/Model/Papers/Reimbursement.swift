/// What is written on the envelope with the papers for the costs of a class (报销材料袋).
public struct Reimbursement: Equatable, Sendable {
  /// How many came to one session.
  public struct Line: Equatable, Sendable {
    /// The session.
    public let meeting: Meeting
    /// Who was expected, and who of them came.
    public let tally: Tally
    /// How many came who are not enrolled.
    public let walkIns: Int
  }

  /// All that there is of the class.
  public let dossier: ClassDossier
  /// The sessions that were held.
  public let lines: [Line]

  /// What is written for a class as it stands at a moment.
  public init(_ dossier: ClassDossier, at now: Instant) {
    self.dossier = dossier
    let enrolled = Set(dossier.trainingClass.enrolment.map(\.trainee))
    lines = dossier.meetings.filter { $0.session.isHeld(by: now) }.map { meeting in
      Line(
        meeting: meeting, tally: meeting.tally,
        walkIns: (meeting.session.walkIns ?? []).count {
          $0.trainee.map(enrolled.contains) != true
        })
    }
  }

  /// The class.
  public var trainingClass: TrainingClass { dossier.trainingClass }

  /// On how many days a session was held.
  public var days: Int { Set(lines.map(\.meeting.session.date)).count }

  /// How many belong to the class or have belonged to it.
  public var enrolled: Int { dossier.lines.count }
}
