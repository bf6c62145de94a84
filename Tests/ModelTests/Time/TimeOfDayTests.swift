import Model
import Testing

@Suite struct TimeOfDayTests {
  @Test(arguments: [
    ("00:00", 0, "00:00"), ("08:30", 510, "08:30"), ("8:30", 510, "08:30"),
    ("23:59", 1439, "23:59"),
  ])
  func `is read and written`(text: String, minutes: Int, written: String) throws {
    let time = try time(text)
    #expect(time.minutes == minutes)
    #expect(time.description == written)
  }

  @Test(arguments: [
    "", "8", "0830", "24:00", "08:60", "8:3", "008:30", "08:30:00", "-8:30", "08:+3", "08：30",
    " 08:30", "０8:30",
  ])
  func `is nil where there is no such time`(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test(arguments: [(-1, 0), (0, 0), (1439, 1439), (1440, 1439)])
  func `is brought into the day`(minutes: Int, kept: Int) {
    #expect(TimeOfDay(clamping: minutes).minutes == kept)
    #expect((TimeOfDay(minutes: minutes) != nil) == (minutes == kept))
  }
}
