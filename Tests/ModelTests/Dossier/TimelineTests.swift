import Model
import Testing

/// Everything that happened to one trainee, in one list.
@Suite struct TimelineTests {
  private let her: Trainee

  init() throws { her = try trainee("t-1", "刘艳") }

  private func trainingClass() throws -> TrainingClass {
    TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-03-01"), end: try day("2026-03-03")
    ).enrolling([her.id])
  }

  private func meeting(
    _ number: String, _ date: String, _ start: String = "08:30", _ mark: Mark? = nil,
    of trainingClass: TrainingClass
  ) throws -> Meeting {
    var session = Session(
      id: try id("s-\(number)"), trainingClass: trainingClass.id, date: try day(date),
      start: try time(start), end: try time("17:00"))
    session.marks[her.id] = mark
    return Meeting(trainingClass: trainingClass, session: session, number: 1)
  }

  @Test func `everything stands on its day, the latest first`() throws {
    var her = her
    her.postings = [Posting(id: try id("p-1"), post: "委员", until: try day("2026-03-02"))]
    her.post = "主席"
    her.retired = try day("2026-03-09")
    var trainingClass = try trainingClass()
    trainingClass.leaves = [
      LeaveRequest(
        id: try id("l-1"), of: her.id, kind: .sick, from: try day("2026-03-02"),
        until: try day("2026-03-02"), asked: try day("2026-03-01")),
      LeaveRequest(
        id: try id("l-2"), of: try id("t-2"), kind: .sick, from: try day("2026-03-02"),
        until: try day("2026-03-02"), asked: try day("2026-03-01")),
    ]
    var missed = Mark(status: .leaveSick)
    missed.makeUp = MakeUp(hours: 2, date: try day("2026-03-05"))
    let meetings = try [
      meeting("1", "2026-03-01", "08:30", Mark(status: .present), of: trainingClass),
      meeting("2", "2026-03-02", "13:30", missed, of: trainingClass),
      meeting("3", "2026-03-02", "08:30", Mark(status: .absent), of: trainingClass),
    ]
    var results = Results(of: trainingClass.id)
    results[her.id].score = 88
    results[her.id].rating = Rating(.excellent, on: try day("2026-03-03"))
    results[her.id].certificate = Certificate(number: "9", issued: try day("2026-03-03"))
    var visit = SiteVisit(
      id: try id("v-1"), kind: .seminar, host: "村", date: try day("2026-03-04"))
    visit.participants = [her.id]
    visit.reflections = [her.id: Reflection("有收获", on: try day("2026-03-06"))]
    var others = SiteVisit(
      id: try id("v-2"), kind: .seminar, host: "村", date: try day("2026-03-04"))
    others.participants = [try id("t-2")]
    let dossier = ModelTests.dossier(
      of: her, meetings, [others, visit], results: [results])
    #expect(
      dossier.timeline.map { "\($0.day) \($0.id)" } == [
        "2026-03-09 retired", "2026-03-06 reflection v-1", "2026-03-05 makeUp s-2",
        "2026-03-04 visit v-1", "2026-03-03 certificate c-1", "2026-03-03 rating c-1",
        "2026-03-03 exam c-1", "2026-03-02 session s-2", "2026-03-02 session s-3",
        "2026-03-02 leave l-1", "2026-03-02 moved 2026-03-02 委员", "2026-03-01 session s-1",
      ])
    #expect(dossier.moves.map { "\($0.from)>\($0.to)" } == ["委员>主席"])
    #expect(dossier.leaves.map(\.request.id) == [try id("l-1")])
  }

  @Test func `an exam stands on its own day where it has one`() throws {
    let trainingClass = try trainingClass()
    var results = Results(of: trainingClass.id)
    results.exam = Exam()
    results.exam?.date = try day("2026-04-01")
    results[her.id].resit = 61
    let meetings = [try meeting("1", "2026-03-01", of: trainingClass)]
    let dossier = ModelTests.dossier(of: her, meetings, results: [results])
    #expect(dossier.timeline.map { "\($0.day) \($0.id)" }.first == "2026-04-01 exam c-1")
  }

  @Test func `nobody has an empty list`() throws {
    #expect(ModelTests.dossier(of: her, []).timeline.isEmpty)
  }
}
