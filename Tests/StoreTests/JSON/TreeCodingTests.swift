import Foundation
import Model
import Testing

@testable import Store

@Suite struct TreeCodingTests {
  private func check<Value: Codable & Equatable>(_ value: Value) throws {
    let tree = try TreeEncoder.encode(value)
    #expect(try TreeDecoder.decode(Value.self, from: tree) == value)
    #expect(try JSONParser.parse(tree.printed) == tree)
  }

  @Test func `every record comes back from its tree`() throws {
    try check(try Full.trainee())
    try check(try Full.unit())
    try check(try Full.trainingClass())
    try check(try Full.session())
    try check(try Full.visit())
    try check(try Full.results())
    try check(try Full.monthlyMeeting())
    try check(try Full.classEvaluation())
    try check(Township(name: "镇", hours: HourRules(halfDay: 3.5, day: 8)))
    try check(try trainee("t-1"))
    try check(try trainingClass())
    try check(try session())
    try check(try visit())
    try check(try WorkUnit(id: id("u-1"), name: "村"))
  }

  /// A value that remembers, without keeping it, what encoded it.
  private final class Probe: Encodable {
    weak var encoder: AnyObject?

    func encode(to encoder: any Encoder) throws {
      self.encoder = encoder as AnyObject
      var container = encoder.singleValueContainer()
      try container.encode(1)
    }
  }

  @Test func `keeps nothing of what it has encoded`() throws {
    let probes = (0..<4).map { _ in Probe() }
    _ = try TreeEncoder.encode(["list": probes])
    _ = try TreeEncoder.encode(probes[0])
    #expect(probes.allSatisfy { $0.encoder == nil })
  }

  @Test func `writes what Foundation writes`() throws {
    func check(_ value: some Encodable) throws {
      let theirs = try JSONParser.parse(Array(JSONEncoder().encode(value)))
      #expect(try TreeEncoder.encode(value) == theirs)
    }
    // Foundation does not keep the literal of a number in the history.
    var trainee = try Full.trainee()
    trainee.history = nil
    try check(trainee)
    try check(try visit())
    try check(try Full.trainingClass())
    var session = try Full.session()
    session.history = nil
    try check(session)
    try check(Shapes())
  }

  private struct Shapes: Codable, Equatable {
    var int8 = Int8.min
    var unsigned = UInt64.max
    var float: Float = 0.5
    var double = 1e300
    var whole = 3.0
    var optionals: [Int?] = [1, nil]
    var nested = [[1], [], [2, 3]]
    var byName = ["b": [1.5], "a": []]
    var flag = true
    var empty: [String: String] = [:]
  }

  @Test func `values of other shapes come back`() throws {
    try check(Shapes())
    try check([Shapes()])
    try check([String: Int]())
    try check([Int]())
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `a number that JSON cannot write is refused`(hours: Double) throws {
    var session = try session()
    session.hours = hours
    #expect(throws: EncodingError.self) { try TreeEncoder.encode(session) }
  }

  /// Something every member of which has to be there and right.
  private struct Strict: Decodable {
    struct Hours: Decodable {
      let halfDay: Double
      let day: Double
    }

    let name: String
    let format: Int
    let hours: Hours?
  }

  @Test(arguments: [
    (#"{"format":1}"#, "name"), (#"{"name":1,"format":1}"#, "name"),
    (#"{"name":"x","format":1.5}"#, "format"), (#"{"name":"x","format":"1"}"#, "format"),
    (#"{"name":"x","format":99999999999999999999}"#, "format"),
    (#"{"name":"x","format":1,"hours":{"day":6}}"#, "hours/halfDay"),
    (#"{"name":"x","format":1,"hours":{"day":"6","halfDay":3}}"#, "hours/day"),
    (#"{"name":"x","format":1,"hours":{"day":1e999,"halfDay":3}}"#, "hours/day"),
    (#"{"name":"x","format":1,"hours":[]}"#, "hours"), ("[]", ""), ("1", ""),
  ])
  func `a wrong value is named by its field`(text: String, field: String) throws {
    let error = #expect(throws: Problem.self) {
      try DataFolder.decode(Strict.self, from: Array(text.utf8), path: "x.json")
    }
    guard case .malformed(let fault) = error?.fault, case .badValue(let named, _) = fault.fault
    else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(named == field)
  }

  @Test(arguments: [
    ("{\n\"format\": 1,\n\"name\": 7\n}", 3),
    ("{\n\"format\": 1,\n\"hours\": {\n\"day\": 6},\n\"name\": \"x\"}", 3),
    ("{\n\"format\": 1\n}", 1),
  ])
  func `a wrong value is named by its line`(text: String, line: Int) throws {
    let error = #expect(throws: Problem.self) {
      try DataFolder.decode(Strict.self, from: Array(text.utf8), path: "x.json")
    }
    guard case .malformed(let fault) = error?.fault else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(fault.line == line)
  }

  @Test(arguments: [
    (#""marks":{"T 1":{}}"#, "marks/T 1", 9),
    (#""marks":{"t-1":{"status":"dusk"}}"#, "marks/t-1/status", 9),
    (#""marks":{"t-1":{"at":"now"}}"#, "marks/t-1/at", 9), (#""marks":[]"#, "marks", 9),
    (#""marks":{},"history":[{}]"#, "history/0/at", 9),
  ])
  func `a wrong mark is named by its trainee`(members: String, field: String, line: Int) throws {
    let text = """
      {
        "id": "s-1",
        "class": "c-1",
        "date": "2026-11-24",
        "start": "08:30",
        "end": "11:30",


        \(members)
      }
      """
    let error = #expect(throws: Problem.self) {
      try DataFolder.decode(Session.self, from: Array(text.utf8), path: "x.json")
    }
    guard case .malformed(let fault) = error?.fault, case .badValue(let named, _) = fault.fault
    else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(named == field)
    #expect(fault.line == line)
  }
}
