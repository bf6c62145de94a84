import Testing

@testable import Screens

@Suite struct SeatRowTests {
  @Test(
    arguments: [
      // Number and name, as much of it as fits.
      (6, 78, 3, 3, 7, 6), (9, 118, 3, 3, 7, 9), (3, 38, 2, 2, 7, 3), (2, 78, 3, 3, 16, 2),
      (1, 38, 5, 5, 16, 1),
      // The number gives way to the name.
      (8, 78, 3, 0, 6, 8), (7, 78, 3, 0, 8, 7),
      // The name gives way too.
      (9, 78, 3, 3, 0, 9), (15, 78, 3, 3, 0, 15),
      // Some seats are out of sight.
      (16, 78, 3, 3, 0, 15), (99, 78, 3, 3, 0, 15), (99, 38, 5, 5, 0, 5), (12, 3, 5, 5, 0, 1),
    ] as [(Int, Int, Int, Int, Int, Int)])
  func `what of a seat fits`(
    seatsPerRow: Int, width: Int, digits: Int, number: Int, name: Int, seen: Int
  ) {
    let row = SeatRow(seatsPerRow: seatsPerRow, width: width, digits: digits)
    #expect(row.number == number)
    #expect(row.name == name)
    #expect(row.seen == seen)
    #expect(row.pitch * row.seen <= max(width, row.pitch))
  }

  @Test(
    arguments: [
      // Longer names have room where all seats are seen.
      (12, 78, 15, 2, 5), (75, 78, 15, 2, 5), (76, 78, 15, 2, 7), (263, 78, 15, 3, 6),
      (12, 38, 4, 2, 3), (8, 38, 4, 2, 2), (263, 118, 32, 3, 9), (1, 4, 1, 2, 1),
    ] as [(Int, Int, Int, Int, Int)])
  func `as many as show number, sign and name`(
    last: Int, width: Int, rows: Int, digits: Int, seats: Int
  ) {
    #expect(SeatRow.usualSeats(upTo: last, width: width, rows: rows, digits: digits) == seats)
    #expect(SeatRow(seatsPerRow: seats, width: max(width, 12), digits: digits).name >= 6)
  }
}
