import Model
import Testing

@testable import Store

@Suite struct JSONPrintingTests {
  @Test(arguments: [
    ("null", "null"), ("[]", "[]"), ("{}", "{}"), ("[1,[],{}]", "[\n  1,\n  [],\n  {}\n]"),
    (
      #"{"b":{"d":[true,"x"]},"a":-1.50}"#,
      "{\n  \"a\": -1.50,\n  \"b\": {\n    \"d\": [\n      true,\n      \"x\"\n    ]\n  }\n}"
    ),
  ])
  func `is laid out for people`(text: String, printed: String) throws {
    let tree = try JSONParser.parse(Array(text.utf8))
    #expect(String(decoding: tree.printed, as: UTF8.self) == printed + "\n")
  }

  @Test(arguments: [
    ("刘艳𠮷", "刘艳𠮷"), ("a/b", "a/b"), ("\"\\", #"\"\\"#), ("\n\t", #"\n\t"#), ("\r", #"\u000d"#),
    ("\0", #"\u0000"#),
    ("\u{1b}[2J", #"\u001b[2J"#), ("\u{7f}\u{9b}", #"\u007f\u009b"#),
    ("\u{202e}\u{2066}", #"\u202e\u2066"#),
    ("\u{2028}\u{61c}\u{200f}", #"\u2028\u061c\u200f"#), ("e\u{301}", "e\u{301}"),
  ])
  func `a string is escaped only where it could steer a terminal`(text: String, printed: String)
    throws
  {
    let bytes = JSON.string(text).printed
    #expect(bytes == Array("\"\(printed)\"\n".utf8))
    #expect(try JSONParser.parse(bytes) == .string(text))
  }

  @Test func `any string comes back`() throws {
    let every = (0...0x10FFFF).compactMap(Unicode.Scalar.init)
    let text = String(String.UnicodeScalarView(every))
    guard case .string(let read) = try JSONParser.parse(JSON.string(text).printed) else {
      Issue.record("no string")
      return
    }
    #expect(read.unicodeScalars.elementsEqual(every))
  }
}
