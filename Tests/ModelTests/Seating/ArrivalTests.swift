import Model
import Testing

@Suite struct ArrivalTests {
  private func entry(_ seat: Int, _ status: AttendanceStatus?, at: String?) throws -> Roll.Entry {
    Roll.Entry(
      trainee: try trainee("t-\(seat)", "学员"), unitName: "", seat: seat,
      mark: Mark(status: status, note: "note", at: try at.map { try instant($0) }))
  }

  private func seats(_ arrivals: [Arrival]) -> [Int] {
    arrivals.map { if case .enrolled(let entry) = $0 { entry.seat } else { 0 } }
  }

  @Test(arguments: [(0, []), (1, [2]), (3, [2, 0, 4]), (9, [2, 0, 4, 1])] as [(Int, [Int])])
  func `the latest come first, walk-ins among them, and nobody who was not taken`(
    count: Int, expected: [Int]
  ) throws {
    let entries = [
      try entry(1, .present, at: "2026-11-24T08:31:00+08:00"),
      try entry(2, .late, at: "2026-11-24T08:50:00+08:00"),
      try entry(3, nil, at: "2026-11-24T08:59:00+08:00"),
      try entry(4, .absent, at: "2026-11-24T08:32:00+08:00"),
      // Her leave stands for a mark.
      try entry(5, .leaveSick, at: nil),
    ]
    let walkIn = WalkIn(id: try id("w-1"), name: "吴桐", at: try instant("2026-11-24T08:40:00+08:00"))
    #expect(seats(Arrival.latest(count, of: entries, [walkIn])) == expected)
  }

  @Test func `of one moment those further behind come first`() throws {
    let entries = try (1...5).map { try entry($0, .present, at: "2026-11-24T08:31:00+08:00") }
    #expect(seats(Arrival.latest(3, of: entries, [])) == [5, 4, 3])
  }
}
