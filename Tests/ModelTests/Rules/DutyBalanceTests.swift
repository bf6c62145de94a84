import Foundation
import Model
import Testing

/// The training that is owed a year. Half a day counts 3 hours, a day 6.
@Suite struct DutyBalanceTests {
  struct Attended: Sendable {
    let date: String
    var status: AttendanceStatus? = .present
    var madeUp: (hours: Double, date: String)?
    var isCancelled = false
    var end = "11:30"
  }

  struct Visited: Sendable {
    let date: String
    let hours: Double?
    var takesPart = true
  }

  private func balance(
    _ attended: [Attended], _ visited: [Visited] = [],
    _ duty: TrainingDuty = TrainingDuty(days: 12, hours: 90, sessions: 1),
    on today: String = "2026-12-01", dayHours: Double = 6
  ) throws -> DutyBalance {
    let trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2025-01-01"), end: try day("2026-12-31")
    ).enrolling([try id("t-1")])
    let sessions = try attended.enumerated().map { index, row in
      var session = Session(
        id: try id("s-\(index)"), trainingClass: try id("c-1"), date: try day(row.date),
        start: try time("08:30"), end: try time(row.end))
      var mark = row.status.map { Mark(status: $0) }
      if let (hours, date) = row.madeUp { mark?.makeUp = MakeUp(hours: hours, date: try day(date)) }
      session.marks[try id("t-1")] = mark
      if row.isCancelled {
        session.cancelled = Cancellation(at: try instant("2026-01-01T08:00:00+08:00"))
      }
      return session
    }
    let visits = try visited.enumerated().map { index, row in
      var visit = SiteVisit(
        id: try id("v-\(index)"), kind: .observation, host: "村", date: try day(row.date))
      visit.hours = row.hours
      if row.takesPart { visit.participants = [try id("t-1")] }
      return visit
    }
    let rules = HourRules(halfDay: 3, day: dayHours)
    let dossier = ModelTests.dossier(
      of: Trainee(id: try id("t-1"), name: "刘艳"), Meeting.all(of: trainingClass, sessions),
      visits, Township(name: "妇联", hours: rules))
    return DutyBalance(of: dossier, duty, in: 2026, on: try day(today))
  }

  @Test(
    arguments: [
      ("nothing", [], [], 0, 0),
      ("half a day", [Attended(date: "2026-03-01")], [], 3, 1),
      ("a whole day", [Attended(date: "2026-03-01", end: "16:30")], [], 6, 1),
      (
        "late counts, absent does not",
        [
          Attended(date: "2026-03-01", status: .late),
          Attended(date: "2026-03-02", status: .absent),
          Attended(date: "2026-03-03", status: .leaveSick),
          Attended(date: "2026-03-04", status: nil),
        ], [], 3, 1
      ),
      ("another year", [Attended(date: "2025-12-31"), Attended(date: "2027-01-01")], [], 0, 0),
      ("cancelled", [Attended(date: "2026-03-01", isCancelled: true)], [], 0, 0),
      ("still to come", [Attended(date: "2026-12-02")], [], 0, 0),
      (
        "made up in part",
        [Attended(date: "2026-03-01", status: .absent, madeUp: (2, "2026-04-01"))], [], 2, 1
      ),
      (
        "made up in the year after the session",
        [Attended(date: "2025-12-30", status: .leaveSick, madeUp: (3, "2026-01-05"))], [], 3, 1
      ),
      (
        "made up after the year",
        [Attended(date: "2026-11-30", status: .absent, madeUp: (3, "2027-01-05"))], [], 0, 0
      ),
      (
        "a visit counts by its hours alone", [],
        [
          Visited(date: "2026-05-01", hours: 6), Visited(date: "2026-06-01", hours: nil),
          Visited(date: "2026-07-01", hours: 6, takesPart: false),
          Visited(date: "2026-12-31", hours: 6), Visited(date: "2025-07-01", hours: 6),
        ], 6, 0
      ),
    ] as [(String, [Attended], [Visited], Double, Int)])
  func `what counts`(
    name: String, attended: [Attended], visited: [Visited], hours: Double, sessions: Int
  ) throws {
    let balance = try balance(attended, visited)
    #expect(balance.hours == hours, "\(name)")
    #expect(balance.days == hours / 6, "\(name)")
    #expect(balance.sessions == sessions, "\(name)")
    #expect(balance.entries.reduce(0) { $0 + $1.hours } == hours, "\(name)")
    #expect(balance.entries.map(\.date) == balance.entries.map(\.date).sorted(), "\(name)")
  }

  @Test(
    arguments: [
      // Days or hours, whichever is reached first; 12 days are 72 hours here.
      (TrainingDuty(days: 2, hours: 90), 4, 0, true, 0, 0, nil),
      (TrainingDuty(days: 2, hours: 90), 3, 0, false, 0.5, 81, nil),
      (TrainingDuty(days: 20, hours: 9), 3, 0, true, 0, 0, nil),
      (TrainingDuty(days: 2), 3, 3, true, 0, nil, nil),
      (TrainingDuty(hours: 12), 3, 0, false, nil, 3, nil),
      // A visit is no lecture.
      (TrainingDuty(sessions: 1), 0, 6, false, nil, nil, 1),
      (TrainingDuty(sessions: 1), 1, 0, true, nil, nil, 0),
      (TrainingDuty(days: 1, sessions: 3), 2, 0, false, 0, nil, 1),
      (TrainingDuty(days: 1, sessions: 1), 1, 3, true, 0, nil, 0),
    ] as [(TrainingDuty, Int, Double, Bool, Double?, Double?, Int?)])
  func `what is owed`(
    duty: TrainingDuty, halfDays: Int, visitHours: Double, isMet: Bool, days: Double?,
    hours: Double?, sessions: Int?
  ) throws {
    let attended = (0..<halfDays).map { Attended(date: "2026-03-0\($0 + 1)") }
    let visited = visitHours > 0 ? [Visited(date: "2026-05-01", hours: visitHours)] : []
    let balance = try balance(attended, visited, duty)
    #expect(balance.isMet == isMet)
    #expect(balance.daysOwed == days)
    #expect(balance.hoursOwed == hours)
    #expect(balance.sessionsOwed == sessions)
    #expect(balance.state == (isMet ? .met : .soFar))
  }

  @Test(arguments: [
    ("2026-12-31", 0, DutyBalance.State.soFar), ("2027-01-01", 0, .unmet),
    ("2026-03-05", 4, .met), ("2027-01-01", 4, .met),
  ])
  func `nobody has failed before the year is over`(
    today: String, halfDays: Int, state: DutyBalance.State
  ) throws {
    let attended = (0..<halfDays).map { Attended(date: "2026-03-0\($0 + 1)") }
    let balance = try balance(attended, [], TrainingDuty(hours: 12), on: today)
    #expect(balance.state == state)
  }

  @Test func `a day of no hours makes no days`() throws {
    #expect(try balance([Attended(date: "2026-03-01")], dayHours: 0).days == 0)
  }

  @Test func `it is said in one line`() throws {
    let attended = [Attended(date: "2026-03-01")]
    #expect(
      try balance(attended).words(in: .english)
        == "0.5 days, 3 hours, 1 sessions attended: so far; still owed: 11.5 days or 87 hours")
    #expect(
      try balance([], [], on: "2027-02-01").words(in: .simplified)
        == "0 天，0 学时，听课 0 次：未完成 2026 年度学习任务，差 12 天或 90 学时，听课 1 次")
    #expect(
      try balance(attended, [], TrainingDuty(sessions: 1)).words(in: .traditional)
        == "0.5 天，3 學時，聽課 1 次：已完成 2026 年度學習任務")
  }

  @Test(arguments: [
    #"{"days": 0}"#, #"{"hours": -1}"#, #"{"sessions": 0}"#, #"{"days": 367}"#,
  ])
  func `a duty that no year has is refused`(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(TrainingDuty.self, from: Data(json.utf8))
    }
  }

  @Test func `no duty is preset`() {
    #expect(TrainingDuty().isBlank)
    #expect(Township(name: "镇").duty == nil)
  }
}
