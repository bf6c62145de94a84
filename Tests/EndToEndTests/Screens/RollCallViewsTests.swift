import Foundation
import Harness
import Testing

/// The seating plan and the counter at the door, of the sample's class of 263.
@Suite struct RollCallViewsTests {
  private static let session = "女干部/4"

  private func statuses(_ sandbox: Sandbox) throws -> [String?] {
    let shown = try sandbox.run("marks", Self.session, "--json").object()
    let marks = try #require(shown["marks"] as? [[String: Any]])
    return marks.map { $0["status"] as? String }
  }

  @Test func `seats are marked on the plan, and the class keeps its rows`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox, "roll", Self.session)
    try window.see("Unmarked 263")
    try window.press("y", see: "[ Front ]", "▸  1· 孙维娜")
    // Six a row: seat 8 is below and to the right of seat 1.
    try window.press("Down Right a", see: "8A 蔡立明", "▸  9·", "Saved: 8 蔡立明 Absent")
    try window.press("End l", see: "263L", "Late 1")
    try window.press("Home + +", see: "8 seats a row")
    try window.press("S", see: "Saved: 8 seats a row in this class")
    let folder = try FileManager.default.subpathsOfDirectory(atPath: sandbox.data)
    let classes = try folder.filter { $0.hasSuffix("class.json") }
      .map { try String(contentsOfFile: "\(sandbox.data)/\($0)", encoding: .utf8) }
    #expect(classes.filter { $0.contains("  \"seatsPerRow\": 8") }.count == 1)
    try window.press("Escape", see: "Seat", gone: "[ Front ]")
    try window.press("q q", see: "[0]")
    let statuses = try statuses(sandbox)
    #expect(statuses[7] == "absent")
    #expect(statuses[262] == "late")
    #expect(statuses.filter { $0 == "unmarked" }.count == 261)
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `the door counts what others mark, and codes mark from it`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox, "roll", Self.session)
    try window.see("Unmarked 263")
    try window.press("d", see: "Actual / Expected", "Nobody is taken yet", "█")
    try sandbox.succeed("mark", Self.session, "003", "present")
    try window.see("Present 1", "周 莹", gone: "Nobody is taken yet")
    try window.type("001")
    try window.press("Enter", see: "✓ 1 孙 维 娜", "Present 2")
    try window.type("001")
    try window.press("Enter", see: "! 1 孙 维 娜", "already in: Present")
    try window.type("99999")
    try window.press("Enter", see: "✗ 99999", "unknown", gone: "! 1 孙 维 娜")
    try window.press("Escape", see: "t card or number reader")
    try window.press("Escape", see: "Unmarked 261", "▸   1 孙维娜")
    try window.press("q q", see: "[0]")
    #expect(try statuses(sandbox).filter { $0 == "present" }.count == 2)
  }
}
