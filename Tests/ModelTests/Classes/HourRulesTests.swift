import Model
import Testing

@Suite struct HourRulesTests {
  private let rules = HourRules(halfDay: 4, day: 8)

  @Test(arguments: [
    ("08:30", "11:30", nil, 4.0), ("08:30", "13:30", nil, 4), ("08:30", "13:31", nil, 8),
    ("08:30", "16:30", nil, 8), ("08:30", "16:30", 2.5, 2.5), ("08:30", "09:00", 0, 0),
  ])
  func `a session counts its own hours, a day or half a day`(
    start: String, end: String, own: Double?, credited: Double
  ) throws {
    var session = try session(start, end)
    session.hours = own
    #expect(rules.credited(for: session) == credited)
  }

  @Test(arguments: [
    (Mark(status: .present), 4.0), (Mark(status: .late), 4), (Mark(status: .leftEarly), 4),
    (Mark(status: .absent), 0), (Mark(status: .leaveSick), 0), (Mark(note: "雪"), 0), (nil, 0),
  ])
  func `whoever was there earns them all`(mark: Mark?, earned: Double) throws {
    #expect(rules.earned(by: mark, at: try session()) == earned)
  }
}
