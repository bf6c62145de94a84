import Model
import Testing

@Suite struct DayTests {
  @Test(arguments: [
    "2026-11-24", "2024-02-29", "2000-02-29", "1600-02-29", "0001-01-01", "9999-12-31",
  ])
  func `is written as it is read`(text: String) throws {
    #expect(try day(text).description == text)
  }

  @Test(arguments: [
    "", "2026", "2026-11", "2026-11-24-1", "2026-1-24", "2026-11-4", "26-11-24", "2026/11/24",
    "2026-13-01", "2026-00-10", "2026-11-00", "2026-11-31", "2026-02-29", "1900-02-29",
    "2100-02-29", "0000-01-01", "+026-11-24", "2026--1-24", " 2026-11-24", "2026-11-24 ",
    "２０２６-11-24", "2026-11-２4", "2026-1१-24",
  ])
  func `is nil where the calendar has no such day`(text: String) {
    #expect(Day(text) == nil)
  }

  @Test(arguments: [
    (2023, 28), (2024, 29), (1900, 28), (2000, 29), (2100, 28), (2400, 29),
  ])
  func `February is longer in leap years`(year: Int, days: Int) {
    #expect(Day.length(ofMonth: 2, year: year) == days)
    #expect((Day(year: year, month: 2, day: 29) != nil) == (days == 29))
  }

  @Test func `every day from 1600 to 2400 comes back from its number`() throws {
    var count = try day("1600-01-01").daysSinceEpoch
    var faults: [Day] = []
    for year in 1600...2400 {
      for month in 1...12 {
        for number in 1...Day.length(ofMonth: month, year: year) {
          let day = try #require(Day(year: year, month: month, day: number))
          if day.daysSinceEpoch != count || Day(daysSinceEpoch: count) != day { faults.append(day) }
          count += 1
        }
      }
    }
    #expect(faults.isEmpty)
  }

  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-03-01", 11_017), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func `counts from 1970`(text: String, count: Int) throws {
    #expect(try day(text).daysSinceEpoch == count)
    #expect(Day(daysSinceEpoch: count) == (try day(text)))
  }

  @Test(arguments: [
    ("1970-01-01", 4), ("1949-10-01", 6), ("1969-12-28", 0), ("2000-01-01", 6), ("2024-02-29", 4),
    ("2026-11-24", 2), ("1600-01-01", 6), ("0001-01-01", 1),
  ])
  func `knows its weekday`(text: String, weekday: Int) throws {
    #expect(try day(text).weekday == weekday)
  }

  @Test(arguments: [
    ("2026-11-30", 1, "2026-12-01"), ("2024-02-28", 1, "2024-02-29"),
    ("2026-01-01", -1, "2025-12-31"),
    ("2026-11-24", 0, "2026-11-24"), ("2026-11-24", 365, "2027-11-24"),
  ])
  func `is advanced over months and years`(text: String, days: Int, later: String) throws {
    #expect(try day(text).advanced(by: days) == (try day(later)))
  }

  @Test func `earlier days come first`() throws {
    let days = try ["2025-12-31", "2026-01-02", "2026-02-01", "2026-11-24"].map(day)
    #expect(days.reversed().sorted() == days)
  }
}
