import Model
import Testing

/// Who completes a class. It has four sessions of half a day, 12 hours in all.
@Suite struct OutcomeTests {
  struct Case: Sendable {
    let name: String
    var statuses: [AttendanceStatus?] = [.present, .present, .present, .present]
    var score: Double?
    var resit: Double?
    var hasExam = true
    var leftOn: String?
    let passed: Bool?
    let completion: Outcome.Completion
    var isBarred = false
  }

  @Test(arguments: [
    Case(name: "passed", score: 60, passed: true, completion: .completes),
    Case(name: "failed", score: 59.5, passed: false, completion: .failed),
    Case(name: "passed the resit", score: 30, resit: 60, passed: true, completion: .completes),
    Case(name: "failed twice", score: 30, resit: 59, passed: false, completion: .failed),
    Case(name: "no score yet", passed: nil, completion: .owesExam),
    Case(name: "sat the resit alone", resit: 80, passed: true, completion: .completes),
    Case(name: "no exam", hasExam: false, passed: nil, completion: .completes),
    Case(
      name: "leave of a quarter of the hours, whatever the score",
      statuses: [.leaveSick, .present, .present, .present], score: 100, passed: true,
      completion: .incomplete, isBarred: true),
    Case(
      name: "absent half a day", statuses: [.absent, .present, .present, .present], score: 70,
      passed: true, completion: .completes),
    Case(
      name: "late four times may not sit the exam",
      statuses: [.late, .late, .late, .late], passed: nil, completion: .barred, isBarred: true),
    Case(
      name: "and has sat it all the same", statuses: [.late, .late, .late, .late], score: 61,
      passed: true, completion: .completes, isBarred: true),
    Case(
      name: "or failed", statuses: [.late, .late, .late, .late], score: 6, passed: false,
      completion: .failed, isBarred: true),
    Case(
      name: "where there is no exam, the rule stands",
      statuses: [.late, .late, .late, .late], hasExam: false, passed: nil, completion: .barred,
      isBarred: true),
    Case(
      name: "both: no score lifts the leave",
      statuses: [.late, .leftEarly, .late, .leaveSick], score: 99, passed: true,
      completion: .incomplete, isBarred: true),
    Case(
      name: "left", score: 90, leftOn: "2026-11-24", passed: true, completion: .left,
      isBarred: true),
    Case(
      name: "unmarked is not absent", statuses: [nil, nil, nil, nil], score: 90, passed: true,
      completion: .completes),
  ])
  func completion(of row: Case) throws {
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-11-23"), end: try day("2026-11-24")
    ).enrolling([try id("t-1")])
    if let leftOn = row.leftOn {
      trainingClass = trainingClass.leaving(try id("t-1"), .withdrawn, on: try day(leftOn))
    }
    let sessions = try row.statuses.enumerated().map { index, status in
      var session = Session(
        id: try id("s-\(index)"), trainingClass: try id("c-1"),
        date: try day(index < 2 ? "2026-11-23" : "2026-11-24"), start: try time("08:30"),
        end: try time("11:30"))
      session.marks[try id("t-1")] = status.map { Mark(status: $0) }
      return session
    }
    var township = Township(name: "镇")
    township.attendance = AttendanceRules()
    township.attendance?.unpunctualTimes = 3
    var results = Results(of: try id("c-1"))
    if row.hasExam { results.exam = Exam() }
    results[try id("t-1")].score = row.score
    results[try id("t-1")].resit = row.resit
    let outcome = try #require(
      results.outcomes(of: trainingClass, sessions, township).first, "\(row.name)")
    #expect(outcome.completion == row.completion, "\(row.name)")
    #expect(outcome.hasPassed == row.passed, "\(row.name)")
    #expect(outcome.isBarred == row.isBarred, "\(row.name)")
    #expect((outcome.hindrances(in: .english) != nil) == row.isBarred, "\(row.name)")
  }

  @Test func `everybody who is enrolled has an outcome, by seat`() throws {
    let trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-11-23"), end: try day("2026-11-24")
    ).enrolling([try id("t-2"), try id("t-1")])
    var results = Results(of: try id("c-1"))
    results[try id("t-9")].score = 100
    let outcomes = results.outcomes(of: trainingClass, [], Township(name: "镇"))
    #expect(outcomes.map(\.place.trainee) == [try id("t-2"), try id("t-1")])
    #expect(outcomes.map(\.completion) == [.owesExam, .owesExam])
  }

  @Test func `every completion has its word`() {
    #expect(Outcome.Completion.allCases.allSatisfy { $0.phrase.isWhole })
  }

  @Test(
    arguments: [
      // Her mark, a leave that covers it, when she left, the day; what stands in records then.
      (AttendanceStatus.present, false, nil, "2026-11-25", Outcome.Completion.completes),
      (.present, false, nil, "2026-11-24", nil), (nil, false, nil, "2026-11-25", nil),
      (nil, true, nil, "2026-11-25", .completes), (nil, false, "2026-11-23", "2026-11-20", .left),
      (.present, false, "2026-11-24", "2026-11-25", .left),
    ] as [(AttendanceStatus?, Bool, String?, String, Outcome.Completion?)])
  func `records tell a completion once nothing is open`(
    status: AttendanceStatus?, onLeave: Bool, leftOn: String?, on: String,
    completion: Outcome.Completion?
  ) throws {
    let her: Identifier<Trainee> = try id("t-1")
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-11-20"), end: try day("2026-11-24")
    ).enrolling([her])
    if let leftOn { trainingClass = trainingClass.leaving(her, .withdrawn, on: try day(leftOn)) }
    var leave = LeaveRequest(
      id: try id("l-1"), of: her, kind: .official, from: try day("2026-11-24"),
      until: try day("2026-11-24"), asked: try day("2026-11-20"))
    leave.approvedBy = "主任"
    if onLeave { trainingClass.leaves = [leave] }
    var taken = try session()
    taken.marks[her] = status.map { Mark(status: $0) }
    // What was cancelled, and what was before she came, is open for nobody.
    var cancelled = try session()
    cancelled.cancelled = Cancellation(at: try instant("2026-11-22T08:40:00+08:00"))
    var township = Township(name: "镇")
    township.attendance = AttendanceRules()
    township.attendance?.leaveShare = nil
    let outcome = try #require(
      Results(of: trainingClass.id).outcomes(of: trainingClass, [taken, cancelled], township).first)
    #expect(outcome.completion(of: trainingClass, on: try day(on)) == completion)
  }
}
