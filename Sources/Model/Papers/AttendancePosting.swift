/// What is posted of the attendance of a class on a day (考勤公示): everybody by seat.
public struct AttendancePosting: Equatable, Sendable {
  /// One trainee.
  public struct Line: Equatable, Sendable {
    /// Who.
    public let member: ClassMember
    /// How it stands with her at each session of the day; nil where she was not expected.
    public let entries: [Roll.Entry?]
  }

  /// The class.
  public let trainingClass: TrainingClass
  /// The day.
  public let day: Day
  /// The sessions of the day that were held.
  public let meetings: [Meeting]
  /// The roll of each of them.
  public let rolls: [Roll]
  /// Who was expected at any of them, by seat.
  public let lines: [Line]

  /// The posting of a day; throws where no session was held on it.
  ///
  /// - Parameter meetings: all of the class.
  public init(
    of day: Day, _ trainingClass: TrainingClass, _ meetings: [Meeting], in roster: Roster,
    at now: Instant
  ) throws(PaperRefusal) {
    let held = meetings.filter { $0.session.date == day && $0.session.isHeld(by: now) }
    guard !held.isEmpty else {
      throw .noSession(day, trainingClass: trainingClass.name)
    }
    self.trainingClass = trainingClass
    self.day = day
    self.meetings = held
    let rolls = held.map { Roll(session: $0.session, of: trainingClass, in: roster) }
    self.rolls = rolls
    let bySeat = rolls.map { roll in
      Dictionary(roll.entries.map { ($0.seat, $0) }) { first, _ in first }
    }
    lines = trainingClass.members(in: roster).compactMap { member in
      let entries = bySeat.map { $0[member.place.seat] }
      guard entries.contains(where: { $0 != nil }) else { return nil }
      return Line(member: member, entries: entries)
    }
  }

  /// How many of all its cells say nothing.
  public var unmarked: Int { rolls.reduce(0) { $0 + $1.tally.unmarked } }

  /// The days of a class on which sessions were held, the latest first.
  public static func days(of meetings: [Meeting], at now: Instant) -> [Day] {
    Set(meetings.map(\.session).filter { $0.isHeld(by: now) }.map(\.date)).sorted(by: >)
  }
}

extension Roll {
  /// Those who were not simply present, late ones first, absent ones last; whoever is not taken is not
  /// among them.
  public var exceptions: [Entry] {
    AttendanceStatus.allCases.filter { $0 != .present }.flatMap { status in
      entries.filter { $0.mark?.status == status }
    }
  }
}
