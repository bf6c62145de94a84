import Model
import Testing

@Suite struct PunctualityTests {
  @Test(arguments: [
    ("2026-11-24T08:30:00+08:00", 0, 180), ("2026-11-24T08:42:59+08:00", 12, 168),
    ("2026-11-24T11:30:00+08:00", 180, 0), ("2026-11-24T08:29:59+08:00", nil, nil),
    ("2026-11-24T11:31:00+08:00", nil, nil), ("2026-11-23T09:00:00+08:00", nil, nil),
    ("2026-11-24T01:00:00Z", nil, nil),
  ])
  func `the clock proposes minutes while the session is on`(
    now: String, late: Int?, early: Int?
  ) throws {
    let session = try session("08:30", "11:30")
    #expect(Punctuality.lateMinutes(at: try instant(now), for: session) == late)
    #expect(Punctuality.leftEarlyMinutes(at: try instant(now), for: session) == early)
  }

  @Test func `a session that ends before it begins is never on`() throws {
    let session = try session("11:30", "08:30")
    let now = try instant("2026-11-24T09:00:00+08:00")
    #expect(Punctuality.lateMinutes(at: now, for: session) == nil)
    #expect(Punctuality.leftEarlyMinutes(at: now, for: session) == nil)
  }
}
