import Model
import Testing

@Suite struct OverviewTests {
  @Test func `a day asks for its sessions, those forgotten and the actions due`() throws {
    let today = try day("2026-11-24")
    let trainingClass = TrainingClass(
      id: try id("c-1"), name: "例会", start: try day("2026-11-01"), end: try day("2026-12-31"))
    func session(_ name: String, _ date: String, _ start: String = "09:00") throws -> Session {
      Session(
        id: try id(name), trainingClass: trainingClass.id, date: try day(date),
        start: try time(start), end: try time("23:00"))
    }
    let who: Identifier<Trainee> = try id("t-1")
    var noted = try session("s-2", "2026-11-02")
    noted.marks[who] = Mark(note: "x")
    var taken = try session("s-3", "2026-11-03")
    taken.marks[who] = Mark(status: .absent)
    var closed = try session("s-4", "2026-11-04")
    closed.closed = try instant("2026-11-04T12:00:00+08:00")
    let sessions = [
      try session("s-7", "2026-11-25"), try session("s-6", "2026-11-24", "14:00"),
      try session("s-5", "2026-11-24"), closed, taken, noted, try session("s-1", "2026-11-01"),
    ]
    var visit = SiteVisit(
      id: try id("v-1"), kind: .seminar, host: "三涧堡街道", date: try day("2026-11-01"))
    var done = Action(id: try id("a-3"), text: "done", due: try day("2026-11-01"))
    done.done = today
    visit.gaps = [
      Gap(
        id: try id("g-1"), text: "",
        actions: [
          Action(id: try id("a-1"), text: "today", due: today),
          Action(id: try id("a-2"), text: "overdue", due: try day("2026-11-20")), done,
          Action(id: try id("a-4"), text: "to come", due: try day("2026-11-25")),
          Action(id: try id("a-5"), text: "some day"),
        ])
    ]
    let entries = sessions.map { session in
      Overview.Entry(
        trainingClass: trainingClass.id, className: trainingClass.name, series: nil,
        session: SessionOutline(
          id: session.id, date: session.date, start: session.start, end: session.end,
          topic: session.topic, isClosed: session.closed != nil,
          taken: session.marks.values.count { $0.status != nil }),
        tally: Tally(session.marks.values.map { $0 }))
    }
    let actions = visit.gaps.flatMap(\.actions).map {
      Overview.DueAction($0, from: .visit(visit.id, host: visit.host))
    }
    let overview = Overview(on: today, occasions: entries.map(Occasion.session), actions: actions)
    #expect(overview.today.map(\.id) == ["s-5", "s-6"])
    #expect(overview.coming.map(\.id) == ["s-7"])
    #expect(overview.forgotten.map(\.id) == ["s-1", "s-2"])
    #expect(overview.actions.map(\.action.text) == ["overdue", "today"])
  }

  @Test func `visits stand behind what has a time, and one from which nobody came home is told`()
    throws
  {
    let today = try day("2026-11-24")
    func visit(
      _ name: String, _ first: String, _ last: String, isAway: Bool = false,
      isCancelled: Bool = false
    ) throws -> Occasion {
      .visit(
        VisitOccasion(
          id: try id(name), kind: .seminar, host: "三涧堡街道", days: try day(first)...day(last),
          people: 12, isCancelled: isCancelled, isAway: isAway))
    }
    let session = Overview.Entry(
      trainingClass: try id("c-1"), className: "班", series: nil,
      session: SessionOutline(
        id: try id("s-1"), date: today, start: try time("20:00"), end: try time("21:00"),
        topic: nil,
        isClosed: false, taken: 0), tally: Tally([]))
    let overview = Overview(
      on: today,
      occasions: try [
        visit("v-1", "2026-11-23", "2026-11-24", isAway: true),
        visit("v-2", "2026-11-24", "2026-11-24", isCancelled: true),
        visit("v-3", "2026-11-22", "2026-11-23", isAway: true),
        visit("v-4", "2026-11-22", "2026-11-23"), visit("v-5", "2026-12-01", "2026-12-02"),
        visit("v-6", "2026-12-02", "2026-12-02"), visit("v-7", "2026-11-24", "2026-11-25"),
        .session(session),
      ], actions: [])
    #expect(overview.today.map(\.id) == ["s-1", "v-1", "v-7"])
    #expect(overview.forgotten.map(\.id) == ["v-3"])
    #expect(overview.coming.map(\.id) == ["v-5"])
    #expect(overview.today.map(\.tally.expected) == [0, 12, 12])
    #expect(overview.today.map(\.span) == ["20:00–21:00", "", ""])
    #expect(overview.current(at: try time("20:30")) == 0)
  }

  @Test(arguments: [(0, false, true), (1, false, false), (0, true, false)])
  func `a session is forgotten where nobody was taken`(
    taken: Int, hasWalkIns: Bool, isForgotten: Bool
  ) throws {
    let outline = SessionOutline(
      id: try id("s-1"), date: try day("2026-11-23"), start: try time("09:00"),
      end: try time("11:00"), topic: nil, isClosed: false, taken: taken, hasWalkIns: hasWalkIns)
    #expect(outline.isForgotten(on: try day("2026-11-24")) == isForgotten)
    #expect(!outline.isForgotten(on: try day("2026-11-23")))
  }

  @Test func `meetings stand among the sessions, and are forgotten as they are`() throws {
    let today = try day("2026-11-24")
    func meeting(
      _ name: String, _ date: String, _ start: String = "09:00",
      _ change: (inout MonthlyMeeting) throws -> Void = { _ in }
    ) throws -> Occasion {
      var meeting = MonthlyMeeting(
        id: try id(name), date: try day(date), start: try time(start), end: try time("23:00"))
      try change(&meeting)
      return .meeting(MeetingOutline(meeting), meeting.tally)
    }
    let who: Identifier<Trainee> = try id("t-1")
    let session = SessionOutline(
      id: try id("s-1"), date: today, start: try time("10:00"), end: try time("11:00"),
      topic: "普法", isClosed: false, taken: 0)
    let entry = Overview.Entry(
      trainingClass: try id("c-1"), className: "班", series: 2, session: session, tally: Tally([nil])
    )
    let overview = Overview(
      on: today,
      occasions: [
        try meeting("m-8", "2026-12-02"), try meeting("m-7", "2026-12-01"),
        try meeting("m-6", "2026-11-24", "14:00") {
          $0.agenda = [
            AgendaItem(id: try id("i-1"), kind: .talk, topic: "家风"),
            AgendaItem(id: try id("i-2"), kind: .business, topic: "走访"),
          ]
        }, .session(entry), try meeting("m-5", "2026-11-24"),
        try meeting("m-4", "2026-11-24") { $0.cancelled = "防汛" },
        try meeting("m-3", "2026-11-23") { $0.marks[who] = Mark(status: .absent) },
        try meeting("m-2", "2026-11-23") { $0.marks[who] = Mark(note: "电话请假") },
        try meeting("m-1", "2026-11-22") { $0.cancelled = "防汛" },
      ], actions: [])
    #expect(overview.today.map(\.id) == ["m-5", "s-1", "m-6"])
    #expect(overview.forgotten.map(\.id) == ["m-2"])
    #expect(overview.coming.map(\.id) == ["m-7"])
    #expect(overview.today.map(\.topic) == [nil, "普法", "家风；走访"])
    #expect(overview.today.map { $0.title(in: .simplified) } == ["例会", "班 第2期", "例会"])
    #expect(overview.current(at: try time("10:30")) == 0)
    #expect(overview.current(at: try time("23:30")) == 2)
  }
}
