import Model
import Testing

@Suite struct SessionClosingTests {
  @Test func `everybody has a mark then, and the leave is written down`() throws {
    let now = try instant("2026-11-24T12:00:00+08:00")
    let people: [Identifier<Trainee>] = try (1...5).map { try id("t-\($0)") }
    var session = try session()
    session.marks[people[0]] = Mark(status: .late, lateMinutes: 5)
    session.marks[people[1]] = Mark(note: "来电")
    var leave = LeaveRequest(
      id: try id("l-1"), of: people[2], kind: .official, from: session.date, until: session.date,
      asked: session.date)
    leave.approvedBy = "主任"
    var places = people.enumerated().map { Enrolment(trainee: $1, seat: $0 + 1) }
    // Not expected any more, so that she gets no mark.
    places[4].leftOn = session.date
    let attendees = Attendees(places, leaves: [leave])
    let closed = session.closing(for: attendees, unmarkedAs: .absent, at: now)
    #expect(closed.closed == now)
    #expect(closed.marks[people[0]] == Mark(status: .late, lateMinutes: 5))
    #expect(closed.marks[people[1]] == Mark(status: .absent, note: "来电", at: now))
    #expect(closed.marks[people[2]] == Mark(status: .leaveOfficial, at: now))
    #expect(closed.marks[people[3]]?.status == .absent)
    #expect(closed.marks[people[4]] == nil)
    #expect(closed.reopened.closed == nil)
    #expect(closed.reopened.marks == closed.marks)
  }

  @Test func `a correction leaves it as final or as open as it was`() throws {
    let her: Identifier<Trainee> = try id("t-1")
    let now = try instant("2026-11-24T12:00:00+08:00")
    for closed in [nil, now] {
      var session = try session()
      session.closed = closed
      let corrected = try session.correcting { session throws(MarkingError) in
        try session.marking(her, as: .present, at: now)
      }
      #expect(corrected.marks == [her: Mark(status: .present, at: now)])
      #expect(corrected.closed == closed)
      #expect(throws: MarkingError.takesNoMinutes) {
        try session.correcting { session throws(MarkingError) in
          try session.marking(her, as: .present, minutes: 5, at: now)
        }
      }
    }
  }
}
