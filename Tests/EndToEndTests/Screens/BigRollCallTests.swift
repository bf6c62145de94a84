import Foundation
import Harness
import Testing

/// The main job: the roll of 263 is taken by keys alone.
@Suite struct BigRollCallTests {
  /// The keys of each status, one for each trainee in turn; the last leaves her unmarked.
  private static let keys = [
    ("p", "present"), ("l", "late"), (" ", "present"), ("e", "left-early"),
    ("vp", "leave-personal"), ("p", "present"), ("vs", "leave-sick"), ("a", "absent"),
    ("vo", "leave-official"), ("puj", "unmarked"), ("j", "unmarked"),
  ]

  @Test func `every key becomes a mark, and every name is on the sheet`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let expected = (0..<263).map { Self.keys[$0 % Self.keys.count] }
    let terminal = try PseudoTerminal(
      [Sandbox.program, "roll", "女干部/4"],
      environment: sandbox.environment(["TERM": "xterm-256color"]))
    #expect(terminal.wait(for: "孙维娜"))
    // Faster than anybody can, and than the disk: every key waits for its turn.
    terminal.type(expected.map(\.0).joined())
    terminal.type("qq")
    #expect(terminal.waitForExit() == 0)

    let shown = try sandbox.run("marks", "女干部/4", "--json").object()
    let marks = try #require(shown["marks"] as? [[String: Any]])
    #expect(marks.map { $0["seat"] as? Int } == Array(1...263))
    let wrong = zip(marks, expected).filter { $0["status"] as? String != $1.1 }
    #expect(wrong.isEmpty)
    #expect(try sandbox.run("check").status == 0)

    let sheet = "\(sandbox.home)/s.pdf"
    try sandbox.succeed("sheet", "女干部/4", "--output", sheet)
    let text = try Command(["pdftotext", "-raw", sheet, "-"], environment: sandbox.environment())
    #expect(text.status == 0)
    let names = marks.compactMap { $0["name"] as? String }
    #expect(names.count == 263)
    let printed = text.output.filter { !$0.isWhitespace }
    for name in Set(names) {
      let times = names.filter { $0 == name }.count
      // A long one goes on in a second line.
      let whole = name.filter { !$0.isWhitespace }
      #expect(printed.ranges(of: whole).count >= times, "\(name)")
    }
  }
}
