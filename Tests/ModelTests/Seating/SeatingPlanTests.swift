import Model
import Testing

@Suite struct SeatingPlanTests {
  @Test(
    arguments: [
      (1, 6, 0, 0), (6, 6, 0, 5), (7, 6, 1, 0), (263, 6, 43, 4), (8, 1, 7, 0),
      (99_999, 99, 1010, 8),
    ] as [(Int, Int, Int, Int)])
  func `a seat stands in one row and column, and they lead back to it`(
    seat: Int, seatsPerRow: Int, row: Int, column: Int
  ) {
    let plan = SeatingPlan(seatsPerRow: seatsPerRow)
    #expect(plan.row(of: seat) == row)
    #expect(plan.column(of: seat) == column)
    #expect(plan.seat(row: row, column: column) == seat)
  }

  @Test(arguments: [(0, 0), (1, 1), (6, 1), (7, 2), (263, 44)])
  func `rows hold all seats and no more`(last: Int, rows: Int) {
    #expect(SeatingPlan(seatsPerRow: 6).rows(upTo: last) == rows)
  }

  @Test(arguments: [(0, 1), (-5, 1), (Int.min, 1), (12, 12), (100, 99), (Int.max, 99)])
  func `a number that no room has is taken for the nearest`(written: Int, seatsPerRow: Int) {
    #expect(SeatingPlan(seatsPerRow: written).seatsPerRow == seatsPerRow)
  }

  /// A room of four seats a row, of which these can be stopped at:
  ///
  ///      1  .  3  .
  ///      .  .  .  .
  ///      .  .  . 12
  ///     13 14  .  .
  private static let stops = [14, 1, 12, 3, 13]

  @Test(
    arguments: [
      (.along(1), 1, 3), (.along(1), 3, 12), (.along(-1), 12, 3), (.along(-1), 1, nil),
      (.along(1), 14, nil), (.along(1), 5, 12),
      (.rows(1), 1, 12), (.rows(1), 12, 14), (.rows(-1), 14, 12), (.rows(-1), 12, 3),
      (.rows(-1), 1, nil), (.rows(1), 13, nil), (.rows(9), 3, 14), (.rows(-9), 13, 1),
      (.rows(2), 3, 12), (.rows(3), 1, 13), (.first, 12, 1), (.last, 1, 14),
    ] as [(SeatingPlan.Way, Int, Int?)])
  func `a way leads to the nearest seat that can be stopped at`(
    way: SeatingPlan.Way, from: Int, to: Int?
  ) {
    #expect(SeatingPlan(seatsPerRow: 4).seat(way, from: from, among: Self.stops) == to)
  }

  @Test(
    arguments: [.along(1), .along(-1), .rows(1), .rows(-1), .first, .last] as [SeatingPlan.Way])
  func `where nobody can be stopped at no way leads anywhere`(way: SeatingPlan.Way) {
    #expect(SeatingPlan(seatsPerRow: 4).seat(way, from: 1, among: []) == nil)
  }
}
