import Model
import Testing

@Suite struct MarkFittingTests {
  @Test(arguments: [
    (Mark(status: .late, lateMinutes: 180), true), (Mark(status: .late, lateMinutes: 181), false),
    (Mark(status: .late, leftEarlyMinutes: 0), true), (Mark(status: .leftEarly), true),
    (Mark(status: .leftEarly, leftEarlyMinutes: 200), false), (Mark(note: "雪"), true),
    (Mark(status: .leftEarly, lateMinutes: 5), false),
    (Mark(status: .absent, lateMinutes: 0), false),
    (Mark(leftEarlyMinutes: 5), false),
  ])
  func `minutes go with the status, and into the session`(mark: Mark, fits: Bool) throws {
    let session = Session(
      id: try #require(Identifier("s-1")), trainingClass: try #require(Identifier("c-1")),
      date: try #require(Day("2026-11-24")), start: try #require(TimeOfDay("08:30")),
      end: try #require(TimeOfDay("11:30")))
    #expect(mark.fits(session) == fits)
  }
}
