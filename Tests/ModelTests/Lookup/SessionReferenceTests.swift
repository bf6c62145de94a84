import Model
import Testing

@Suite struct SessionReferenceTests {
  @Test func `reads an id, a class with a number, or now`() throws {
    #expect(try SessionReference("now") == .now)
    #expect(try SessionReference("s-1") == .id(try id("s-1")))
    #expect(try SessionReference("女干部/12") == .number(12, trainingClass: "女干部"))
    #expect(try SessionReference("a/b/1") == .number(1, trainingClass: "a/b"))
    #expect(try SessionReference("65YH-RTG2") == .sheet(SheetCode("65YH-RTG2")))
    #expect(
      try SessionReference("qd/01ke5zca65yhrtg2/3") == .sheet(SheetCode("QD/01KE5ZCA65YHRTG2/3")))
    // In small letters it may be an id, which is looked for first.
    #expect(try SessionReference("65yh-rtg2") == .id(try id("65yh-rtg2")))
  }

  @Test(arguments: ["", "第一次", "女干部/", "女干部/-1", "女干部/x", "S-1"])
  func `refuses what names none`(text: String) {
    #expect(throws: LookupError.noSession(text)) { try SessionReference(text) }
  }

  @Test func `finds by id and by number`() throws {
    let meetings = try meetings(("08:30", "11:30"), ("13:30", "16:30"))
    let trainingClass = try #require(meetings.first?.trainingClass)
    #expect(try Meeting.find(try id("s-1"), in: meetings).number == 2)
    #expect(try Meeting.find(1, of: trainingClass, in: meetings) == meetings[0])
    #expect(throws: LookupError.noSession("s-9")) {
      try Meeting.find(try id("s-9"), in: meetings)
    }
    #expect(throws: LookupError.noSessionNumber(0, trainingClass: "例会", count: 2)) {
      try Meeting.find(0, of: trainingClass, in: meetings)
    }
  }

  @Test(arguments: [
    ("08:29", 1), ("08:30", 1), ("11:29", 1), ("11:30", 2), ("12:00", 2), ("16:30", 2),
    ("23:59", 2),
  ])
  func `now is the one that is on, else the next, else the last`(
    clock: String, number: Int
  ) throws {
    let meetings = try meetings(("08:30", "11:30"), ("13:30", "16:30"))
    let found = try Meeting.current(in: meetings, at: instant("2026-11-24T\(clock):00+08:00"))
    #expect(found.number == number)
  }

  @Test func `now fails on a day without sessions and where several are on`() throws {
    let meetings = try meetings(("08:30", "11:30"), ("09:00", "12:00"))
    #expect(throws: LookupError.noSessionToday) {
      try Meeting.current(in: meetings, at: instant("2026-11-25T09:00:00+08:00"))
    }
    #expect(
      throws: LookupError.severalSessions(["s-0 08:30–11:30 例会", "s-1 09:00–12:00 例会"])
    ) {
      try Meeting.current(in: meetings, at: instant("2026-11-24T10:00:00+08:00"))
    }
    #expect(
      try Meeting.current(in: meetings, at: instant("2026-11-24T08:45:00+08:00")).number == 1)
  }

  /// The sessions of a class on 2026-11-24.
  private func meetings(_ times: (String, String)...) throws -> [Meeting] {
    let date = try day("2026-11-24")
    let trainingClass = TrainingClass(id: try id("c-1"), name: "例会", start: date, end: date)
    let sessions = try times.enumerated().map { index, times in
      Session(
        id: try id("s-\(index)"), trainingClass: trainingClass.id, date: date,
        start: try time(times.0), end: try time(times.1))
    }
    return Meeting.all(of: trainingClass, sessions.reversed())
  }
}
