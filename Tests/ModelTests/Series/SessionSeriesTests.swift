import Model
import Testing

@Suite struct SessionSeriesTests {
  private let seed = IDSeed(milliseconds: 1_764_000_000_000, random: 7)

  private func series(
    _ pattern: SessionSeries.Pattern, _ first: String, _ end: SessionSeries.End
  ) throws -> SessionSeries {
    SessionSeries(pattern, from: try day(first), end, time: .usualMorning)
  }

  private func days(_ series: SessionSeries) throws -> [String] {
    try series.sessions(of: try id("c-1"), seed: seed).map(\.date.description)
  }

  @Test(arguments: [
    (SessionSeries.Pattern.wholeDays, "2026-11-27", 4, "27 28 29 30"),
    (.weekly, "2026-11-24", 3, "24 01 08"),
    // The fourth Tuesday of each month.
    (.monthlyByWeekday, "2026-11-24", 4, "24 22 26 23"),
    // Only some months have a fifth Sunday.
    (.monthlyByWeekday, "2026-11-29", 3, "29 31 30"),
    (.monthlyByDay, "2026-11-24", 3, "24 24 24"),
  ])
  func `a pattern gives days`(
    pattern: SessionSeries.Pattern, first: String, count: Int, expected: String
  ) throws {
    let days = try days(series(pattern, first, .after(count)))
    #expect(days.map { $0.suffix(2) }.joined(separator: " ") == expected)
    #expect(days.first == first)
  }

  @Test func `a month without the day has no session`() throws {
    let last = try day("2027-07-30")
    #expect(
      try days(series(.monthlyByDay, "2026-12-31", .on(last)))
        == ["2026-12-31", "2027-01-31", "2027-03-31", "2027-05-31"])
    #expect(
      try days(series(.monthlyByDay, "2028-01-29", .after(3)))
        == ["2028-01-29", "2028-02-29", "2028-03-29"])
  }

  @Test func `half days are a morning and an afternoon`() throws {
    let sessions = try series(.halfDays, "2026-11-24", .on(try day("2026-11-25")))
      .sessions(of: try id("c-1"), seed: seed)
    #expect(
      sessions.map { "\($0.date) \($0.span)" } == [
        "2026-11-24 08:30–11:30", "2026-11-24 13:30–16:30", "2026-11-25 08:30–11:30",
        "2026-11-25 13:30–16:30",
      ])
    let three = try series(.halfDays, "2026-11-24", .after(3))
    #expect(try days(three) == ["2026-11-24", "2026-11-24", "2026-11-25"])
  }

  @Test(arguments: [
    (SessionSeries.FreeDays.none, 9), (.sundays, 8), (.weekends, 6),
  ])
  func `days of the week are left out`(free: SessionSeries.FreeDays, count: Int) throws {
    // From a Friday to the Saturday of the week after next but one Sunday.
    var series = try series(.wholeDays, "2026-11-20", .on(try day("2026-11-28")))
    series.freeDays = free
    #expect(try days(series).count == count)
    series.pattern = .weekly
    #expect(try days(series) == ["2026-11-20", "2026-11-27"])
  }

  @Test func `skipped days are none of the so many`() throws {
    var series = try series(.weekly, "2026-09-24", .after(2))
    series.skipped = [try day("2026-10-01")]
    #expect(try days(series) == ["2026-09-24", "2026-10-08"])
  }

  @Test func `what it is about and where goes into every session`() throws {
    var series = try series(.wholeDays, "2026-11-24", .after(2))
    series.topic = "法律"
    series.place = "党校"
    let sessions = try series.sessions(of: try id("c-1"), seed: seed)
    #expect(sessions.allSatisfy { $0.topic == "法律" && $0.place == "党校" && $0.marks.isEmpty })
  }

  @Test func `there are none where it ends before it begins or all is skipped`() throws {
    #expect(throws: SessionSeries.Fault.endsBeforeItBegins) {
      try days(series(.weekly, "2026-11-24", .on(try day("2026-11-23"))))
    }
    var free = try series(.wholeDays, "2026-11-28", .on(try day("2026-11-29")))
    free.freeDays = .weekends
    #expect(throws: SessionSeries.Fault.nothingLeft) { try days(free) }
    free.freeDays = .none
    free.skipped = [try day("2026-11-28"), try day("2026-11-29")]
    #expect(throws: SessionSeries.Fault.nothingLeft) { try days(free) }
  }

  @Test func `more than the most are refused, as many are not`() throws {
    let most = SessionSeries.mostSessions
    #expect(try days(series(.wholeDays, "2026-01-01", .after(most))).count == most)
    #expect(throws: SessionSeries.Fault.tooMany) {
      try days(series(.halfDays, "2026-01-01", .on(try day("9999-12-31"))))
    }
    #expect(throws: SessionSeries.Fault.tooMany) {
      try days(series(.wholeDays, "2026-01-01", .after(most + 1)))
    }
    // The calendar ends before there are so many.
    #expect(try days(series(.wholeDays, "9999-12-30", .after(9))) == ["9999-12-30", "9999-12-31"])
  }

  @Test func `ids differ and sort as the sessions do`() throws {
    let sessions = try series(.halfDays, "2026-01-01", .after(400))
      .sessions(of: try id("c-1"), seed: seed)
    #expect(Set(sessions.map(\.id)).count == 400)
    #expect(sessions.map(\.id).sorted() == sessions.map(\.id))
  }

  @Test func `what overlaps is counted, what is cancelled is not`() throws {
    var there = try session("11:00", "12:00")
    let next = try session("11:30", "12:30")
    let new = try session("08:30", "11:30")
    #expect([new].overlaps(with: [there]) == 1)
    #expect([new].overlaps(with: [next]) == 0)
    #expect([new, new].overlaps(with: []) == 1)
    there.cancelled = Cancellation(at: try instant("2026-11-24T08:00:00+08:00"))
    #expect([new].overlaps(with: [there]) == 0)
  }
}
