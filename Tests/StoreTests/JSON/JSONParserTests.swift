import Model
import Testing

@testable import Store

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws -> JSON { try JSONParser.parse(Array(text.utf8)) }

  @Test(arguments: [
    ("null", JSON.null), ("true", .bool(true)), (" false\n", .bool(false)), ("\"\"", .string("")),
    ("[]", .array([])), ("[ ]", .array([])), ("{}", .object(JSON.Object())),
    ("\t[\r\n1 , [2]]", .array([.number("1"), .array([.number("2")])])),
    ("\u{FEFF}1", .number("1")), ("\"\u{7F}\"", .string("\u{7F}")),
  ])
  func `reads values`(text: String, value: JSON) throws {
    #expect(try parse(text) == value)
  }

  @Test(arguments: [
    "0", "-0", "7", "-12", "1.5", "0.50", "1e5", "1E+5", "1e-05", "-0.0e-0",
    "123456789012345678901234567890.123456789012345678901234567890", "1e400",
  ])
  func `keeps numbers as they are written`(text: String) throws {
    #expect(try parse(text) == .number(text))
  }

  @Test(arguments: [
    "01", "-", "+1", "1.", ".5", "1e", "1e+", "-a", "0x1", "1_0", "NaN", "Infinity", "--1",
  ])
  func `refuses what is no number`(text: String) {
    #expect(throws: JSONError.self) { try parse(text) }
  }

  @Test(arguments: [
    (#""\"\\\/\b\f\n\r\t""#, "\"\\/\u{8}\u{c}\n\r\t"), (#""a\u5218b\u8273""#, "a刘b艳"),
    (#""\uD842\uDFB7""#, "𠮷"), (#""\u0000""#, "\0"), (#""\u00e9\u00E9""#, "éé"), ("\"𠮷刘\"", "𠮷刘"),
  ])
  func `reads strings`(text: String, value: String) throws {
    #expect(try parse(text) == .string(value))
  }

  @Test(arguments: [
    #""\x""#, #""\u12  ""#, #""\u12G4""#, #""\uD842""#, #""\uD842\n""#, #""\uD842\u0041""#,
    #""\uDFB7""#, #""\uDFB7\uD842""#, "\"a\nb\"", "\"\t\"", "\"\0\"", #""\u+123""#,
  ])
  func `refuses bad strings`(text: String) {
    #expect(throws: JSONError(line: 1, fault: .badString)) { try parse(text) }
  }

  @Test(
    arguments: [
      [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xC0, 0x80, 0x22],
      [0x22, 0xED, 0xA0, 0x80, 0x22],
      [0x22, 0x5C, 0x6E, 0xFF, 0x22], [0x22, 0xF5, 0x80, 0x80, 0x80, 0x22],
    ] as [[UInt8]])
  func `refuses what is no UTF-8`(bytes: [UInt8]) {
    #expect(throws: JSONError(line: 1, fault: .badString)) { try JSONParser.parse(bytes) }
  }

  @Test(arguments: [
    "", " \n", "[", "[1", "[1,", "{", #"{"a""#, #"{"a":"#, #"{"a":1"#, #"{"a":1,"#, "\"", #""\"#,
    #""\u"#,
    #""a\n"#, "\u{FEFF}",
  ])
  func `refuses what ends early`(text: String) {
    #expect(throws: JSONError.self) { try parse(text) }
    #expect(fault(text) == .endsEarly)
  }

  @Test(arguments: [
    ("[1 2]", "2]"), ("[1,]", "]"), ("[,1]", ",1]"), ("{1:2}", "1:2}"), (#"{"a" 1}"#, "1}"),
    (#"{"a":1,}"#, "}"), (#"{"a":1 "b"}"#, "\"b\"}"), ("1 2", "2"), ("nul", "nul"),
    ("True", "True"),
    ("truex", "x"), ("'a'", "'a'"), ("// a", "//"), ("{]", "]"), ("\u{1b}[2J", "\u{FFFD}[2J"),
    ("\0\0\0", "\u{FFFD}\u{FFFD}\u{FFFD}"),
  ])
  func `refuses what stands where it may not`(text: String, found: String) {
    #expect(fault(text) == .unexpected(found))
  }

  private func fault(_ text: String) -> JSONError.Fault? {
    do {
      _ = try parse(text)
      return nil
    } catch {
      return (error as? JSONError)?.fault
    }
  }

  @Test(arguments: [
    ("{\n\"a\": 1,\n\"b\": 2,\n\"a\": 3\n}", 4, "a"), (#"{"b":{"a":1,"a":1}}"#, 1, "a"),
    ("{\"x\": {\n\"b\": [],\n\"a\": {},\n\"\\u0062\": 1}}", 4, "b"),
  ])
  func `names the line in which a key stands again`(text: String, line: Int, key: String) {
    #expect(throws: JSONError(line: line, fault: .duplicateKey(key))) { try parse(text) }
  }

  @Test(arguments: ["[", "{\"a\":"])
  func `goes no deeper than any record needs`(opening: String) throws {
    let closing = opening == "[" ? "]" : "}"
    func nested(_ depth: Int) -> String {
      String(repeating: opening, count: depth) + "1" + String(repeating: closing, count: depth)
    }
    _ = try parse(nested(64))
    #expect(throws: JSONError(line: 1, fault: .tooDeep)) { try parse(nested(65)) }
    #expect(fault(String(repeating: opening, count: 1_000_000)) == .tooDeep)
  }

  @Test(arguments: [
    ("{\n  \"a\": 1,\n  \"b\" 2\n}", 3), ("\n\n\nx", 4), ("[\n1,\n2\n", 4),
    ("{\n\"a\": \"x\ny\"}", 2),
    ("[1,\n01]", 2), ("1\n\n2", 3),
  ])
  func `names the line of a mistake`(text: String, line: Int) {
    do {
      _ = try parse(text)
      Issue.record("no mistake found")
    } catch {
      #expect((error as? JSONError)?.line == line)
    }
  }

  @Test(arguments: [
    (["b", "c"], 4), (["b", "d", "1"], 7), (["b"], 3), (["b", "x"], 3), (["x"], 1), ([], 1),
    (["a", "0"], 2),
    (["b", "d", "9"], 5), (["\u{e9}"], 9),
  ])
  func `finds the line of a value`(path: [String], line: Int) {
    let text = """
      {
        "a": "}",
        "b": {
          "c": 1,
          "d": [
            {"x": [1, 2]},
            2]
        },
        "\\u00e9": 1
      }
      """
    #expect(JSONParser.line(of: path, in: Array(text.utf8)) == line)
  }

  @Test(arguments: [
    JSONError.Fault.endsEarly, .unexpected("x"), .badString, .badNumber, .tooDeep,
    .duplicateKey("x"),
    .badValue(field: "x", detail: "y"),
  ])
  func `a mistake is told in every language with its line`(fault: JSONError.Fault) {
    let lines = Language.allCases.map { JSONError(line: 7, fault: fault).explanation(in: $0) }
    #expect(lines.allSatisfy { $0.contains("7") && !$0.contains("{") && !$0.contains("\n") })
  }
}
