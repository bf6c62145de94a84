/// Who has to come to the sessions of a class: who is enrolled from when to when, and who has leave.
///
/// What it says is the same for the first screen, which reads no whole records, and for all others.
public struct Attendees: Equatable, Sendable {
  /// Who is enrolled, by seat, each once.
  public let places: [Enrolment]
  /// The leaves that were approved.
  private let leaves: [String: [LeaveRequest]]

  /// The people of a class by what its record says.
  ///
  /// Where a file written by hand enrols a trainee twice, she has the place that stands first.
  public init(_ enrolment: [Enrolment], leaves: [LeaveRequest]) {
    let places = Self.mayHaveTwins(enrolment) ? Self.firstOfEach(enrolment) : enrolment
    // They mostly stand in order, and the first sorting of a kind is slow.
    let isInOrder = zip(places, places.dropFirst()).allSatisfy { $0.seat < $1.seat }
    self.places = isInOrder ? places : places.sorted { $0.seat < $1.seat }
    var approved: [String: [LeaveRequest]] = [:]
    for leave in leaves where leave.isApproved {
      approved[leave.trainee.description, default: []].append(leave)
    }
    self.leaves = approved
  }

  /// Whether a trainee may stand there twice. Every start asks that, and the first set of a program
  /// costs it more than sorting the hashes of a class.
  private static func mayHaveTwins(_ enrolment: [Enrolment]) -> Bool {
    // Most were enrolled in the order in which their files were made.
    let isInOrder = zip(enrolment, enrolment.dropFirst()).allSatisfy { $0.trainee < $1.trainee }
    if isInOrder { return false }
    let hashes = enrolment.map(\.trainee.hashValue).sorted()
    return zip(hashes, hashes.dropFirst()).contains { $0 == $1 }
  }

  private static func firstOfEach(_ enrolment: [Enrolment]) -> [Enrolment] {
    var seen = Set<String>()
    return enrolment.filter { seen.insert($0.trainee.description).inserted }
  }

  /// Who is expected at a session of `day`: whoever belongs to the class then, and whoever has a
  /// status there all the same, so that no mark is left uncounted.
  ///
  /// - Parameter isTaken: whether a trainee has a status at the session.
  public func expected(
    on day: Day, isTaken: (Identifier<Trainee>) -> Bool
  ) -> [Enrolment] {
    places.filter { $0.isExpected(on: day) || isTaken($0.trainee) }
  }

  /// The leave that covers a session, from when to when it lasts, for a trainee.
  public func leave(
    of trainee: Identifier<Trainee>, on date: Day, _ start: TimeOfDay, _ end: TimeOfDay
  ) -> LeaveRequest? {
    leaves[trainee.description]?.first { $0.covers(date, start, end) }
  }
}

extension TrainingClass {
  /// Who has to come to its sessions.
  public var attendees: Attendees { Attendees(enrolment, leaves: leaves ?? []) }
}

extension Attendees {
  /// Who is expected at a session.
  public func expected(at session: Session) -> [Enrolment] {
    expected(on: session.date) {
      session.marks[$0]?.status != nil || session.walkIn($0) != nil
    }
  }

  /// The mark of a trainee at a session as it counts: the one that was given; or else that she came
  /// before she was enrolled; or else her leave.
  public func mark(of trainee: Identifier<Trainee>, at session: Session) -> Mark? {
    let given = session.marks[trainee]
    if given?.status == nil, let walkIn = session.walkIn(trainee) {
      var mark = given ?? Mark(at: walkIn.at)
      mark.status = .present
      return mark
    }
    guard given?.status == nil, let leave = leave(of: trainee, at: session) else { return given }
    var mark = given ?? Mark()
    mark.status = leave.kind.status
    return mark
  }

  /// The leave that covers a session for a trainee.
  public func leave(of trainee: Identifier<Trainee>, at session: Session) -> LeaveRequest? {
    leave(of: trainee, on: session.date, session.start, session.end)
  }
}

extension Session {
  /// How a trainee of the roster came without being enrolled.
  func walkIn(_ trainee: Identifier<Trainee>) -> WalkIn? {
    walkIns?.first { $0.trainee == trainee }
  }
}
