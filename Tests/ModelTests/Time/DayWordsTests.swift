import Model
import Testing

@Suite struct DayWordsTests {
  @Test(arguments: [
    ("2026-11-24", "2026-11-24", "24 November 2026", "2026年11月24日"),
    ("2026-11-04", "2026-11-24", "4–24 November 2026", "2026年11月4日至24日"),
    ("2026-11-30", "2026-12-01", "30 November – 1 December 2026", "2026年11月30日至12月1日"),
    (
      "2026-12-31", "2027-01-01", "31 December 2026 – 1 January 2027", "2026年12月31日至2027年1月1日"
    ),
    ("2026-11-30", "2027-11-30", "30 November 2026 – 30 November 2027", "2026年11月30日至2027年11月30日"),
  ])
  func period(start: String, end: String, english: String, chinese: String) throws {
    let (start, end) = (try day(start), try day(end))
    #expect(Day.period(start, end, in: .english) == english)
    #expect(Day.period(start, end, in: .simplified) == chinese)
    #expect(Day.period(start, end, in: .traditional) == chinese)
  }
}
