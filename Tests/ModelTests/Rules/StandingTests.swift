import Foundation
import Model
import Testing

/// The worked cases of the field's rules.
@Suite struct StandingTests {
  private let her: Identifier<Trainee>
  private let first: Day

  init() throws {
    her = try id("t-1")
    first = try day("2026-11-02")
  }

  /// A class of so many days, each with two half days of three hours.
  private func sessions(days: Int) -> [Session] {
    (0..<days * 2).map { number in
      let isMorning = number % 2 == 0
      var session = Session(
        id: Identifier(letter: "s", milliseconds: UInt64(number), random: 0),
        trainingClass: Identifier(letter: "c", milliseconds: 0, random: 0),
        date: first.advanced(by: number / 2), start: TimeOfDay(clamping: isMorning ? 510 : 810),
        end: TimeOfDay(clamping: isMorning ? 690 : 990))
      session.marks[her] = Mark(status: .present)
      return session
    }
  }

  private func standing(
    days: Int, _ rules: AttendanceRules = AttendanceRules(), _ change: (inout [Session]) -> Void
  ) -> Standing {
    var sessions = sessions(days: days)
    change(&sessions)
    let trainingClass = TrainingClass(
      id: Identifier(letter: "c", milliseconds: 0, random: 0), name: "班", start: first,
      end: first.advanced(by: days - 1)
    ).enrolling([her])
    return Standing(
      of: her, in: trainingClass, sessions, attendees: trainingClass.attendees,
      hours: HourRules(), rules)
  }

  /// The rules that say how long one may be away, without those on days of leave.
  private var withoutDays: AttendanceRules {
    var rules = AttendanceRules()
    rules.leaveDays = nil
    rules.leaveDaysOfLongClass = nil
    return rules
  }

  private var onlyDays: AttendanceRules {
    var rules = AttendanceRules()
    rules.leaveShare = nil
    return rules
  }

