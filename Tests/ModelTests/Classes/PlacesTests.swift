import Model
import Testing

/// Who comes to a class later, and who leaves it.
@Suite struct PlacesTests {
  private func trainingClass() throws -> TrainingClass {
    TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-11-23"), end: try day("2026-11-28")
    ).enrolling([try id("t-1"), try id("t-2")])
  }

  @Test func `whoever leaves keeps her seat and can be taken back`() throws {
    let before = try trainingClass()
    let left = try before.leaving(id("t-2"), .withdrawn, on: day("2026-11-25"))
    let place = try #require(left.enrolledPlace(of: try id("t-2")))
    #expect(place.seat == 2)
    #expect(place.departure == .withdrawn)
    #expect(place.isExpected(on: try day("2026-11-24")))
    #expect(!place.isExpected(on: try day("2026-11-25")))
    #expect(try left.takingBack(id("t-2")) == before)
    // Nobody is enrolled by leaving.
    #expect(try before.leaving(id("t-9"), .transferred, on: day("2026-11-25")) == before)
    #expect(try before.takingBack(id("t-9")) == before)
    // To be enrolled once more takes nobody back.
    #expect(try left.enrolling([id("t-2")]) == left)
  }

  @Test(
    arguments: [
      ("2026-11-23", "2026-11-24", false), ("2026-11-24", "2026-11-24", false),
      ("2026-11-25", "2026-11-24", true), (nil, "2026-11-24", false), ("2026-11-24", nil, false),
    ] as [(String?, String?, Bool)])
  func `nobody leaves before she comes`(from: String?, leftOn: String?, isReversed: Bool) throws {
    var place = Enrolment(trainee: try id("t-1"), seat: 1, from: try from.map { try day($0) })
    place.leftOn = try leftOn.map { try day($0) }
    #expect(place.isReversed == isReversed)
  }

  @Test(
    arguments: [
      ("2026-11-22", false, nil), ("2026-11-23", true, "2026-11-23"), ("2026-11-24", false, nil),
      ("2026-11-24", true, "2026-11-24"), ("2026-11-28", true, "2026-11-28"),
      ("2026-11-29", true, nil), ("2026-11-22", true, nil),
    ] as [(String, Bool, String?)])
  func `newcomers are expected from today on where somebody was taken already`(
    today: String, isTaken: Bool, first: String?
  ) throws {
    var session = Session(
      id: try id("s-1"), trainingClass: try id("c-1"), date: try day("2026-11-23"),
      start: TimeOfDay(clamping: 510), end: TimeOfDay(clamping: 690))
    session.marks[try id("t-1")] = isTaken ? Mark(status: .present) : Mark(note: "来电")
    #expect(
      try trainingClass().firstDay(ofNewcomersOn: day(today), [session])?.description == first)
  }

  @Test func `a place that gets another seat stays as it is otherwise`() throws {
    let disk = try trainingClass()
    var mine = disk
    var place = Enrolment(trainee: try id("t-3"), seat: 2, from: try day("2026-11-25"))
    place.leftOn = try day("2026-11-27")
    place.departure = .transferred
    mine.enrolment.append(place)
    place.seat = 3
    #expect(mine.settled(over: disk).enrolment.last == place)
  }
}
