import Model
import Testing

@testable import Store

@Suite struct UnknownKeysTests {
  private static let text = """
    {
      "a": 1.50,
      "class": "c-1",
      "date": "2026-11-24",
      "end": "11:30",
      "history": [
        {
          "at": "2026-11-24T08:00:00+08:00",
          "by": "wang",
          "field": "topic",
          "machine": "pc-3",
          "was": 123456789012345678901234567890.10
        }
      ],
      "hours": 3.0,
      "id": "s-1",
      "marks": {
        "t-1": {
          "at": "2026-11-24T08:31:00+08:00",
          "signature": [
            1e400
          ],
          "status": "present"
        },
        "t-2": {
          "gate": {
            "x": 0.10
          },
          "status": "present"
        }
      },
      "start": "8:30",
      "topic": null,
      "weather": {
        "degrees": -0.0
      }
    }

    """

  private func load(_ scratch: ScratchFolder) throws -> Session {
    try #require(try scratch.open().loadSessions(of: id("c-1")).records.first)
  }

  private func scratch() throws -> ScratchFolder {
    let scratch = try ScratchFolder.township(Write(try session(), replacing: nil))
    try scratch.write(Self.text, to: "classes/c-1/sessions/s-1.json")
    return scratch
  }

  @Test func `survive at every level, numbers to the last digit`() throws {
    let scratch = try scratch()
    let old = try load(scratch)
    var new = old.marking(
      try id("t-1"),
      Mark(status: .late, lateMinutes: 5, at: try instant("2026-11-24T08:35:00+08:00")))
    new.place = "三楼"
    _ = try scratch.open().save(new, replacing: old)
    let entry = """
          {
            "at": "2026-11-24T08:30:00+08:00",
            "by": "liu",
            "field": "marks/t-1",
            "was": {
              "at": "2026-11-24T08:31:00+08:00",
              "signature": [
                1e400
              ],
              "status": "present"
            }
          }
      """
    let expected = Self.text
      .replacing(
        "08:31:00+08:00\",\n      \"signature",
        with: "08:35:00+08:00\",\n      \"lateMinutes\": 5,\n      \"signature"
      )
      .replacing("],\n      \"status\": \"present\"", with: "],\n      \"status\": \"late\"")
      .replacing(".10\n    }\n  ]", with: ".10\n    },\n\(entry)\n  ]")
      .replacing("  \"start\"", with: "  \"place\": \"三楼\",\n  \"start\"")
    #expect(scratch["classes/c-1/sessions/s-1.json"] == expected)
  }

  @Test func `a mark that is cleared goes into the history with all that was in it`() throws {
    let scratch = try scratch()
    let old = try load(scratch)
    let saved = try scratch.open().save(old.marking(id("t-2"), nil), replacing: old)
    #expect(saved.marks.count == 1)
    let was = try JSONParser.parse(Array(#"{"gate": {"x": 0.10}, "status": "present"}"#.utf8))
    #expect(saved.history?.last?.field == "marks/t-2")
    #expect(saved.history?.last?.was == was)
    #expect(try load(scratch) == saved)
    let text = try #require(scratch["classes/c-1/sessions/s-1.json"])
    #expect(text.count(of: "gate") == 1)
    #expect(text.contains("1e400"))
  }

  @Test func `nothing changed leaves a file written by hand as it is`() throws {
    let scratch = try scratch()
    let old = try load(scratch)
    _ = try scratch.open().save(old, replacing: old)
    #expect(scratch["classes/c-1/sessions/s-1.json"] == Self.text)
  }

  @Test func `stand in elements of arrays too, in the order that we gave`() throws {
    let scratch = try ScratchFolder.township(
      Write(try trainingClass(enrolling: ["t-1", "t-2"]), replacing: nil))
    let path = "classes/c-1/class.json"
    let text = try #require(scratch[path]).replacing(
      "\"seat\": 1", with: "\"bed\": 12, \"seat\": 1")
    try scratch.write(text, to: path)
    let old = try #require(try scratch.open().loadClasses().records.first)
    var new = old.enrolling([try id("t-3")])
    new.enrolment.reverse()
    _ = try scratch.open().save(new, replacing: old)
    let saved = try #require(try scratch.open().loadClasses().records.first)
    #expect(saved.enrolment == new.enrolment)
    #expect(try #require(scratch[path]).contains("\"bed\": 12"))
  }

  @Test func `another writer's are kept`() throws {
    let scratch = try ScratchFolder.township(Write(try trainee("t-1"), replacing: nil))
    let old = try trainee("t-1")
    try scratch.write(#"{"id":"t-1","name":"刘艳","wechat":"liuyan"}"#, to: "trainees/t-1.json")
    var new = old
    new.phone = "13800138000"
    _ = try scratch.open().save(new, replacing: old)
    #expect(try #require(scratch["trainees/t-1.json"]).contains(#""wechat": "liuyan""#))
  }

  @Test func `a null that is filled in corrects nothing`() throws {
    let scratch = try scratch()
    let old = try load(scratch)
    var new = old
    new.topic = "课"
    let saved = try scratch.open().save(new, replacing: old)
    #expect(saved.history == old.history)
    #expect(try load(scratch).topic == "课")
  }
}

extension String {
  /// How often `part` occurs.
  fileprivate func count(of part: String) -> Int { ranges(of: part).count }
}
