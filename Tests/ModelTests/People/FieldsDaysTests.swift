import Model
import Testing

@Suite struct FieldsDaysTests {
  @Test(arguments: ["08:30-11:30", "8:30–11:30", " 08:30 ~ 11:30 ", "０８：３０－１１：３０", "8:30至11:30"])
  func `reads from when to when`(text: String) throws {
    #expect(try Fields.span(text) == .usualMorning)
  }

  @Test(arguments: ["08:30", "11:30-08:30", "08:30-08:30", "08:30-", "x-y", "08:30-11:30-12:00"])
  func `refuses what is no span`(text: String) {
    #expect(throws: InputError.noSpan(text)) { try Fields.span(text) }
  }

  @Test(arguments: [
    ("", 0), ("2026-10-01", 1), ("2026-10-01, 2026-10-03", 2), ("2026-10-01，2026-10-01", 1),
    ("2026-10-01..2026-10-07", 7), ("2026-10-01~2026-10-03 2026-12-31", 4),
  ])
  func `reads days`(text: String, count: Int) throws {
    #expect(try Fields.days(text).count == count)
  }

  @Test(arguments: [
    "x", "2026-02-30", "2026-10-07..2026-10-01", "2026-10-01..", "2026-01-01..2027-12-31",
  ])
  func `refuses what is no day`(text: String) {
    #expect(throws: InputError.noSuchDay(text)) { try Fields.days(text) }
  }
}
