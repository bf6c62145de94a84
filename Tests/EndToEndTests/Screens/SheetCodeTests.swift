import Foundation
import Harness
import Model
import Testing

/// The way back from a signed sheet, with the program that is built.
@Suite struct SheetCodeTests {
  /// A session of the sample whose record is final.
  private static let id = "s-01m1xavfz6mgw7nx"
  private static let code = "Z6MG-W7NX"

  @Test func `a sheet is opened by its code and its walk-ins are on disk`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox, "roll", Self.code)
    try window.see("Sheet of", "From paper, by seat")
    try window.type("900周小燕 北沟村")
    try window.see("there is no seat 900")
    try window.press("C-u")
    let marks = try #require(
      try sandbox.run("marks", Self.id, "--json").object()["marks"] as? [[String: Any]])
    let row = 1 + (marks.compactMap { $0["seat"] as? Int }.max() ?? 0)
    try window.type("1l10 \(row)周小燕 北沟村 13611112222, s200")
    try window.see("\(row) 周小燕 北沟村 136****2222 Walk-in", "Signatures 200")
    // Its record is final.
    try window.press("Enter", see: "Why the change?")
    try window.type("from paper")
    try window.press("Enter")
    try window.see("1 walk-ins, Signatures 200")
    try window.press("q q", see: "[0]")
    let shown = try sandbox.run("marks", Self.id, "--json").object()
    #expect(shown["signed"] as? Int == 200)
    let walkIns = try #require(shown["walkIns"] as? [[String: Any]])
    #expect(walkIns.last?["name"] as? String == "周小燕")
    #expect(walkIns.last?["row"] as? Int == row)
    #expect(try sandbox.run("check").status == 0)
  }

  @Test func `what a reader types at Home opens the sheet`() throws {
    let sandbox = try Sandbox.withSample()
    let window = try Window(sandbox)
    try window.see("Today")
    try window.type("QD/01M1XAVFZ6MGW7NX/2")
    try window.press("Enter", see: "Sheet of", "page 2", "From paper, by seat")
    try window.press("Escape", see: "Seat", gone: "From paper")
    try window.press("q q", see: "[0]")
  }

  @Test(arguments: ["Z6MG-W7NX", "z6mgw7nx", "QD/01M1XAVFZ6MGW7NX/1", "s-01m1xavfz6mgw7nx"])
  func `a session is named by the code of its sheet`(text: String) throws {
    let sandbox = try Sandbox.withSample()
    let shown = try sandbox.run("marks", text, "--json").object()
    let session = try #require(shown["session"] as? [String: Any])
    #expect(session["id"] as? String == Self.id)
    #expect(try sandbox.succeed("roll", text).contains("Walk-in") == false)
  }

  @Test func `an unknown code is refused in one line`() throws {
    let sandbox = try Sandbox.withSample()
    #expect(try sandbox.refuse("roll", "ABCD-EFGH").contains("No session has a sheet ABCD-EFGH"))
    #expect(try sandbox.refuse("roll", "QD/ABCDEFGH/1").contains("No session has a sheet"))
    #expect(try sandbox.refuse("roll", "abcdefgh").contains("No session “abcdefgh”"))
  }
}
