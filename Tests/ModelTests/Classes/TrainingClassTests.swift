import Model
import Testing

@Suite struct TrainingClassTests {
  /// A class with these seats, such as `t-1@3`.
  private func trainingClass(_ seats: String...) throws -> TrainingClass {
    var result = TrainingClass(
      id: try id("c-1"), name: "女干部培训班", start: try day("2026-11-23"), end: try day("2026-11-25"))
    result.enrolment = try seats.map { seat in
      let parts = seat.split(separator: "@").map(String.init)
      return Enrolment(trainee: try id(parts[0]), seat: try #require(Int(parts[1])))
    }
    return result
  }

  private func seats(_ trainingClass: TrainingClass) -> [String] {
    trainingClass.enrolment.map { "\($0.trainee)@\($0.seat)" }
  }

  @Test func `newcomers get the next seats and the enrolled keep theirs`() throws {
    let enrolled = try trainingClass("t-1@1", "t-2@5").enrolling(
      try ["t-3", "t-2", "t-4", "t-3"].map(id))
    #expect(seats(enrolled) == ["t-1@1", "t-2@5", "t-3@6", "t-4@7"])
    #expect(seats(try trainingClass().enrolling([try id("t-1")])) == ["t-1@1"])
  }

  @Test func `a seat given away meanwhile stays with who stands on disk`() throws {
    let disk = try trainingClass("t-1@1", "t-2@2")
    #expect(
      seats(try trainingClass("t-1@1", "t-3@2", "t-2@2").settled(over: disk))
        == ["t-1@1", "t-2@2", "t-3@3"])
    #expect(
      seats(try trainingClass("t-4@2", "t-3@2", "t-1@1", "t-2@2").settled(over: disk))
        == ["t-1@1", "t-2@2", "t-4@3", "t-3@4"])
  }

  @Test func `what does not contradict itself is settled`() throws {
    let disk = try trainingClass("t-1@1")
    let merged = try trainingClass("t-1@1", "t-2@4")
    #expect(merged.settled(over: disk) == merged)
    #expect(try trainingClass().settled(over: disk) == trainingClass())
  }

  @Test func `whoever is enrolled twice has the place that stands first`() throws {
    let twice = try trainingClass("t-2@7", "t-1@3", "t-2@1")
    #expect(twice.places.map { "\($0.trainee)@\($0.seat)" } == ["t-1@3", "t-2@7"])
    let session = Session(
      id: try id("s-1"), trainingClass: twice.id, date: twice.start, start: try time("08:30"),
      end: try time("11:30"))
    #expect(Meeting(trainingClass: twice, session: session, number: 1).tally.expected == 2)
    let roll = Roll(session: session, of: twice, in: Roster())
    #expect(roll.entries.map(\.seat) == [3, 7])
  }

  @Test func `after the last seat that there is come those still free`() throws {
    let enrolled = try trainingClass("t-1@99999", "t-2@2").enrolling(try ["t-3", "t-4"].map(id))
    #expect(seats(enrolled) == ["t-1@99999", "t-2@2", "t-3@1", "t-4@3"])
  }
}
