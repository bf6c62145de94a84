import Model
import Testing

/// What one class came to for a trainee.
@Suite struct ClassRecordTests {
  private func trainingClass(_ number: String, _ trainees: [String]) throws -> TrainingClass {
    TrainingClass(
      id: try id(number), name: number, start: try day("2026-11-24"), end: try day("2026-11-24")
    ).enrolling(try trainees.map { try id($0) })
  }

  @Test func `a class is hers where she is enrolled, came, or has a result`() throws {
    let her = try trainee("t-1", "刘艳")
    var library = Library()
    library.classes = [
      try trainingClass("c-1", ["t-1"]), try trainingClass("c-2", []),
      try trainingClass("c-3", ["t-2"]), try trainingClass("c-4", ["t-2"]),
    ]
    var came = try session()
    came.marks[her.id] = Mark(status: .present)
    var absent = try session()
    absent.marks[her.id] = Mark(status: .absent)
    library.sessions = [try id("c-1"): [absent], try id("c-2"): [came]]
    library.results[try id("c-3")] = Results(of: try id("c-3"))
    library.results[try id("c-3")]?[her.id].score = 70
    let township = Township(name: "妇联")
    let records = Dossier(of: her, in: library, township).classes
    #expect(records.map(\.trainingClass.name) == ["c-1", "c-2", "c-3"])
    #expect(records.map(\.hours) == [0, 3, 0])
    #expect(records.map { $0.outcome == nil } == [false, true, true])
    #expect(records.map(\.result.score) == [nil, nil, 70])
    let today = try day("2026-11-24")
    #expect(records.map { $0.tally(on: today).expected } == [1, 1, 0])
    // As long as the class goes on, nobody has completed it.
    #expect(records[0].completion(on: today) == nil)
    #expect(records[0].completion(on: try day("2026-11-25")) == .completes)
    #expect(records[1].completion(on: try day("2026-11-25")) == nil)
    let all = Dossier.all(of: [try trainee("t-2", "王芳"), her], in: library, township)
    #expect(all.map(\.trainee.name) == ["王芳", "刘艳"])
    #expect(all[1] == Dossier(of: her, in: library, township))
  }

  @Test func `units above hers stand behind it, and a circle ends`() throws {
    var town = WorkUnit(id: try id("u-1"), name: "镇")
    let village = WorkUnit(id: try id("u-2"), name: "村", parent: town.id)
    #expect(Roster(units: [town, village]).path(of: village.id) == ["村", "镇"])
    town.parent = village.id
    #expect(Roster(units: [town, village]).path(of: village.id) == ["村", "镇"])
    #expect(Roster().path(of: village.id).isEmpty)
    #expect(Roster().path(of: nil).isEmpty)
    var her = try trainee("t-1", "刘艳")
    her.unit = village.id
    let dossier = ModelTests.dossier(of: her, in: Roster(units: [town, village]), [])
    #expect(dossier.unitName == "村" && dossier.unitsAbove == ["镇"])
  }
}
