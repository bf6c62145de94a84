import Model
import Testing

/// Who is expected, and whose leave stands for a mark.
@Suite struct AttendeesTests {
  private func session(_ date: String, _ start: Int = 510, _ end: Int = 690) throws -> Session {
    Session(
      id: try id("s-1"), trainingClass: try id("c-1"), date: try day(date),
      start: TimeOfDay(clamping: start), end: TimeOfDay(clamping: end))
  }

  private func leave(
    _ change: (inout LeaveRequest) throws -> Void = { _ in }
  ) throws -> LeaveRequest {
    var leave = LeaveRequest(
      id: try id("l-1"), of: try id("t-1"), kind: .sick, from: try day("2026-11-24"),
      until: try day("2026-11-25"), asked: try day("2026-11-20"))
    leave.approvedBy = "王主任"
    try change(&leave)
    return leave
  }

  @Test(arguments: [
    ("2026-11-23", 510, 690, false), ("2026-11-24", 0, 690, true), ("2026-11-25", 510, 1439, true),
    ("2026-11-26", 0, 60, false),
  ])
  func `a leave covers its days whole`(date: String, start: Int, end: Int, covers: Bool) throws {
    let session = try session(date, start, end)
    #expect(try leave().covers(session.date, session.start, session.end) == covers)
  }

  @Test(arguments: [(480, true), (510, true), (511, false)])
  func `one that begins in the middle of a session does not cover it`(
    from: Int, covers: Bool
  ) throws {
    let leave = try leave { $0.fromTime = TimeOfDay(clamping: from) }
    let session = try session("2026-11-24")
    #expect(leave.covers(session.date, session.start, session.end) == covers)
  }

  @Test func `it covers nothing before it was approved, when refused, or after the return`() throws
  {
    let her: Identifier<Trainee> = try id("t-1")
    let morning = try session("2026-11-25")
    func mark(_ leave: LeaveRequest) -> Mark? {
      Attendees([Enrolment(trainee: her, seat: 1)], leaves: [leave]).mark(of: her, at: morning)
    }
    #expect(mark(try leave())?.status == .leaveSick)
    #expect(mark(try leave { $0.approvedBy = nil }) == nil)
    #expect(mark(try leave { $0.refused = try day("2026-11-21") }) == nil)
    #expect(mark(try leave { $0.returned = try instant("2026-11-24T18:00:00+08:00") }) == nil)
    #expect(
      mark(try leave { $0.returned = try instant("2026-11-25T10:00:00+08:00") })?.status
        == .leaveSick)
  }

  @Test func `a mark that was given stands over a leave, a note beside it`() throws {
    let her: Identifier<Trainee> = try id("t-1")
    let people = Attendees([Enrolment(trainee: her, seat: 1)], leaves: [try leave()])
    var session = try session("2026-11-24")
    session.marks[her] = Mark(note: "来电")
    #expect(people.mark(of: her, at: session) == Mark(status: .leaveSick, note: "来电"))
    session.marks[her] = Mark(status: .present)
    #expect(people.mark(of: her, at: session)?.status == .present)
  }

  @Test(arguments: [
    ("2026-11-22", 0), ("2026-11-23", 1), ("2026-11-26", 1), ("2026-11-27", 0),
  ])
  func `whoever comes late or leaves is expected in between`(date: String, count: Int) throws {
    var place = Enrolment(trainee: try id("t-1"), seat: 1, from: try day("2026-11-23"))
    place.leftOn = try day("2026-11-27")
    place.departure = .withdrawn
    let people = Attendees([place], leaves: [])
    var session = try session(date)
    #expect(people.expected(at: session).count == count)
    // A mark is never left uncounted.
    session.marks[place.trainee] = Mark(status: .present)
    #expect(people.expected(at: session).count == 1)
    session.marks[place.trainee] = Mark(note: "–")
    #expect(people.expected(at: session).count == count)
  }

  @Test func `a trainee who is enrolled twice has one place`() throws {
    let places = [
      Enrolment(trainee: try id("t-1"), seat: 2), Enrolment(trainee: try id("t-2"), seat: 1),
      Enrolment(trainee: try id("t-1"), seat: 3),
    ]
    #expect(Attendees(places, leaves: []).places.map(\.seat) == [1, 2])
  }

  @Test func `a leave that ends before it begins is known by that`() throws {
    #expect(!(try leave().isReversed))
    #expect(try leave { $0.until = try day("2026-11-23") }.isReversed)
    #expect(
      try leave {
        $0.until = $0.from
        $0.fromTime = TimeOfDay(clamping: 600)
        $0.untilTime = TimeOfDay(clamping: 600)
      }.isReversed)
  }
}
