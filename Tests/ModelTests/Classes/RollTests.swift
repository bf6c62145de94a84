import Model
import Testing

@Suite struct RollTests {
  @Test func `lists everybody enrolled by seat with her mark`() throws {
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-11-24"), end: try day("2026-11-24"))
    trainingClass.enrolment = [
      Enrolment(trainee: try id("t-2"), seat: 2), Enrolment(trainee: try id("t-9"), seat: 3),
      Enrolment(trainee: try id("t-1"), seat: 1),
    ]
    var first = try trainee("t-1", "刘艳")
    first.unit = try id("u-1")
    let roster = Roster(
      trainees: [first, try trainee("t-2", "王芳"), try trainee("t-3", "李敏")],
      units: [WorkUnit(id: try id("u-1"), name: "柳树屯村")])
    // Whoever left the class keeps her mark in the file but is not expected any more.
    let session = try session()
      .marking(try id("t-1"), Mark(status: .present))
      .marking(try id("t-3"), Mark(status: .absent))
    let roll = Roll(session: session, of: trainingClass, in: roster)
    #expect(roll.entries.map(\.seat) == [1, 2, 3])
    #expect(roll.entries.map(\.trainee.name) == ["刘艳", "王芳", "t-9"])
    #expect(roll.entries.map(\.unitName) == ["柳树屯村", "", ""])
    #expect(roll.entries.map(\.mark?.status) == [.present, nil, nil])
    #expect(roll.entries.map(\.id.description) == ["t-1", "t-2", "t-9"])
    #expect(roll.tally.expected == 3)
    #expect(roll.tally.actual == 1)
    #expect(roll.tally.absent == 0)
    #expect(roll.tally.unmarked == 2)
  }
}
