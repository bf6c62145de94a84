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
    let overview = Overview(on: today, entries: entries, actions: actions)
    #expect(overview.sessions.map(\.session.id.description) == ["s-5", "s-6"])
    #expect(overview.coming.map(\.session.id.description) == ["s-7"])
    #expect(overview.forgotten.map(\.session.id.description) == ["s-1", "s-2"])
    #expect(overview.actions.map(\.action.text) == ["overdue", "today"])
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
}
