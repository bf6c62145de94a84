import Model
import Testing

@Suite struct SessionMarkingTests {
  private let who: Identifier<Trainee>
  private let on: Instant
  private let after: Instant

  init() throws {
    who = try id("t-1")
    on = try instant("2026-11-24T09:00:00+08:00")
    after = try instant("2026-11-24T20:00:00+08:00")
  }

  @Test func `gives, changes and takes away a status`() throws {
    let present = try session().marking(who, as: .present, note: " 晚到 ", at: on)
    #expect(present.marks[who] == Mark(status: .present, note: "晚到", at: on))
    let absent = try present.marking(who, as: .absent, at: after)
    #expect(absent.marks[who] == Mark(status: .absent, note: "晚到", at: after))
    let cleared = try absent.marking(who, as: nil, at: after)
    #expect(cleared.marks[who] == Mark(note: "晚到", at: after))
    #expect(try cleared.marking(who, as: nil, note: "", at: after).marks.isEmpty)
  }

  @Test func `the clock proposes minutes only while the session is on`() throws {
    #expect(try session().marking(who, as: .late, at: on).marks[who]?.lateMinutes == 30)
    #expect(try session().marking(who, as: .leftEarly, at: on).marks[who]?.minutes == 150)
    #expect(try session().marking(who, as: .late, at: after).marks[who]?.lateMinutes == nil)
    #expect(try session().marking(who, as: .late, minutes: 5, at: on).marks[who]?.minutes == 5)
  }

  @Test func `minutes once known stay, and late goes with left early`() throws {
    let late = try session().marking(who, as: .late, minutes: 5, at: on)
    #expect(try late.marking(who, as: .late, at: on).marks[who]?.lateMinutes == 5)
    let both = try late.marking(who, as: .leftEarly, at: after)
    #expect(both.marks[who]?.isLateAndLeftEarly == true)
    #expect(both.marks[who]?.leftEarlyMinutes == 0)
    let known = try both.marking(who, as: .leftEarly, at: on)
    #expect(known.marks[who]?.leftEarlyMinutes == 150)
    #expect(known.marks[who]?.lateMinutes == 5)
  }

  @Test func `refuses minutes without lateness, and a closed session`() throws {
    #expect(throws: MarkingError.takesNoMinutes) {
      try session().marking(who, as: .present, minutes: 5, at: on)
    }
    #expect(throws: MarkingError.takesNoMinutes) {
      try session().marking(who, as: nil, minutes: 5, at: on)
    }
    var closed = try session()
    closed.closed = after
    #expect(throws: MarkingError.closed) { try closed.marking(who, as: .present, at: on) }
  }

  @Test(arguments: [
    (Mark(status: .late, lateMinutes: 5), "迟到 5分钟"), (Mark(status: .late), "迟到"),
    (Mark(status: .late, lateMinutes: 5, leftEarlyMinutes: 0), "迟到 5分钟，早退"),
    (Mark(status: .late, lateMinutes: 5, leftEarlyMinutes: 9), "迟到 5分钟，早退 9分钟"),
    (Mark(status: .leaveSick), "病假"), (Mark(note: "x"), "未点"), (nil, "未点"),
  ])
  func `a mark in words`(mark: Mark?, words: String) {
    #expect(mark.words(in: .simplified) == words)
  }
}
