import Model
import Testing

@Suite struct PostingsTests {
  /// She came to the first unit in May 2019, to the second on 2025-03-01, to the third on 2026-07-15.
  private func moved() throws -> Trainee {
    var her = try trainee("t-1", "刘艳")
    her.unit = try id("u-1")
    her.post = "委员"
    her.postSince = PartialDay("2019-05")
    return
      try her
      .moving(to: id("u-2"), post: "主席", on: day("2025-03-01"), id: id("p-1"))
      .moving(to: id("u-3"), post: nil, on: day("2026-07-15"), id: id("p-2"))
  }

  @Test func `a move keeps where she was`() throws {
    let her = try moved()
    #expect(her.unit?.description == "u-3")
    #expect(her.post == nil)
    #expect(her.postSince?.description == "2026-07-15")
    #expect(
      try her.postings == [
        Posting(
          id: id("p-1"), unit: id("u-1"), post: "委员", since: PartialDay("2019-05"),
          until: day("2025-03-01")),
        Posting(
          id: id("p-2"), unit: id("u-2"), post: "主席", since: PartialDay("2025-03-01"),
          until: day("2026-07-15")),
      ])
    #expect(her.formerPostings.map(\.period) == ["2019-05–2025-03-01", "2025-03-01–2026-07-15"])
  }

  @Test(
    arguments: [
      ("2010-01-01", "u-1", "委员"), ("2025-02-28", "u-1", "委员"), ("2025-03-01", "u-2", "主席"),
      ("2026-07-14", "u-2", "主席"), ("2026-07-15", "u-3", nil), ("2030-01-01", "u-3", nil),
    ] as [(String, String, String?)])
  func `on each day she was somewhere`(date: String, unit: String, post: String?) throws {
    var her = try moved()
    #expect(try her.unit(on: day(date))?.description == unit)
    #expect(try her.post(on: day(date)) == post)
    her.postings?.reverse()
    #expect(try her.unit(on: day(date))?.description == unit)
  }

  @Test func `where nothing was known, nothing is known of the days before`() throws {
    let her = try trainee("t-1", "刘艳")
      .moving(to: id("u-1"), post: nil, on: day("2026-01-01"), id: id("p-1"))
    #expect(try her.unit(on: day("2025-12-31")) == nil)
    #expect(try her.unit(on: day("2026-01-01"))?.description == "u-1")
  }

  @Test func `a second move on one day corrects the first`() throws {
    let her = try moved()
    let again = try her.moving(
      to: id("u-4"), post: "书记", on: day("2026-07-15"), id: id("p-3"))
    #expect(again.unit?.description == "u-4")
    #expect(again.postings == her.postings)
  }

  @Test func `a move that moves nothing, or comes too early, is refused`() throws {
    let her = try moved()
    #expect(throws: InputError.nothingMoved) {
      try her.moving(to: id("u-3"), post: nil, on: day("2027-01-01"), id: id("p-3"))
    }
    #expect(throws: InputError.movedTooEarly("2026-07-15")) {
      try her.moving(to: id("u-1"), post: nil, on: day("2026-07-14"), id: id("p-3"))
    }
    var other = try trainee("t-2", "王芳")
    other.postSince = PartialDay("2024-05")
    let since = other
    #expect(throws: InputError.movedTooEarly("2024-05")) {
      try since.moving(to: id("u-1"), post: nil, on: day("2024-04-30"), id: id("p-3"))
    }
    #expect(
      try since.moving(to: id("u-1"), post: nil, on: day("2024-05-01"), id: id("p-3")).postings?
        .count == 1)
  }

  @Test(arguments: [
    ("2026-07-15", "2026-07-15", "p-2"), ("2026-07-20", "2026-07-15", "p-2"),
    ("2026-07-20", "2026-07-20", "p-9"),
  ])
  func `two who write down one move have written it once`(
    mine: String, since: String, kept: String
  ) throws {
    let disk = try moved()
    var mixed = disk
    mixed.postSince = PartialDay(since)
    mixed.postings?.append(
      Posting(
        id: try id("p-9"), unit: try id("u-2"), post: "主席", since: PartialDay("2025-03-01"),
        until: try day(mine)))
    let settled = mixed.settled(over: disk)
    #expect(settled.postings?.map(\.id.description) == ["p-1", kept])
    #expect(disk.settled(over: disk) == disk)
  }

  @Test func `postings of which each wrote down another stay`() throws {
    let disk = try moved()
    var mixed = disk
    mixed.postings?.append(
      Posting(id: try id("p-9"), unit: try id("u-9"), until: try day("2018-01-01")))
    #expect(mixed.settled(over: disk) == mixed)
  }

  @Test(
    arguments: [
      ("2025-04", "2025-03-31", true), ("2025-03", "2025-03-31", false), (nil, "2025-03-31", false),
      ("2025-03-31", "2025-03-31", false),
    ] as [(String?, String, Bool)])
  func `ends before it begins`(since: String?, until: String, isReversed: Bool) throws {
    let posting = Posting(
      id: try id("p-1"), since: since.flatMap { PartialDay($0) }, until: try day(until))
    #expect(posting.isReversed == isReversed)
  }

  @Test(
    arguments: [
      ("2025", false), ("2024", true), ("2025-03", false), ("2025-02-28", true), (nil, false),
    ] as [(String?, Bool)])
  func `overlaps where it surely began before the other was over`(
    since: String?, overlaps: Bool
  ) throws {
    let former = Posting(id: try id("p-1"), until: try day("2025-03-01"))
    let next = Posting(
      id: try id("p-2"), since: since.flatMap { PartialDay($0) }, until: try day("2026-07-15"))
    #expect(next.overlaps(former) == overlaps)
  }

  @Test(arguments: [
    ("2024", "2024-01-01", "2024-12-31"), ("2024-02", "2024-02-01", "2024-02-29"),
    ("2024-02-03", "2024-02-03", "2024-02-03"),
  ])
  func `a day as far as it is known has a first and a last day`(
    text: String, first: String, last: String
  ) throws {
    let partial = try #require(PartialDay(text))
    #expect(partial.first.description == first && partial.last.description == last)
  }

  @Test func `attendance stays with the unit of its day`() throws {
    let her = try moved()
    let units = try [("u-1", "前盐村"), ("u-2", "后盐村"), ("u-3", "东泉社区")].map {
      WorkUnit(id: try id($0.0), name: $0.1)
    }
    let roster = Roster(trainees: [her], units: units)
    let date = try day("2024-06-01")
    let trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: date, end: try day("2026-11-24")
    ).enrolling([her.id])
    var early = try session()
    early.date = date
    let meetings = Meeting.all(of: trainingClass, [early, try session()])
    let dossier = ModelTests.dossier(of: her, in: roster, meetings)
    #expect(dossier.unitName == "东泉社区")
    #expect(dossier.entries.map(\.unitName) == ["前盐村", "东泉社区"])
    #expect(dossier.entries.map(\.post) == ["委员", nil])
    let rolls = meetings.map { Roll(session: $0.session, of: trainingClass, in: roster) }
    #expect(rolls.flatMap(\.entries).map(\.unitName) == ["前盐村", "东泉社区"])
    #expect(rolls.flatMap(\.entries).map(\.post) == ["委员", nil])
    #expect(roster.unitName(of: her.id, in: trainingClass) == "东泉社区")
  }
}
