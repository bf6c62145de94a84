import Model
import Testing

/// Trainees by their units.
@Suite struct UnitSectionTests {
  @Test func `units stand as they lie below one another, and within them the order is kept`() throws
  {
    let units = [
      WorkUnit(id: try id("u-3"), name: "后村", parent: try id("u-1")),
      WorkUnit(id: try id("u-2"), name: "前村", parent: try id("u-1")),
      WorkUnit(id: try id("u-1"), name: "镇"), WorkUnit(id: try id("u-4"), name: "空村"),
    ]
    var trainees = try (1...6).map { try trainee("t-\($0)", "学员\($0)") }
    for (index, unit) in [2, 1, 3, 2, nil, 9].enumerated() {
      trainees[index].unit = try unit.map { try id("u-\($0)") }
    }
    let roster = Roster(trainees: trainees, units: units)
    let sections = UnitSection.all(of: trainees, in: roster, by: \.unit)
    #expect(sections.map(\.title) == ["镇", "镇 后村", "镇 前村", ""])
    // A unit that is missing is none.
    #expect(
      sections.map { $0.members.map(\.id.description) }
        == [["t-2"], ["t-3"], ["t-1", "t-4"], ["t-5", "t-6"]])
    #expect(UnitSection.all(of: [Trainee](), in: roster, by: \.unit).isEmpty)
  }

  @Test func `a member of a class has the unit and post of its last day`() throws {
    let old = WorkUnit(id: try id("u-1"), name: "旧村")
    let new = WorkUnit(id: try id("u-2"), name: "新村")
    var her = try trainee("t-1", "刘艳")
    her.unit = new.id
    her.post = "主席"
    her.postings = [
      Posting(id: try id("p-1"), unit: old.id, post: "委员", until: try day("2026-12-01"))
    ]
    let roster = Roster(trainees: [her], units: [old, new])
    func member(end: String) throws -> ClassMember {
      var trainingClass = TrainingClass(
        id: try id("c-1"), name: "班", start: try day("2026-11-01"), end: try day(end)
      ).enrolling([her.id])
      trainingClass.enrolment[0].leftOn = try day("2026-11-20")
      return try #require(trainingClass.members(in: roster).first)
    }
    let before = try member(end: "2026-11-30")
    #expect((before.unitName, before.post) == ("旧村", "委员"))
    let after = try member(end: "2026-12-01")
    #expect((after.unitName, after.post) == ("新村", "主席"))
    #expect(try !before.hasLeft(by: day("2026-11-19")))
    #expect(try before.hasLeft(by: day("2026-11-20")))
  }
}
