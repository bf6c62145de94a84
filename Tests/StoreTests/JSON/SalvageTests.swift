import Model
import Testing

@testable import Store

@Suite struct SalvageTests {
  /// A session of five marks as the program prints it.
  private static let session = """
    {
      "class": "c-1",
      "date": "2026-11-24",
      "end": "11:30",
      "history": [
        {
          "at": "2026-11-24T08:00:00+08:00",
          "by": "wang",
          "field": "marks/t-1",
          "was": {
            "status": "absent"
          }
        },
        {
          "at": "2026-11-24T08:01:00+08:00",
          "by": "wang",
          "field": "topic",
          "was": "课"
        }
      ],
      "hours": 2.5,
      "id": "s-1",
      "marks": {
        "t-1": {
          "at": "2026-11-24T08:31:01+08:00",
          "status": "present"
        },
        "t-2": {
          "at": "2026-11-24T08:32:02+08:00",
          "lateMinutes": 12,
          "status": "late"
        },
        "t-3": {
          "at": "2026-11-24T08:33:03+08:00",
          "status": "absent"
        },
        "t-4": {
          "gate": {
            "numbers": [
              1,
              2
            ]
          },
          "status": "present"
        },
        "t-5": {
          "at": "2026-11-24T08:35:05+08:00",
          "status": "leave-sick"
        }
      },
      "place": "三楼",
      "start": "08:30",
      "watchers": [
        "u-1",
        "u-2"
      ]
    }

    """

  private func salvage(_ text: String) -> Salvage { Salvage(Array(text.utf8)) }

  /// The session with one change in its text.
  private func damaged(_ old: String, _ new: String) -> Salvage {
    let parts = Self.session.split(separator: old, maxSplits: 1, omittingEmptySubsequences: false)
    return salvage(parts.joined(separator: new))
  }

  private func whole() throws -> JSON { try JSONParser.parse(Array(Self.session.utf8)) }

  private func keys(_ tree: JSON?) -> [String] {
    guard case .object(let object)? = tree else { return [] }
    return object.members.map(\.key)
  }

  @Test func `a sound file is whole`() throws {
    let salvage = salvage(Self.session)
    #expect(try salvage.tree == whole())
    #expect(salvage.count == 16)
    #expect(salvage.lostLines.isEmpty)
  }

  @Test(arguments: [
    ("\"c-1\",", "\"c-1\""), ("\"c-1\",", "\"c-1\",,"), ("{", "{,"),
    ("\"leave-sick\"", "\"leave-sick\","),
    ("+08:00\",", "+08:00\""), ("12,", "12"), ("    ],", "    ]"), ("\"u-2\"", "\"u-2\",,"),
    ("    },\n    \"t-3\"", "    }\n    \"t-3\""), ("{", "\u{FEFF}{"), ("\n", "\r\n"),
  ])
  func `commas that are missing or one too many cost nothing`(old: String, new: String) throws {
    let salvage = damaged(old, new)
    #expect(try salvage.tree == whole())
    #expect(salvage.lostLines.isEmpty)
  }

