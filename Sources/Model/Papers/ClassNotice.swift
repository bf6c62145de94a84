/// What calls a class (培训通知): when and where it meets, and who is to come.
public struct ClassNotice: LetterSubject {
  /// Those who are to come out of one unit.
  public struct Group: Equatable, Sendable {
    /// The unit; nil for those who have none.
    public let unit: WorkUnit?
    /// Who is to come, by seat.
    public let trainees: [Trainee]
  }

  /// The class.
  public let trainingClass: TrainingClass
  /// The sessions that take place, in their order.
  public let meetings: [Meeting]
  /// Who is to come, by unit; those without one last.
  public let groups: [Group]
  /// How many hours the sessions are credited with.
  public let hours: Double
  /// The day on which it is written.
  public let writtenOn: Day

  /// The call to a class, written on a day. Asks for roster, and the sessions of the class.
  public init(
    of trainingClass: TrainingClass, in library: Library, _ township: Township, on day: Day
  ) {
    let roster = library.roster
    self.trainingClass = trainingClass
    writtenOn = day
    meetings = Meeting.all(of: trainingClass, library.sessions[trainingClass.id] ?? [])
      .filter { $0.session.cancelled == nil }
    hours = meetings.reduce(0) { $0 + township.hours.credited(for: $1.session) }
    let called = trainingClass.members(in: roster).filter { !$0.hasLeft(by: day) }.map(\.trainee)
    groups = roster.byUnit(called, of: trainingClass, \.self).map(Group.init)
  }

  /// A notice of a class.
  public var kind: LetterKind { .classNotice }
  /// The day on which it is written.
  public var day: Day? { writtenOn }

  /// What is put into its wording.
  public func values(in language: Language) -> [Placeholder: String] {
    var values = trainingClass.values(in: language)
    values[.people] = String(groups.reduce(0) { $0 + $1.trainees.count })
    values[.hours] = hours.rounded2
    return values
  }
}
