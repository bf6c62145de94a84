import Model
import Testing

@Suite struct PartialDayTests {
  @Test(arguments: ["1985", "1985-03", "1985-03-12", "0800"])
  func `is written as far as it is known`(text: String) throws {
    #expect(try #require(PartialDay(text)).description == text)
  }

  @Test(arguments: [
    "", "85", "198", "1985-", "1985-3", "1985-13", "1985-00", "1985-02-30", "1985-03-1", "1985.03",
    "19-8503", "0000", "１９８５", "1985-03-12-1",
  ])
  func `is nil where there is no such day`(text: String) {
    #expect(PartialDay(text) == nil)
  }

  @Test(arguments: [
    ("1985-03-12", "2026-03-11", 40), ("1985-03-12", "2026-03-12", 41),
    ("1985-03", "2026-02-28", 40), ("1985-03", "2026-03-01", 41),
    ("1985", "2026-01-01", 41), ("1985", "2026-12-31", 41),
    ("2000-02-29", "2026-02-28", 25), ("2000-02-29", "2026-03-01", 26),
    ("2026-11-24", "2026-11-24", 0),
  ])
  func `tells the age`(birth: String, today: String, age: Int) throws {
    #expect(try #require(PartialDay(birth)).age(on: day(today)) == age)
  }
}
