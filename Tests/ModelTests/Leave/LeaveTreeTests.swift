import Foundation
import Model
import Testing

/// A request for leave out of the tree of a file.
@Suite struct LeaveTreeTests {
  private func tree(_ text: String) throws -> JSON {
    try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }

  private static let least =
    #""asked":"2026-11-20","from":"2026-11-24","id":"l-1","kind":"sick","trainee":"t-1","until":"2026-11-25""#

  @Test(arguments: [
    "{\(least)}",
    #"{\#(least),"approvedBy":"王主任","fromTime":"08:30","paperSeen":true,"reason":"住院","#
      + #""returned":"2026-11-25T08:00:00+08:00","untilTime":"11:30"}"#,
    #"{\#(least),"paperSeen":false,"refused":"2026-11-21"}"#,
  ])
  func `it is what a decoder makes of it`(text: String) throws {
    let decoded = try JSONDecoder().decode(LeaveRequest.self, from: Data(text.utf8))
    #expect(LeaveRequest(tree: try tree(text)) == decoded)
  }

  @Test(arguments: ["asked", "from", "id", "kind", "trainee", "until"])
  func `without what every request has it is none`(key: String) throws {
    guard case .object(var object) = try tree("{\(Self.least)}") else { return }
    object[key] = .string("?")
    #expect(LeaveRequest(tree: .object(object)) == nil)
    object[key] = nil
    #expect(LeaveRequest(tree: .object(object)) == nil)
  }
}
