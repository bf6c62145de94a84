/// Who of a class was absent, late or early, on leave, or remarked on (缺勤迟到名单).
public struct ExceptionsList: Equatable, Sendable {
  /// What there is against a trainee at one session.
  public struct Entry: Equatable, Sendable {
    /// The session.
    public let meeting: Meeting
    /// Her mark.
    public let mark: Mark
    /// The leave that covers the session, whether she came all the same or not.
    public let leave: LeaveRequest?
    /// Whether she was so late that it counts as absence.
    public let isTooLate: Bool
  }

  /// One trainee of whom there is something.
  public struct Line: Equatable, Sendable {
    /// Who.
    public let member: ClassMember
    /// What there is, in the order of the sessions.
    public let entries: [Entry]
    /// What it comes to.
    public let standing: Standing
  }

  /// The class.
  public let trainingClass: TrainingClass
  /// The sessions that were held.
  public let held: [Meeting]
  /// The trainees of whom there is something, by their units at the end of the class.
  public let sections: [UnitSection<Line>]
  /// How many marks nobody has set yet.
  public let unmarked: Int

  /// The list as it stands at a moment; throws where no session was held by then.
  ///
  /// - Parameter meetings: all of the class, in the order in which they take place.
  public init(
    of trainingClass: TrainingClass, _ meetings: [Meeting], in roster: Roster,
    _ township: Township, at now: Instant
  ) throws(PaperRefusal) {
    let held = meetings.filter { $0.session.isHeld(by: now) }
    guard !held.isEmpty else { throw .notBegun(trainingClass.name) }
    let attendees = trainingClass.attendees
    let rules = township.rules(of: trainingClass)
    var entries: [Identifier<Trainee>: [Entry]] = [:]
    for meeting in held {
      for place in attendees.expected(at: meeting.session) {
        let mark = attendees.mark(of: place.trainee, at: meeting.session)
        guard let mark, mark.saysSomethingAgainstHer else { continue }
        entries[place.trainee, default: []].append(
          Entry(
            meeting: meeting, mark: mark,
            leave: attendees.leave(of: place.trainee, at: meeting.session),
            isTooLate: mark.status == .late && mark.counts(asAbsentBy: rules)))
      }
    }
    let lines = trainingClass.members(in: roster).compactMap { member in
      entries[member.place.trainee].map { entries in
        Line(
          member: member, entries: entries,
          standing: Standing(
            of: member.place.trainee, in: trainingClass, held.map(\.session),
            attendees: attendees, hours: township.hours, rules))
      }
    }
    self.trainingClass = trainingClass
    self.held = held
    sections = UnitSection.all(of: lines, in: roster) { $0.member.unit }
    unmarked = held.reduce(0) { $0 + $1.tally.unmarked }
  }
}

extension Mark {
  /// Whether it holds anything but that she was there.
  fileprivate var saysSomethingAgainstHer: Bool {
    (status != nil && status != .present) || !remarks.isEmpty
  }
}
