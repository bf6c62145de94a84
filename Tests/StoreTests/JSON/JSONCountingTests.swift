import Model
import Testing

@testable import Store

@Suite struct JSONCountingTests {
  private func count(_ text: String) throws -> JSON? {
    try JSONParser.parse(Array(text.utf8), counting: [("marks", "status")])["marks"]
  }

  @Test(arguments: [
    (#"{"marks": {}}"#, 0), (#"{"marks": {"a": {"status": "late"}, "b": {"note": "x"}}}"#, 1),
    (#"{"marks":{"a":{"status" : "late"},"b":{"status":"status"}},"z":1}"#, 2),
    (#"{"marks": {"a": {"note": "\"status\":"}, "b": ["{", "]", "\\"]}}"#, 0),
    (#"{"marks": [[], [{"status": 1}]], "marked": {"status": 1}}"#, 1),
  ])
  func `counts a key inside a member`(text: String, expected: Int) throws {
    #expect(try count(text) == .number(String(expected)))
  }

  @Test(arguments: [
    ("null", JSON.null), ("12", .number("12")), (#""status""#, .string("status")),
    ("true", .bool(true)),
  ])
  func `what can hold no key is read as it is`(value: String, tree: JSON) throws {
    #expect(try count(#"{"marks": \#(value), "z": 1}"#) == tree)
  }

  @Test func `reads the other members as ever`() throws {
    let text = #"{"a": {"marks": {"status": 1}}, "marks": {"x": {"status": 1}}}"#
    let tree = try JSONParser.parse(Array(text.utf8), counting: [("marks", "status")])
    #expect(tree["a"]?["marks"]?["status"] == .number("1"))
  }

  @Test(arguments: [
    #"{"marks": "#, #"{"marks": {"#, #"{"marks": {"a": "b"#, #"{"marks": {"a": "b\"#,
    #"{"marks": {"a": "\"#, #"{"marks": {"status"#,
  ])
  func `refuses what ends too early`(text: String) {
    #expect(throws: JSONError.self) { try count(text) }
  }
}
