import Model
import Testing

@Suite struct MonthlyMeetingTests {
  private let seed = IDSeed(milliseconds: 1_764_000_000_000, random: 7)

  private func meeting(
    _ date: String = "2026-11-24", id text: String = "m-1", members: [String] = []
  ) throws -> MonthlyMeeting {
    var meeting = MonthlyMeeting(
      id: try id(text), date: try day(date), start: try time("09:00"), end: try time("11:00"))
    meeting.members = try members.map { try id($0) }
    return meeting
  }

  // MARK: A year ahead

  @Test(arguments: [
    (SessionSeries.Pattern.monthlyByDay, "2026-11-24", 12, "2026-11-24", "2027-10-24"),
    // The fourth Tuesday of each month.
    (.monthlyByWeekday, "2026-11-24", 12, "2026-11-24", "2027-10-26"),
    // Seven months of a year have a 31st.
    (.monthlyByDay, "2026-12-31", 7, "2026-12-31", "2027-10-31"),
    (.monthlyByDay, "2026-11-24", 1, "2026-11-24", "2026-11-24"),
  ])
  func `a year is made in one step`(
    pattern: SessionSeries.Pattern, first: String, count: Int, from: String, until: String
  ) throws {
    var model = try meeting(first, members: ["t-1", "t-2"])
    model.place = "会议室"
    model.hours = 2
    model.agenda = [AgendaItem(id: try id("i-1"), kind: .talk, topic: "家风")]
    model.marks = [try id("t-1"): Mark(status: .present)]
    let made = try MonthlyMeeting.ahead(like: model, pattern, count: count, seed: seed)
    #expect(made.count == count)
    #expect(made.first?.date.description == from)
    #expect(made.last?.date.description == until)
    #expect(Set(made.map(\.id)).count == count)
    #expect(made.map(\.id) == made.map(\.id).sorted())
    for meeting in made {
      #expect(meeting.members == model.members)
      #expect(meeting.place == "会议室" && meeting.hours == 2)
      #expect(meeting.start == model.start && meeting.end == model.end)
      // What was said and who came is of one meeting.
      #expect(meeting.agenda.isEmpty && meeting.marks.isEmpty)
    }
  }

