import Model
import Testing

@Suite struct SessionToComeTests {
  /// The session is on 2026-11-24 from 13:30 to 16:30.
  @Test(arguments: [
    ("2026-11-23T23:59:00+08:00", true), ("2026-11-24T09:03:00+08:00", true),
    ("2026-11-24T12:29:00+08:00", true), ("2026-11-24T12:30:00+08:00", false),
    ("2026-11-24T13:30:00+08:00", false), ("2026-11-25T08:00:00+08:00", false),
  ])
  func `is to come until an hour before it begins`(now: String, isToCome: Bool) throws {
    let session = Session(
      id: try id("s-1"), trainingClass: try id("c-1"), date: try day("2026-11-24"),
      start: try time("13:30"), end: try time("16:30"))
    #expect(session.isToCome(at: try instant(now)) == isToCome)
  }

  @Test func `between late and early she is there`() throws {
    let session = Session(
      id: try id("s-1"), trainingClass: try id("c-1"), date: try day("2026-11-24"),
      start: try time("13:30"), end: try time("16:30"))
    let both = Mark(status: .late, lateMinutes: 100, leftEarlyMinutes: 20)
    #expect(session.possibleMinutes(of: .late, beside: both) == 0...160)
    #expect(session.possibleMinutes(of: .leftEarly, beside: both) == 0...80)
    #expect(session.possibleMinutes(of: .late, beside: Mark(status: .late)) == 0...180)
  }
}
