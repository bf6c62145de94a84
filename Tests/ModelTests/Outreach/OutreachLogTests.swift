import Model
import Testing

/// What the log of going out and inviting in comes to.
@Suite struct OutreachLogTests {
  private func visit(
    _ name: String, _ kind: SiteVisit.Kind, on date: String, people: [String] = [],
    closed: [String] = [], open: Int = 0
  ) throws -> SiteVisit {
    var visit = SiteVisit(id: try id(name), kind: kind, host: name, date: try day(date))
    visit.participants = try people.map { try id($0) }
    for (number, date) in closed.enumerated() {
      var gap = Gap(id: try id("g-\(number)"), text: "一")
      gap.closing = GapClosing("改了", on: try day(date))
      visit.gaps.append(gap)
    }
    for number in 0..<open { visit.gaps.append(Gap(id: try id("g-1\(number)"), text: "二")) }
    return visit
  }

  private func invited(_ name: String, in unit: String, on date: String, people: Int = 0) throws
    -> InvitedClass
  {
    InvitedClass(
      id: try id(name), name: "送教", series: nil, start: try day(date), end: try day(date),
      plan: LocalPlan(unit: try id(unit)), people: people)
  }

  private func log() throws -> OutreachLog {
    OutreachLog(
      visits: try [
        visit("v-1", .seminar, on: "2025-12-30", people: ["t-1"], closed: ["2026-01-05"]),
        visit(
          "v-2", .observation, on: "2026-06-30", people: ["t-1", "t-2", "t-3"],
          closed: ["2026-07-01"], open: 1),
        visit("v-3", .observation, on: "2026-07-01", people: ["t-2"], open: 2),
      ].map { VisitOutline($0) },
      invited: [try invited("c-1", in: "u-1", on: "2026-07-02", people: 40)])
  }

  @Test func `the latest stands first, whether out or in`() throws {
    #expect(try log().entries.map(\.id) == ["c-1", "v-3", "v-2", "v-1"])
    #expect(try log().years == [2026, 2025])
  }

  @Test func `a visit counts where it was made, a gap is closed where it was closed`() throws {
    let log = try log()
    let year = try figures(.year(2026), of: log)
    #expect(year.visits == [.observation: 2])
    #expect(year.visitors == 4)
    #expect(year.invited == 1)
    #expect(year.guests == 40)
    #expect(year.gapsOpened == 4)
    #expect(year.gapsClosed == 2)
    let halves = try [1, 2].map { try figures(.half($0, of: 2026), of: log) }
    #expect(halves.map(\.allVisits) == [1, 1])
    #expect(halves.map(\.gapsClosed) == [1, 1])
    #expect(halves.map(\.invited) == [0, 1])
    let months = try OutreachPeriod.months(of: 2026).map { try figures($0, of: log) }
    #expect(months.map(\.allVisits) == [0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0])
    #expect(months.map(\.gapsClosed).reduce(0, +) == year.gapsClosed)
    #expect(try figures(nil, of: log).allVisits == 3)
    #expect(try figures(nil, of: log).gapsOpened == 5)
  }

  @Test func `what is to come is counted for itself, and what is called off nowhere`() throws {
    var calledOff = try visit("v-4", .seminar, on: "2026-05-01", people: ["t-1"], open: 1)
    calledOff.cancelled = "雨"
    let log = OutreachLog(
      visits: try log().entries.compactMap {
        if case .out(let visit) = $0 { visit } else { nil }
      } + [VisitOutline(calledOff)],
      invited: [try invited("c-1", in: "u-1", on: "2026-07-02", people: 40)])
    let counts = try log.figures(in: .year(2026), on: day("2026-06-30"))
    #expect(counts.visits == [.observation: 1])
    #expect(counts.visitors == 3 && counts.invited == 0 && counts.planned == 2)
    #expect(counts.gapsOpened == 2)
    #expect(log.entries(in: .year(2026)).contains { $0.isCancelled })
    let units = try OutreachBalance(of: log, in: .year(2026), on: day("2026-06-30"), Roster()).lines
    #expect(units.map(\.visitors) == [3])
    #expect(units.map(\.invited) == [0])
  }

  @Test func `counts are those of the kind that is shown`() throws {
    let log = try log()
    let day = try day("2026-12-31")
    #expect(log.figures(in: nil, of: .visit(.seminar), on: day).visits == [.seminar: 1])
    #expect(log.figures(in: nil, of: .invited, on: day).guests == 40)
    #expect(log.figures(in: nil, of: .invited, on: day).allVisits == 0)
  }

