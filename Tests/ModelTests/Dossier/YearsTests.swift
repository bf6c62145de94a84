import Model
import Testing

/// The hours of each year. Half a day counts 3 hours, a day 6.
@Suite struct YearsTests {
  private func dossier(
    _ sessions: [(String, AttendanceStatus?, (Double, String)?)], visits: [(String, Double?)] = [],
    retired: String? = nil
  ) throws -> Dossier {
    var her = try trainee("t-1", "刘艳")
    her.retired = try retired.map { try day($0) }
    let trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2007-01-01"), end: try day("2026-12-31")
    ).enrolling([her.id])
    let meetings = Meeting.all(
      of: trainingClass,
      try sessions.enumerated().map { index, row in
        var session = Session(
          id: try id("s-\(index)"), trainingClass: trainingClass.id, date: try day(row.0),
          start: try time("08:30"), end: try time("11:30"))
        var mark = row.1.map { Mark(status: $0) }
        if let (hours, date) = row.2 { mark?.makeUp = MakeUp(hours: hours, date: try day(date)) }
        session.marks[her.id] = mark
        return session
      })
    let all = try visits.enumerated().map { index, row in
      var visit = SiteVisit(
        id: try id("v-\(index)"), kind: .seminar, host: "村", date: try day(row.0))
      visit.hours = row.1
      visit.participants = [her.id]
      return visit
    }
    return ModelTests.dossier(of: her, meetings, all)
  }

  @Test func `a year has what counted on its days, and no year is left out`() throws {
    let dossier = try dossier(
      [
        ("2023-05-01", .present, nil), ("2023-12-30", .absent, (2, "2024-01-05")),
        ("2026-03-01", .late, nil), ("2026-03-02", .absent, nil), ("2026-12-02", nil, nil),
      ], visits: [("2026-05-01", 6), ("2026-06-01", nil), ("2026-12-30", 6)])
    let today = try day("2026-12-01")
    let years = dossier.years(owing: nil, on: today)
    #expect(years.map(\.year) == [2026, 2025, 2024, 2023])
    #expect(years.map(\.hours) == [9, 0, 2, 3])
    #expect(years.map(\.sessions) == [1, 0, 1, 1])
    #expect(dossier.hours(on: today) == 14)
    #expect(years.map(\.duty.isBlank) == [true, true, true, true])
  }

  @Test func `each year stands by its own duty`() throws {
    let dossier = try dossier([("2024-05-01", .present, nil), ("2025-05-01", .present, nil)])
    let states = dossier.years(owing: TrainingDuty(hours: 3), on: try day("2026-02-01"))
      .map(\.state)
    #expect(states == [.soFar, .met, .met])
    let more = dossier.years(owing: TrainingDuty(hours: 4), on: try day("2026-02-01"))
    #expect(more.map(\.state) == [.soFar, .unmet, .unmet])
  }

  @Test(arguments: [
    (nil, [2026, 2025, 2024]), ("2025-06-01", [2025, 2024]), ("2030-01-01", [2026, 2025, 2024]),
  ])
  func `the years end with her retiring`(retired: String?, years: [Int]) throws {
    let dossier = try dossier([("2024-05-01", .present, nil)], retired: retired)
    #expect(dossier.years(owing: nil, on: try day("2026-02-01")).map(\.year) == years)
  }

  @Test func `a missed session begins the years, one to come does not`() throws {
    let today = try day("2026-02-01")
    let missed = try dossier([("2025-05-01", .absent, nil)])
    #expect(missed.years(owing: nil, on: today).map(\.hours) == [0, 0])
    #expect(try dossier([("2026-05-01", nil, nil)]).years(owing: nil, on: today).isEmpty)
    #expect(try dossier([]).years(owing: nil, on: today).isEmpty)
  }
}
