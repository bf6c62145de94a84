import Model
import Testing

/// A session that was cancelled keeps its marks and its number, and counts nowhere.
@Suite struct CancelledTests {
  private func meetings() throws -> [Meeting] {
    let date = try day("2026-11-24")
    let trainingClass = TrainingClass(id: try id("c-1"), name: "班", start: date, end: date)
      .enrolling([try id("t-1")])
    var morning = try session("08:30", "11:30")
    morning.marks[try id("t-1")] = Mark(status: .late, lateMinutes: 5)
    morning.cancelled = Cancellation(at: try instant("2026-11-24T07:00:00+08:00"), why: "台风")
    let afternoon = Session(
      id: try id("s-2"), trainingClass: trainingClass.id, date: date, start: try time("13:30"),
      end: try time("16:30"))
    return Meeting.all(of: trainingClass, [morning, afternoon])
  }

  @Test func `now is never one that is cancelled`() throws {
    let at = try instant("2026-11-24T09:00:00+08:00")
    let meetings = try meetings()
    #expect(try Meeting.current(in: meetings, at: at).number == 2)
    #expect(throws: LookupError.noSessionToday) {
      try Meeting.current(in: [meetings[0]], at: at)
    }
  }

  @Test func `her file shows it and counts it nowhere`() throws {
    let her = try trainee("t-1", "刘艳")
    let dossier = ModelTests.dossier(of: her, try meetings())
    let date = try day("2026-11-24")
    #expect(dossier.entries.map { $0.words(on: date, in: .english) } == ["Cancelled", "Unmarked"])
    #expect(dossier.entries.first?.mark?.lateMinutes == 5)
    #expect(dossier.hours(on: date) == 0)
    #expect(dossier.tally(on: date).expected == 1)
    #expect(dossier.tally(on: date).late == 0)
  }

  @Test(arguments: [("08:30", "11:30", 0), ("08:30", "08:40", 1), ("13:30", "16:30", 0)])
  func `moving says whose minutes no longer fit`(start: String, end: String, count: Int) throws {
    var morning = try session("08:30", "11:30")
    morning.marks[try id("t-1")] = Mark(status: .late, lateMinutes: 12)
    morning.marks[try id("t-2")] = Mark(status: .present)
    // What did not fit before is nobody's fault now.
    morning.marks[try id("t-3")] = Mark(status: .late, lateMinutes: 999)
    #expect(try morning.misfits(in: session(start, end)).count == count)
  }
}
