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
    /// How many signatures its paper holds; nil where nobody counted them.
    public let signed: Int?
    /// How many more have signed than are recorded as there, less than 0 where fewer have.
    public let difference: Int?

    init(_ meeting: Meeting, _ attendees: Attendees) {
      let session = meeting.session
      self.meeting = meeting
      tally = meeting.tally
      walkIns = session.guests(besides: Set(attendees.expected(at: session).map(\.trainee))).count
      signed = session.signed
      difference = session.signedDifference(attendees)
    }
  }

  /// All that there is of the class.
  public let dossier: ClassDossier
  /// The sessions that were held.
  public let lines: [Line]

  /// What is written for a class as it stands at a moment.
  public init(_ dossier: ClassDossier, at now: Instant) {
    self.dossier = dossier
    let attendees = dossier.trainingClass.attendees
    lines = dossier.meetings.filter { $0.session.isHeld(by: now) }.map { Line($0, attendees) }
  }

  /// The class.
  public var trainingClass: TrainingClass { dossier.trainingClass }

  /// On how many days a session was held.
  public var days: Int { Set(lines.map(\.meeting.session.date)).count }

  /// How many belong to the class or have belonged to it.
  public var enrolled: Int { dossier.lines.count }
}