  @Test func `none are no meetings`() throws {
    #expect(throws: SessionSeries.Fault.nothingLeft) {
      try MonthlyMeeting.ahead(like: meeting(), .monthlyByDay, count: 0, seed: seed)
    }
  }

  @Test func `the days that others take are told`() throws {
    let made = try ["2026-11-24", "2026-12-24", "2027-01-24"].enumerated()
      .map { try meeting($1, id: "m-1\($0)") }
    var cancelled = try meeting("2026-12-24", id: "m-2")
    cancelled.cancelled = "防汛"
    let others = try [
      meeting("2027-01-24", id: "m-3"), meeting("2026-11-24", id: "m-4"), cancelled,
      meeting("2026-11-25", id: "m-5"),
    ]
    #expect(made.daysTaken(by: others).map(\.description) == ["2026-11-24", "2027-01-24"])
    #expect(made.daysTaken(by: []).isEmpty)
  }

  @Test func `the months in which none is held are told`() throws {
    let model = try meeting("2026-12-31")
    let long = try MonthlyMeeting.ahead(like: model, .monthlyByDay, count: 5, seed: seed)
    #expect(long.monthsLeftOut.map(\.description) == ["2027-02-01", "2027-04-01", "2027-06-01"])
    let short = try MonthlyMeeting.ahead(like: model, .monthlyByDay, count: 2, seed: seed)
    #expect(short.monthsLeftOut.isEmpty)
    #expect([MonthlyMeeting]().monthsLeftOut.isEmpty)
  }

  @Test func `whoever is retired by its day is not expected`() throws {
    var (first, second) = try (Trainee(id: id("t-1"), name: "甲"), Trainee(id: id("t-2"), name: "乙"))
    first.retired = try day("2026-11-24")
    second.retired = try day("2026-11-25")
    let roster = Roster(trainees: [first, second], units: [])
    // Whose file cannot be read stays.
    let people: [Identifier<Trainee>] = try [id("t-9"), id("t-2"), id("t-1")]
    #expect(
      try meeting().expecting(people, in: roster).members.map(\.description) == ["t-9", "t-2"])
    #expect(
      try meeting("2026-11-25").expecting(people, in: roster).members.map(\.description) == ["t-9"])
  }

  @Test func `later ones with the same people may follow`() throws {
    func other(_ date: String, _ id: String, _ members: String...) throws -> MonthlyMeeting {
      try meeting(date, id: id, members: members)
    }
    let one = try meeting(members: ["t-1", "t-2"])
    var called = try other("2027-01-24", "m-7", "t-1", "t-2")
    called.marks = [try id("t-1"): Mark(status: .present)]
    var cancelled = try other("2027-02-24", "m-8", "t-1", "t-2")
    cancelled.cancelled = "防汛"
    let all = try [
      one, called, cancelled, other("2027-04-24", "m-5", "t-1", "t-2"),
      other("2027-03-24", "m-4", "t-2", "t-1"), other("2026-10-24", "m-3", "t-1", "t-2"),
      other("2027-03-25", "m-6", "t-1"), other("2027-03-26", "m-9", "t-1", "t-2", "t-3"),
    ]
    #expect(all.following(one).map(\.id.description) == ["m-4", "m-5"])
  }

  @Test(arguments: [
    ("2026-11-24", "11:00", "12:00", false), ("2026-11-24", "10:59", "12:00", true),
    ("2026-11-24", "08:00", "09:00", false), ("2026-11-24", "08:00", "09:01", true),
    ("2026-11-25", "09:00", "11:00", false),
  ])
  func `two at one moment overlap`(date: String, start: String, end: String, overlaps: Bool) throws
  {
    var other = try meeting(date, id: "m-2")
    (other.start, other.end) = (try time(start), try time(end))
    let one = try meeting()
    #expect(one.overlaps(other) == overlaps && other.overlaps(one) == overlaps)
    other.cancelled = "防汛"
    #expect(!one.overlaps(other) && !other.overlaps(one))
  }

  @Test(arguments: [
    ("2026-11-24T07:59:00+08:00", true), ("2026-11-24T08:00:00+08:00", false),
    ("2026-11-23T23:00:00+08:00", true), ("2026-11-25T07:00:00+08:00", false),
  ])
  func `up to an hour before it begins it is to come`(now: String, isToCome: Bool) throws {
    #expect(try meeting().isToCome(at: instant(now)) == isToCome)
  }

  @Test func `the latest is the last that is held`() throws {
    var last = try meeting("2027-01-24", id: "m-3")
    #expect(try [meeting(), last, meeting("2026-10-24", id: "m-2")].latest == last)
    last.cancelled = "防汛"
    #expect(try [meeting(), last].latest == meeting())
    #expect([MonthlyMeeting]().latest == nil)
  }

  // MARK: Attendance

  @Test func `the clock proposes minutes while it is on, and what is known stays`() throws {
    let now = try instant("2026-11-24T09:12:00+08:00")
    let trainee: Identifier<Trainee> = try id("t-1")
    let late = try meeting().marking(trainee, as: .late, at: now)
    #expect(late.marks[trainee] == Mark(status: .late, lateMinutes: 12, at: now))
    let again = late.marking(trainee, as: .late, at: try instant("2026-11-24T09:50:00+08:00"))
    #expect(again.marks[trainee]?.lateMinutes == 12)
    let left = late.marking(
      trainee, as: .leftEarly, at: try instant("2026-11-24T10:45:00+08:00"))
    #expect(left.marks[trainee]?.isLateAndLeftEarly == true)
    #expect(left.marks[trainee]?.leftEarlyMinutes == 15)
    let after = try meeting().marking(
      trainee, as: .late, at: instant("2026-11-24T11:01:00+08:00"))
    #expect(after.marks[trainee]?.lateMinutes == nil)
    #expect(late.marking(trainee, as: nil, at: now).marks.isEmpty)
  }

  @Test func `the rest is present, and nobody else is touched`() throws {
    let now = try instant("2026-11-24T09:00:00+08:00")
    var called = try meeting(members: ["t-1", "t-2", "t-3"])
    called.marks = [
      try id("t-2"): Mark(status: .absent), try id("t-3"): Mark(note: "带病"),
      try id("t-9"): Mark(status: .leaveSick),
    ]
    let filled = called.markingRestPresent(at: now)
    #expect(filled.marks[try id("t-1")] == Mark(status: .present, at: now))
    #expect(filled.marks[try id("t-2")] == Mark(status: .absent))
    #expect(filled.marks[try id("t-3")] == Mark(status: .present, note: "带病", at: now))
    #expect(filled.tally.expected == 4)
    #expect(filled.tally.actual == 2)
    #expect(filled.tally.leave == 1)
    #expect(filled.markingRestPresent(at: now) == filled)
  }

  @Test func `whoever was marked and is no member any more is still called, at the end`() throws {
    var called = try meeting(members: ["t-5", "t-1"])
    called.marks = [try id("t-3"): Mark(status: .present), try id("t-1"): Mark(status: .late)]
    #expect(called.callable.map(\.description) == ["t-5", "t-1", "t-3"])
    #expect(called.tally.expected == 3)
  }

  @Test(arguments: [
    ("11:00", [String]()), ("10:59", ["t-1"]), ("09:10", ["t-1", "t-2"]),
  ])
  func `minutes that it does not last are misfits`(end: String, misfits: [String]) throws {
    var called = try meeting()
    called.marks = [
      try id("t-1"): Mark(status: .late, lateMinutes: 120),
      try id("t-2"): Mark(status: .leftEarly, leftEarlyMinutes: 11),
      try id("t-3"): Mark(status: .present),
    ]
    called.end = try time(end)
    #expect(called.misfits.map(\.description) == misfits)
  }

  @Test(arguments: [
    (AttendanceStatus.late, Mark(status: .late, lateMinutes: 3, leftEarlyMinutes: 20), 100),
    (.leftEarly, Mark(status: .late, lateMinutes: 30, leftEarlyMinutes: 20), 90),
    (.late, Mark(status: .late, lateMinutes: 30), 120),
    (.leftEarly, Mark(status: .leftEarly, leftEarlyMinutes: 200), 120),
    (.late, Mark(status: .late, leftEarlyMinutes: 200), 0),
  ])
  func `she was there between coming late and leaving early`(
    status: AttendanceStatus, mark: Mark, most: Int
  ) {
    #expect(mark.possibleMinutes(of: status, within: 120) == 0...most)
  }

  @Test func `what was cancelled was attended by nobody and is not forgotten`() throws {
    var called = try meeting(members: ["t-1"])
    #expect(try called.isForgotten(on: day("2026-11-25")))
    #expect(try !called.isForgotten(on: day("2026-11-24")))
    called.marks = [try id("t-1"): Mark(status: .present)]
    #expect(try !called.isForgotten(on: day("2026-11-25")))
    #expect(try called.wasAttended(by: id("t-1")))
    called.cancelled = "防汛"
    #expect(try !called.wasAttended(by: id("t-1")))
    called.marks = [:]
    #expect(try !called.isForgotten(on: day("2026-11-25")))
  }
}
