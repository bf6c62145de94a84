import Model
import Testing

/// Where the sessions of a sheet or a posting are.
@Suite struct MeetingPlacesTests {
  private func places(_ own: [String?], ofClass place: String?) throws -> [String] {
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "例会", start: try day("2026-11-24"), end: try day("2026-11-24"))
    trainingClass.place = place
    return try own.enumerated().map { index, place in
      var session = try session()
      session.place = place
      return Meeting(trainingClass: trainingClass, session: session, number: index + 1)
    }.places
  }

  @Test func `each stands there once, in the order of the sessions, that of the class too`() throws
  {
    #expect(try places([nil, "拓展训练场", nil], ofClass: "党校") == ["党校", "拓展训练场"])
    #expect(try places(["拓展训练场", nil, " "], ofClass: "党校") == ["拓展训练场", "党校"])
    #expect(try places(["一村", "二村", "一村"], ofClass: "党校") == ["一村", "二村"])
    #expect(try places([nil, "一村"], ofClass: nil) == ["一村"])
    #expect(try places([nil, nil], ofClass: " ") == [])
  }
}
