/// A session together with the class that meets and its place among the sessions of that class.
public struct Meeting: Equatable, Sendable {
  /// The class that meets.
  public let trainingClass: TrainingClass
  /// The session.
  public let session: Session
  /// Which session of the class it is, from 1.
  public let number: Int

  /// The `number`th session of a class.
  public init(trainingClass: TrainingClass, session: Session, number: Int) {
    self.trainingClass = trainingClass
    self.session = session
    self.number = number
  }

  /// The sessions of a class in the order in which they take place, numbered from 1.
  public static func all(of trainingClass: TrainingClass, _ sessions: [Session]) -> [Meeting] {
    sessions.sorted(by: Session.takesPlaceBefore).enumerated().map {
      Meeting(trainingClass: trainingClass, session: $0.element, number: $0.offset + 1)
    }
  }

  /// Where it meets: the session's own place, else the place of the class.
  public var place: String? { session.place ?? trainingClass.place }

  /// The head counts over everybody who is expected.
  public var tally: Tally {
    let attendees = trainingClass.attendees
    return Tally(
      attendees.expected(at: session).map { attendees.mark(of: $0.trainee, at: session) })
  }

  /// Meetings in the order in which they take place.
  public static func takesPlaceBefore(_ left: Meeting, _ right: Meeting) -> Bool {
    Session.takesPlaceBefore(left.session, right.session)
  }
}
