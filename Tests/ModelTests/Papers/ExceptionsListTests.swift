import Model
import Testing

/// Who was absent, late, early, on leave or remarked on.
@Suite struct ExceptionsListTests {
  private func names(_ list: ExceptionsList) -> [[String]] {
    list.sections.map { [$0.title] + $0.members.map(\.member.trainee.name) }
  }

  @Test func `it has whoever has something against her, by unit, the highest unit first`() throws {
    let list = try Held().exceptions()
    #expect(names(list) == [["镇", "王芳"], ["镇 村", "刘艳"]])
    #expect(list.held.map(\.number) == [1, 3])
    #expect(list.unmarked == 2)
    let her = try #require(list.sections.last?.members.first)
    #expect(her.entries.map(\.meeting.number) == [1])
    #expect((her.standing.late, her.standing.leftEarly) == (1, 1))
    let other = try #require(list.sections.first?.members.first)
    // The cancelled session counts nowhere.
    #expect(other.standing.absentHours == 3)
    #expect(other.entries.count == 1)
  }

  @Test func `before the first session there is none`() throws {
    #expect(throws: PaperRefusal.notBegun("班")) {
      try Held { _, sessions in
        for index in sessions.indices {
          sessions[index].marks = [:]
          sessions[index].date = try day("2026-12-24")
        }
      }.exceptions()
    }
  }

  @Test func `approved leave and remarks stand there, what is to come does not`() throws {
    let list = try Held { trainingClass, sessions in
      var leave = LeaveRequest(
        id: try id("l-1"), of: try id("t-3"), kind: .sick, from: try day("2026-11-24"),
        until: try day("2026-11-25"), asked: try day("2026-11-20"))
      leave.approvedBy = "主任"
      leave.reason = "住院"
      trainingClass.leaves = [leave]
      sessions[0].marks = [:]
      sessions[2].marks[try id("t-1")] = Mark(status: .present)
      sessions[2].marks[try id("t-1")]?.remarks = ["说话"]
    }.exceptions()
    #expect(names(list) == [["镇 村", "刘艳"], ["", "赵敏"]])
    let her = try #require(list.sections.last?.members.first)
    #expect(her.entries.map(\.meeting.number) == [3])
    #expect(her.entries.first?.mark.status == .leaveSick)
    #expect(her.entries.first?.leave?.reason == "住院")
    #expect(her.standing.leaveHours == 3)
  }

  @Test(arguments: [(11, true), (12, false)])
  func `who is too late by the rules is told from who is late`(limit: Int, isTooLate: Bool) throws {
    var township = Township(name: "妇联")
    township.attendance = AttendanceRules()
    township.attendance?.lateIsAbsentAfter = limit
    let list = try Held().exceptions(township)
    let her = try #require(list.sections.last?.members.first)
    #expect(her.entries.first?.isTooLate == isTooLate)
    #expect(her.standing.absentHours == (isTooLate ? 3 : 0))
    // Who is absent anyway needs no such word.
    #expect(list.sections.first?.members.first?.entries.first?.isTooLate == false)
  }

  @Test func `nobody is listed where all were there`() throws {
    let list = try Held { _, sessions in
      sessions[0].marks = [try id("t-1"): Mark(status: .present)]
    }.exceptions()
    #expect(list.sections.isEmpty)
    #expect(list.unmarked == 3)
  }
}
