import Foundation
import Model
import Testing

@Suite struct InstantTests {
  @Test(arguments: [
    ("2026-11-24T08:30:05+08:00", 1_795_480_205, 480),
    ("2026-11-24T00:30:05Z", 1_795_480_205, 0),
    ("2026-11-23T19:00:05-05:30", 1_795_480_205, -330),
    ("1970-01-01T00:00:00Z", 0, 0),
    ("1970-01-01T00:00:00+08:00", -28_800, 480),
    ("1969-12-31T23:59:59Z", -1, 0),
    ("1950-03-01T23:59:59Z", -625_968_001, 0),
    ("2000-02-29T12:00:00Z", 951_825_600, 0),
  ])
  func `is read with its offset`(text: String, seconds: Int, offset: Int) throws {
    let instant = try instant(text)
    #expect(instant.epochSeconds == seconds)
    #expect(instant.offsetMinutes == offset)
    #expect(instant.description == text.replacing("Z", with: "+00:00"))
  }

  @Test(arguments: [
    ("2026-11-24T08:30:05+08:00", "2026-11-24", "08:30"),
    ("2026-11-24T23:30:00-03:30", "2026-11-24", "23:30"),
    ("1969-12-31T23:59:59Z", "1969-12-31", "23:59"),
    ("1969-12-31T00:00:00+14:00", "1969-12-31", "00:00"),
    ("1900-01-01T00:00:01-12:00", "1900-01-01", "00:00"),
  ])
  func `shows the wall clock that it was read from`(text: String, day: String, time: String) throws
  {
    let instant = try instant(text)
    #expect(instant.day.description == day)
    #expect(instant.time.description == time)
  }

  @Test(arguments: [
    "", "2026-11-24", "2026-11-24T08:30", "2026-11-24T08:30:05", "2026-11-24 08:30:05+08:00",
    "2026-11-24T08:30:60+08:00", "2026-11-24T24:00:00+08:00", "2026-11-31T08:30:05+08:00",
    "2026-11-24T08:30:05+0800", "2026-11-24T08:30:05+24:00", "2026-11-24T08:30:05*08:00",
    "2026-11-24T08:30:05z", "2026-11-24T08:30:+5+08:00", "2026-11-24T08:30.05+08:00",
    "2026-11-24T08:30:05.123Z+8:00",
  ])
  func `is nil where it is not written in full`(text: String) {
    #expect(Instant(text) == nil)
  }

  @Test func `earlier instants come first whatever their wall clocks showed`() throws {
    let first = try instant("2026-11-24T08:30:05+08:00")
    let second = try instant("2026-11-24T00:30:06Z")
    #expect(first < second)
    #expect(!(second < first))
  }

  @Test func `is one string in JSON`() throws {
    let text = #"["2026-11-24T08:30:05+08:00"]"#
    let instants = try JSONDecoder().decode([Instant].self, from: Data(text.utf8))
    #expect(try JSONEncoder().encode(instants) == Data(text.utf8))
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Instant].self, from: Data(#"["yesterday"]"#.utf8))
    }
  }
}
