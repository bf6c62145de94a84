import Foundation
import Model
import Testing

@Suite struct IdentifierTests {
  @Test(arguments: ["t-01jd8z6k3m9q", "a", "7", "t-1-2", String(repeating: "x", count: 64)])
  func `is written as it is read`(text: String) throws {
    #expect(try #require(Identifier<Trainee>(text)).description == text)
  }

  @Test(arguments: [
    "", "-t", "T-1", "t_1", "t 1", "t-1 ", "../t", "t/1", ".t", "t.json", "t-é", "t-１", "刘艳",
    "t\u{0}",
    String(repeating: "x", count: 65),
  ])
  func `holds nothing that may not stand in the name of a file`(text: String) {
    #expect(Identifier<Trainee>(text) == nil)
  }

  @Test(arguments: [
    ("t", UInt64(0), UInt32(0), "t-0000000000000000"),
    ("s", UInt64(1), UInt32(31), "s-000000000100000z"),
    ("c", UInt64(1_795_480_205_000), UInt32.max, "c-01m85fbdp8zzzzzz"),
    ("v", UInt64.max, UInt32.max >> 2, "v-zzzzzzzzzzzzzzzz"),
  ])
  func `is made of letter, time and chance`(
    letter: Character, milliseconds: UInt64, random: UInt32, text: String
  ) {
    let id = Identifier<Trainee>(letter: letter, milliseconds: milliseconds, random: random)
    #expect(id.description == text)
    #expect(Identifier<Trainee>(id.description) == id)
  }

  @Test func `ids made earlier come first`() {
    let ids = [0, 1, 31, 32, 1024, 1_795_480_205_000, 1_795_480_205_001].map {
      Identifier<Trainee>(letter: "t", milliseconds: $0, random: UInt32.max - UInt32($0 % 7))
    }
    #expect(ids.reversed().sorted() == ids)
    #expect(Set(ids).count == ids.count)
  }

  @Test func `every kind of record has its own letter`() {
    let letters = [
      Trainee.letter, WorkUnit.letter, TrainingClass.letter, Session.letter, SiteVisit.letter,
    ]
    #expect(letters == ["t", "u", "c", "s", "v"])
  }

  @Test func `is a key of a JSON object`() throws {
    let text = #"{"t-1":1}"#
    let marks = try JSONDecoder().decode([Identifier<Trainee>: Int].self, from: Data(text.utf8))
    #expect(marks == [try id("t-1"): 1])
    #expect(try JSONEncoder().encode(marks) == Data(text.utf8))
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([Identifier<Trainee>: Int].self, from: Data(#"{"T 1":1}"#.utf8))
    }
  }
}
