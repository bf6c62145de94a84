import Model
import Testing

@Suite struct DossierTests {
  @Test func `holds the sessions of her classes and sums her hours`() throws {
    let her = try trainee("t-1", "刘艳")
    let date = try day("2026-11-24")
    let hers = TrainingClass(id: try id("c-1"), name: "a", start: date, end: date)
      .enrolling([her.id])
    let left = TrainingClass(id: try id("c-2"), name: "b", start: date, end: date)
    var present = try session("08:30", "11:30")
    present.marks[her.id] = Mark(status: .present)
    var whole = try session("08:00", "16:30")
    whole.marks[her.id] = Mark(status: .late)
    var absent = try session("13:30", "16:30")
    absent.marks[her.id] = Mark(status: .absent)
    let meetings =
      Meeting.all(of: hers, [absent, present, try session("19:00", "20:00")])
      + Meeting.all(of: left, [whole, try session("06:00", "07:00")])
    let dossier = ModelTests.dossier(of: her, meetings)
    #expect(
      dossier.entries.map(\.meeting.session.start.description)
        == ["08:00", "08:30", "13:30", "19:00"])
    #expect(dossier.entries.map(\.hours) == [6, 3, 0, 0])
    #expect(dossier.hours(on: date) == 9)
    #expect(dossier.tally(on: date).unmarked == 1)
    let before = try day("2026-11-23")
    // A mark that is given ahead counts all the same.
    #expect(dossier.tally(on: before).unmarked == 0)
    #expect(dossier.tally(on: before).expected == 3)
    #expect(dossier.entries.map { $0.isToCome(on: before) } == [false, false, false, true])
    #expect(!dossier.entries.contains { $0.isToCome(on: date) })
  }
}
