import Model
import Testing

@testable import Screens

@Suite struct SeatMapTests {
  /// Seats 1, 2, 2 and 5 of 6, three a row, and two walk-ins.
  private let entries = [1, 2, 2, 5].enumerated().map { index, seat in
    Roll.Entry(
      trainee: .sample(index + 1, "王芳", "wang fang"), unitName: "", seat: seat, mark: nil)
  }
  private var map: SeatMap { SeatMap(entries, walkIns: 2, last: 6) }
  private let plan = SeatingPlan(seatsPerRow: 3)

  @Test(arguments: [(1, 0), (2, 1), (3, nil), (5, 3), (6, nil), (7, 2), (8, 4), (9, 5), (10, nil)])
  func `whoever has no seat of her own has a place behind the last row`(place: Int, line: Int?) {
    #expect(map.line(at: place, in: plan) == line)
    if let line { #expect(map.place(of: line, entries, in: plan) == place) }
  }

  @Test func `a heading stands before them`() {
    #expect(map.count == 6)
    #expect(map.shownRows(in: plan) == 4)
    #expect((0..<4).map { map.planRow(at: $0, in: plan) } == [0, 1, nil, 2])
    #expect([1, 6, 7, 9].map { map.shownRow(of: $0, in: plan) } == [0, 1, 3, 3])
  }

  @Test func `where everybody has a seat there is none`() {
    let map = SeatMap(Array(entries.prefix(2)), walkIns: 0, last: 6)
    #expect(map.shownRows(in: plan) == 2)
  }

  @Test(arguments: [(6, 2), (99, 2), (100, 3), (99_999, 5)])
  func `numbers are as long as the longest`(last: Int, digits: Int) {
    #expect(SeatMap([], walkIns: 0, last: last).digits == digits)
  }
}