  @Test(arguments: [(6.0, false), (6.5, true)])
  func `in a class of 42 hours, 6 hours of leave are a seventh and 6.5 are more`(
    hours: Double, isOver: Bool
  ) throws {
    let standing = standing(days: 7, withoutDays) { sessions in
      sessions[0].marks[her] = Mark(status: .leaveSick)
      sessions[1].marks[her] = Mark(status: .leavePersonal)
      // The hours of a session may be set by hand; the class keeps its 42.
      sessions[1].hours = hours - 3
      sessions[2].hours = 6 - (hours - 3)
    }
    #expect(standing.hours == 42)
    #expect(standing.leaveHours == hours)
    #expect(standing.consequences == (isOver ? [.withdrawn] : []))
    #expect(standing.completes == !isOver)
    let line = try #require(standing.findings.first).words(in: .english)
    #expect(
      line
        == (isOver
          ? "Leave 6.5 hours; at most 1/7 of 42, which is 6: must withdraw"
          : "Leave 6 hours; at most 1/7 of 42, which is 6"))
  }

  @Test(arguments: [(2, false), (3, true)])
  func `a class of ten days allows one day of leave`(halfDays: Int, isOver: Bool) {
    // A day and a half of ten are more than a seventh as well.
    let standing = standing(days: 10, onlyDays) { sessions in
      for number in 0..<halfDays { sessions[number].marks[her] = Mark(status: .leavePersonal) }
    }
    #expect(standing.consequences == (isOver ? [.noCompletion] : []))
    #expect(standing.findings.contains { $0.rule == .leaveDays(classDays: 10) })
  }

  @Test(arguments: [(4, false), (5, true)])
  func `a class of a month allows two days of leave`(halfDays: Int, isOver: Bool) {
    let standing = standing(days: 28) { sessions in
      for number in 0..<halfDays { sessions[number].marks[her] = Mark(status: .leavePersonal) }
    }
    #expect(standing.consequences == (isOver ? [.noCompletion] : []))
  }

  @Test(arguments: [(3, false), (4, true)])
  func `two days absent without leave mean withdrawal`(halfDays: Int, isOver: Bool) {
    let standing = standing(days: 10) { sessions in
      for number in 0..<halfDays { sessions[number].marks[her] = Mark(status: .absent) }
    }
    #expect(standing.consequences == (isOver ? [.withdrawn] : []))
  }

  @Test func `rules that are off say nothing, those of one's own do`() {
    var rules = AttendanceRules()
    rules.leaveShare = nil
    rules.absentDays = nil
    rules.leaveDays = nil
    rules.unpunctualTimes = 3
    rules.lateIsAbsentAfter = 15
    rules.missedShare = Share(20, of: 100)
    let standing = standing(days: 10, rules) { sessions in
      sessions[0].marks[her] = Mark(status: .late, lateMinutes: 16)
      sessions[1].marks[her] = Mark(status: .late, lateMinutes: 15, leftEarlyMinutes: 5)
      sessions[2].marks[her] = Mark(status: .leftEarly)
    }
    #expect(standing.absentHours == 3)
    #expect(standing.late == 2 && standing.leftEarly == 2)
    #expect(standing.consequences == [.noExam])
    #expect(standing.findings.count == 2)
  }

  @Test func `what was made up earns hours, and the absence stays`() {
    var rules = withoutDays
    rules.missedShare = Share(1, of: 20)
    let missed: (inout [Session]) -> Void = { $0[0].marks[self.her] = Mark(status: .absent) }
    #expect(standing(days: 7, rules, missed).consequences == [.noExam])
    let madeUp = standing(days: 7, rules) { sessions in
      var mark = Mark(status: .absent)
      mark.makeUp = MakeUp(hours: 9, date: first)
      sessions[0].marks[her] = mark
    }
    #expect(madeUp.absentHours == 3 && madeUp.madeUp == 3 && madeUp.earned == 42)
    #expect(madeUp.consequences == [])
  }

  @Test func `a cancelled session counts nowhere, a leave that was approved does at once`() throws {
    var sessions = sessions(days: 7)
    sessions[0].cancelled = Cancellation(at: try instant("2026-11-01T08:00:00+08:00"))
    sessions[0].marks[her] = Mark(status: .absent)
    for number in 1..<4 { sessions[number].marks = [:] }
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: first, end: first.advanced(by: 6)
    ).enrolling([her])
    var leave = LeaveRequest(
      id: try id("l-1"), of: her, kind: .sick, from: first.advanced(by: 1),
      until: first.advanced(by: 1), asked: first)
    leave.approvedBy = "主任"
    trainingClass.leaves = [leave]
    let standing = Standing(
      of: her, in: trainingClass, sessions, attendees: trainingClass.attendees, hours: HourRules(),
      withoutDays)
    #expect(standing.hours == 39)
    #expect(standing.leaveHours == 6)
    #expect(standing.absentHours == 0)
    #expect(standing.consequences == [.withdrawn])
    #expect(standing.pressure > 1)
  }

  @Test func `the rules are written and read, and what is off stays off`() throws {
    var rules = AttendanceRules()
    rules.leaveShare = Share(1, of: 10)
    rules.absentDays = nil
    rules.missedShare = Share(20, of: 100)
    let data = try JSONEncoder().encode(rules)
    #expect(try JSONDecoder().decode(AttendanceRules.self, from: data) == rules)
    #expect(
      try JSONDecoder().decode(AttendanceRules.self, from: Data("{}".utf8)) == AttendanceRules())
    for wrong in [#"{"leaveShare":"8/7"}"#, #"{"absentDays":0}"#, #"{"shortClassDays":0}"#] {
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(AttendanceRules.self, from: Data(wrong.utf8))
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `every finding says its numbers in every language`(language: Language) {
    var rules = AttendanceRules()
    rules.unpunctualTimes = 0
    rules.missedShare = Share(1, of: 100)
    let standing = standing(days: 7, rules) { sessions in
      sessions[0].marks[her] = Mark(status: .absent)
      sessions[1].marks[her] = Mark(status: .leaveSick)
      sessions[2].marks[her] = Mark(status: .late)
    }
    let lines = standing.findings.map { $0.words(in: language) }
    #expect(lines.count == 5)
    #expect(lines.allSatisfy { !$0.contains("{") && $0.contains(/[0-9]/) })
  }
}