  /// The counts at the end of the year.
  private func figures(_ period: OutreachPeriod?, of log: OutreachLog) throws -> OutreachFigures {
    log.figures(in: period, on: try day("2026-12-31"))
  }

  @Test func `the list narrows by year and by kind`() throws {
    let log = try log()
    #expect(log.entries(in: .year(2025)).map(\.id) == ["v-1"])
    #expect(log.entries(in: nil, of: .visit(.observation)).map(\.id) == ["v-3", "v-2"])
    #expect(log.entries(in: .year(2026), of: .invited).map(\.id) == ["c-1"])
  }

  @Test func `the years go round, with all of them between the latest and the earliest`() throws {
    let log = try log()
    #expect(log.year(-1, from: nil) == 2026)
    #expect(log.year(-1, from: 2026) == 2025)
    #expect(log.year(-1, from: 2025) == nil)
    #expect(log.year(1, from: nil) == 2025)
    #expect(log.year(1, from: 1999) == 2025)
    #expect(OutreachLog().year(1, from: nil) == nil)
  }

  @Test func `somebody counts for the unit where she was on the day`() throws {
    var moved = Trainee(id: try id("t-1"), name: "刘艳")
    moved.unit = try id("u-2")
    moved.postings = [
      Posting(
        id: try id("p-1"), unit: try id("u-1"), post: nil, since: nil, until: try day("2026-01-01"))
    ]
    var other = Trainee(id: try id("t-2"), name: "王芳")
    other.unit = try id("u-1")
    let roster = Roster(
      trainees: [moved, other, Trainee(id: try id("t-3"), name: "孙秀")],
      units: [
        WorkUnit(id: try id("u-1"), name: "甲村"), WorkUnit(id: try id("u-2"), name: "乙村"),
      ])
    let lines = try OutreachBalance(of: log(), in: nil, on: day("2026-12-31"), roster).lines
    #expect(lines.map(\.unit) == [try id("u-2"), try id("u-1"), nil])
    #expect(lines.map(\.visits) == [1, 3, 1])
    #expect(lines.map(\.visitors) == [1, 3, 1])
    #expect(lines.map(\.invited) == [0, 1, 0])
    #expect(lines.map(\.guests) == [0, 40, 0])
    #expect(
      try OutreachBalance(of: log(), in: .year(2025), on: day("2026-12-31"), roster).lines
        .map(\.unit) == [try id("u-1")])
  }

  @Test func `open gaps stand by unit, then by term, then by day, then by importance`() throws {
    func gap(
      _ name: String, _ unit: String?, _ term: ActionTerm?, due: String?,
      _ importance: Importance? = nil
    ) throws -> Gap {
      var gap = Gap(id: try id(name), text: name)
      gap.unit = try unit.map { try id($0) }
      gap.importance = importance
      var action = Action(id: try id("a-\(name)"), text: "做")
      action.term = term
      action.due = try due.map { try day($0) }
      gap.actions = [action]
      return gap
    }
    var visit = try visit("v-1", .seminar, on: "2026-01-01", closed: ["2026-01-02"])
    visit.gaps += try [
      gap("b-long", "u-2", .long, due: "2026-02-01"),
      gap("b-short", "u-2", .short, due: "2026-09-01"),
      gap("a-low", "u-1", .short, due: "2026-05-01", .low),
      gap("a-high", "u-1", .short, due: "2026-05-01", .high),
      gap("a-early", "u-1", .short, due: "2026-04-01"),
      gap("all", nil, nil, due: nil),
    ]
    let roster = Roster(
      trainees: [],
      units: [
        WorkUnit(id: try id("u-1"), name: "A"), WorkUnit(id: try id("u-2"), name: "B"),
      ])
    #expect(
      GapBoard(of: [visit], roster).lines.map(\.gap.text)
        == ["all", "a-early", "a-high", "a-low", "b-short", "b-long"])
  }

  @Test func `an outline tells what is open and when the next thing is due`() throws {
    var visit = try visit("v-1", .seminar, on: "2026-01-01", closed: ["2026-01-02"], open: 1)
    visit.gaps[1].actions = [
      Action(id: try id("a-1"), text: "一", owner: "刘", due: try day("2026-03-01")),
      Action(id: try id("a-2"), text: "二", owner: "刘", due: try day("2026-02-01")),
    ]
    visit.gaps[1].actions[1].done = try day("2026-01-20")
    let outline = VisitOutline(visit)
    #expect(outline.openGaps == 1 && outline.gaps == 2)
    #expect(outline.due == (try day("2026-03-01")))
    #expect(outline.hasActionDue(on: try day("2026-03-01")))
    #expect(!outline.hasActionDue(on: try day("2026-02-28")))
  }
}