  @Test func `what was cut off costs what is not whole`() throws {
    let cut = Self.session.range(of: "08:33:03")
    let text = String(Self.session[..<(try #require(cut)).upperBound])
    let salvage = salvage(text)
    #expect(keys(salvage.tree) == ["class", "date", "end", "history", "hours", "id", "marks"])
    #expect(keys(salvage.tree["marks"]) == ["t-1", "t-2"])
    #expect(salvage.lostRanges == [33...34])
  }

  @Test func `a damaged mark is left out, with nothing but it`() throws {
    let salvage = damaged("\"status\": \"late\"", "\"st\0\0\0: \"late\"")
    #expect(keys(salvage.tree["marks"]) == ["t-1", "t-3", "t-4", "t-5"])
    #expect(salvage.lostRanges == [28...32])
    #expect(salvage.count == 15)
  }

  @Test func `a damaged place in a list is left out`() throws {
    let salvage = damaged("\"field\": \"topic\"", "\"field\": topic")
    #expect(salvage.tree["history"]?.elements.count == 1)
    #expect(keys(salvage.tree["marks"]).count == 5)
    #expect(salvage.lostRanges == [14...19])
  }

  @Test(arguments: [
    // The bracket that closes a mark, alone and with its comma.
    ("    },\n    \"t-3\"", "    ,\n    \"t-3\"", ["t-1", "t-3", "t-4", "t-5"]),
    ("    },\n    \"t-3\"", "    \"t-3\"", ["t-1", "t-3", "t-4", "t-5"]),
    // One that opens a mark.
    ("\"t-3\": {", "\"t-3\": ", ["t-1", "t-2", "t-4", "t-5"]),
    // One too many.
    ("\"status\": \"late\"", "\"status\": \"late\" }", ["t-1", "t-3", "t-4", "t-5"]),
    ("    },\n    \"t-3\"", "    }},\n    \"t-3\"", ["t-1", "t-2", "t-3", "t-4", "t-5"]),
    ("    },\n    \"t-3\"", "    },\n    },\n    \"t-3\"", ["t-1", "t-2", "t-3", "t-4", "t-5"]),
    // The one that closes all marks.
    ("  },\n  \"place\"", "  ,\n  \"place\"", ["t-1", "t-2", "t-3", "t-4", "t-5"]),
    ("  },\n  \"place\"", "  \"place\"", ["t-1", "t-2", "t-3", "t-4", "t-5"]),
    // The brackets of what lies deeper.
    ("        ]\n", "", ["t-1", "t-2", "t-3", "t-5"]),
    ("\"gate\": {", "\"gate\": ", ["t-1", "t-2", "t-3", "t-5"]),
  ])
  func `a bracket that is missing or too many costs one mark at most`(
    old: String, new: String, marks: [String]
  ) throws {
    let salvage = damaged(old, new)
    #expect(keys(salvage.tree["marks"]) == marks)
    #expect(keys(salvage.tree) == keys(try whole()))
    #expect(salvage.tree["start"] == .string("08:30"))
    for key in marks { #expect(try salvage.tree["marks"]?[key] == whole()["marks"]?[key]) }
    #expect(!salvage.lostLines.isEmpty)
  }

  @Test func `the record's own brackets may be missing`() throws {
    #expect(try damaged("{\n", "\n").tree == whole())
    #expect(try damaged("{\n", "\0\0\0\n").tree == whole())
    #expect(try salvage(String(Self.session.dropLast(2))).tree == whole())
    let doubled = salvage(Self.session + Self.session.dropFirst(100))
    #expect(try doubled.tree == whole())
    #expect(doubled.lostLines.min() == 58)
  }

  @Test func `of a key that has two values neither is taken`() throws {
    let salvage = damaged(
      "    \"t-3\": {", "    \"t-2\": {\n      \"status\": \"absent\"\n    },\n    \"t-3\": {")
    #expect(keys(salvage.tree["marks"]) == ["t-1", "t-3", "t-4", "t-5"])
    #expect(salvage.lostRanges == [28...35])
    let twice = damaged("\"id\"", "\"id\": \"s-2\",\n  \"id\"")
    #expect(twice.tree["id"] == nil)
    let same = damaged("\"id\"", "\"id\": \"s-1\",\n  \"id\"")
    #expect(try same.tree == whole())
  }

  @Test(arguments: ["\"hours\": 2", "\"hours\": -", "\"hours\": tru", "\"hours\": true"])
  func `a value that may go on is not whole`(end: String) {
    #expect(salvage("{\n  \"id\": \"s-1\",\n  \(end)").tree["hours"] == nil)
    #expect(salvage("{\n  \"id\": \"s-1\",\n  \(end)\0\0\0\n}").tree["hours"] == nil)
  }

  @Test func `a text in one line is whole as far as it is sound`() {
    let text = #"{"id":"t-1","name":"刘艳","phone":"138"#
    #expect(keys(salvage(text).tree) == ["id", "name"])
    #expect(keys(salvage(#"{"id":"t-1" "name":"刘艳"}"#).tree) == [])
  }

  @Test(arguments: [
    "", "\0", "[", "]", "{", "}", "\"", "{\"", "\n\n", "\u{FEFF}", "x", "{]", "{\"a\":{",
  ])
  func `nothing is made of nothing`(text: String) {
    #expect(salvage(text).count == 0)
  }

  @Test func `an entry can be left out`() {
    var salvage = salvage(Self.session)
    let paths = [
      ["marks", "t-2", "status"], ["history", "1"], ["hours"], ["hours"], ["marks", "t-9"],
      ["history", "1"],
    ]
    let areThere = paths.map { salvage.leaveOut($0) }
    #expect(areThere == [true, true, true, false, false, false])
    #expect(salvage.count == 13)
    #expect(salvage.lostRanges == [14...19, 21...21, 28...32])
  }

  /// Everything that is taken from a text damaged in many ways is what stood there before.
  @Test(arguments: [0, 1, 2])
  func `nothing is invented, nothing taken by half`(kind: Int) throws {
    let bytes = Array(Self.session.utf8)
    let whole = try whole()
    for start in stride(from: kind, to: bytes.count, by: 3) {
      for length in [1, 9, 120] where start + length <= bytes.count || kind == 0 {
        var damaged = bytes
        switch kind {
        case 0: damaged.removeLast(bytes.count - start)
        case 1: for index in start..<start + length { damaged[index] = 0 }
        default: for index in start..<start + length { damaged[index] = 0xFF }
        }
        let tree = Salvage(damaged).tree
        guard case .object(let object) = tree else { continue }
        for member in object.members {
          let original = whole[member.key]
          switch (member.value, original) {
          case (.object(let marks), .object(let old)?):
            for mark in marks.members {
              #expect(old[mark.key] == mark.value, "\(kind) \(start) \(length)")
            }
          case (.array(let values), .array(let old)?):
            #expect(values.allSatisfy(old.contains), "\(kind) \(start) \(length)")
          default:
            #expect(member.value == original, "\(kind) \(start) \(length) \(member.key)")
          }
        }
        if kind == 0 { break }
      }
    }
  }
}
