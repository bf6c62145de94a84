import Foundation
import Harness
import Model
import Testing

@testable import Screens

/// A class is planned, a session cancelled and a rule set by keys, and all of it is on the disk.
@Suite struct SeriesTests {
  @Test func `sessions are made, one is cancelled, and rules are set`() throws {
    let sandbox = try Sandbox.empty()
    let today = Forenoon.today
    try sandbox.succeed(
      "add", "class", "--name", "例会", "--start", today.description, "--end",
      today.advanced(by: 9).description)
    let window = try Window(sandbox)
    try window.press("c", see: "例会")
    try window.press("Enter", see: "No sessions yet")
    try window.press("N", see: "New sessions", "Makes 20 sessions")
    try window.press("C-s", see: "✓ Saved", "08:30–11:30", "13:30–16:30")
    try window.press("X", see: "Cancel it, because:")
    try window.type("台风")
    try window.press("Enter", see: "✓ Cancelled", "Cancelled")
    try window.press("q", see: "例会")
    try window.press("R", see: "Rules of attendance", "1/7")
    try window.press("Up", see: "Whole day")
    try window.press("C-u")
    try window.type("8")
    try window.press("C-s", see: "✓ Saved", "例会")
    try window.press("q q", see: "[0]")

    let sessions = try sandbox.run("sessions", "--json").list()
    #expect(sessions.count == 20)
    #expect(sessions.map { $0["number"] as? Int } == Array(1...20))
    #expect(sessions.count { $0["cancelled"] as? Bool == true } == 1)
    #expect(sessions.first?["cancelledWhy"] as? String == "台风")
    let township = try String(contentsOfFile: "\(sandbox.data)/township.json", encoding: .utf8)
    #expect(township.contains("\"day\": 8"))
    #expect(township.contains("\"hours/day\""))
    // What there was before is in a backup.
    let backups = try FileManager.default.contentsOfDirectory(atPath: "\(sandbox.data)/.backups")
    #expect(backups.contains { $0.contains("before-import") })
    #expect(try sandbox.run("check").status == 0)
  }
}
