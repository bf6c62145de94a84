import Model
import Testing

/// What is posted of a day.
@Suite struct AttendancePostingTests {
  @Test func `a session is held once it has begun, or once somebody was taken`() throws {
    let now = try instant("2026-11-24T08:30:00+08:00")
    #expect(try session("08:30").isHeld(by: now))
    var later = try session("08:31")
    #expect(!later.isHeld(by: now))
    later.marks = [try id("t-1"): Mark(note: "来电")]
    #expect(!later.isHeld(by: now))
    later.marks = [try id("t-1"): Mark(status: .present)]
    #expect(later.isHeld(by: now))
    later.cancelled = Cancellation(at: now)
    #expect(!later.isHeld(by: now))
  }

  @Test func `it has the sessions of its day that were held, and who was expected`() throws {
    let held = try Held()
    let monday = try held.posting("2026-11-23")
    #expect(monday.meetings.map(\.number) == [1])
    #expect(monday.lines.map(\.member.trainee.name) == ["刘艳", "王芳"])
    #expect(monday.unmarked == 0)
    let tuesday = try held.posting("2026-11-24")
    #expect(tuesday.meetings.map(\.number) == [3])
    #expect(tuesday.lines.map(\.member.trainee.name) == ["刘艳", "王芳", "赵敏"])
    #expect(tuesday.unmarked == 2)
  }

  @Test func `who came only to one of its sessions has no mark at the other`() throws {
    let held = try Held { _, sessions in
      sessions[1].cancelled = nil
      sessions[1].marks[try id("t-3")] = Mark(status: .present)
    }
    let line = try #require(try held.posting("2026-11-23").lines.last)
    #expect(line.member.trainee.name == "赵敏")
    #expect(line.entries.map { $0?.mark?.status } == [nil, .present])
    #expect(line.entries[0] == nil)
  }

  @Test(arguments: ["2026-11-22", "2026-11-25"]) func `a day without a session is refused`(
    text: String
  ) throws {
    let held = try Held()
    let refusal = PaperRefusal.noSession(try day(text), trainingClass: "班")
    #expect(throws: refusal) {
      try held.posting(text)
    }
  }

  @Test func `days are those on which a session was held, the latest first`() throws {
    let held = try Held()
    #expect(
      AttendancePosting.days(of: held.meetings, at: held.now).map(\.description)
        == ["2026-11-24", "2026-11-23"])
    let cancelled = try Held { _, sessions in sessions[0].cancelled = sessions[1].cancelled }
    #expect(
      AttendancePosting.days(of: cancelled.meetings, at: held.now).map(\.description)
        == ["2026-11-24"])
  }

  @Test func `late ones stand first among those who were not simply there`() throws {
    let held = try Held { _, sessions in
      sessions[2].marks = [
        try id("t-1"): Mark(status: .absent), try id("t-2"): Mark(status: .leaveSick),
        try id("t-3"): Mark(status: .late),
      ]
    }
    let roll = try #require(try held.posting("2026-11-24").rolls.first)
    #expect(roll.exceptions.map(\.trainee.name) == ["赵敏", "王芳", "刘艳"])
    #expect(try Held().posting("2026-11-24").rolls.allSatisfy { $0.exceptions.isEmpty })
  }

  @Test func `every refusal says what to do in every language`() throws {
    let refusals: [PaperRefusal] = [
      .emptyRoster, .nobodyEnrolled("班"), .notBegun("班"),
      .noSession(try day("2026-11-22"), trainingClass: "班"),
    ]
    for refusal in refusals {
      let texts = Set(Language.allCases.map(refusal.explanation))
      #expect(texts.count == 3 && texts.allSatisfy { !$0.contains("{") })
    }
  }
}
