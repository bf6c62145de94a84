import Model
import Testing

@Suite struct DayShiftingTests {
  @Test(arguments: [
    (#"{"date": "2026-11-24"}"#, #"{"date": "2027-01-02"}"#),
    (#"["2026-11-24","2024-01-21"]"#, #"["2027-01-02","2024-02-29"]"#),
    (#"{"at": "2026-11-24T23:59:59+08:00"}"#, #"{"at": "2027-01-02T23:59:59+08:00"}"#),
    (
      #"{"note": "自 2026-11-24 起", "n": 2026-11-24}"#,
      #"{"note": "自 2026-11-24 起", "n": 2026-11-24}"#
    ),
    (
      #"{"a": "2026-11-24 x", "b": "2026-13-24", "c": "2026-1"#,
      #"{"a": "2026-11-24 x", "b": "2026-13-24", "c": "2026-1"#
    ),
    ("", ""),
  ])
  func `moves dates and instants and nothing else`(text: String, moved: String) {
    var bytes = Array(text.utf8)
    Day.shift(datesIn: &bytes, by: 39)
    #expect(String(decoding: bytes, as: UTF8.self) == moved)
  }
}
