import Foundation
import Testing

@testable import Model

@Suite struct JSONTests {
  private func object(_ keys: String...) throws -> JSON.Object {
    try JSON.Object(unsorted: keys.map { .init(key: $0, value: .string($0)) })
  }

  @Test func `members stand in the order of their keys`() throws {
    #expect(try object("b", "a", "c").members.map(\.key) == ["a", "b", "c"])
    #expect(try object("b", "a") == object("a", "b"))
    #expect(try object().members.isEmpty)
  }

  @Test func `a key stands once`() {
    #expect(throws: JSON.DuplicateKey(key: "a")) { try object("a", "b", "a") }
  }

  @Test func `a member is set, changed and removed by its key`() throws {
    var object = try object("b", "d")
    for key in ["a", "c", "e"] { object[key] = .null }
    #expect(object.members.map(\.key) == ["a", "b", "c", "d", "e"])
    object["c"] = .bool(true)
    object["a"] = nil
    object["x"] = nil
    #expect(object.members.map(\.key) == ["b", "c", "d", "e"])
    #expect(object["c"] == .bool(true))
    #expect(object["a"] == nil)
    #expect(JSON.object(object)["d"] == .string("d"))
    #expect(JSON.array([])["d"] == nil)
  }

  @Test func `other coders read and write it too`() throws {
    let text = #"{"a":[1,-2.5,true,null,"文"],"b":{}}"#
    let tree = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
    #expect(tree["a"] == .array([.number("1"), .number("-2.5"), .bool(true), .null, .string("文")]))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    #expect(try encoder.encode(tree) == Data(text.utf8))
  }
}
