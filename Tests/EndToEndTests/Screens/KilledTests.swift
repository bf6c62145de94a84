import Foundation
import Harness
import Testing

/// Power cuts, as far as a process can be cut: nothing that was seen as saved is lost.
@Suite struct KilledTests {
  private static let statuses = [
    ("p", "present"), ("l", "late"), ("a", "absent"), ("vs", "leave-sick"),
  ]

  /// The statuses on disk, in the order of the seats.
  private func statuses(_ sandbox: Sandbox) throws -> [String] {
    let shown = try sandbox.run("marks", "女干部/4", "--json").object()
    let marks = try #require(shown["marks"] as? [[String: Any]])
    return marks.compactMap { $0["status"] as? String }
  }

  /// Nothing is half-written: what a check finds are files that were never put in place.
  private func expectSound(_ sandbox: Sandbox) throws {
    let found = try sandbox.run("check", "--json").object()
    let problems = try #require(found["problems"] as? [[String: Any]])
    let paths = problems.compactMap { $0["path"] as? String }
    #expect(paths.allSatisfy { $0.contains("/.qiandao-new.") }, "\(paths)")
    #expect(paths.count <= 1)
    #expect(try sandbox.run("check", "--repair").status == 0)
  }

  @Test func `a kill between keys loses nothing that was seen`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    var expected: [String] = []
    while expected.count < 60 {
      let window = try Window(sandbox, "roll", "女干部/4")
      // It opens at the first who is unmarked.
      try window.see("Unmarked \(263 - expected.count)", "▸ ")
      for _ in 0..<Int.random(in: 1...20) {
        let (key, status) = Self.statuses[expected.count % Self.statuses.count]
        try window.type(key)
        expected.append(status)
        try window.see("Unmarked \(263 - expected.count)")
      }
      kill(try window.process, SIGKILL)
      try window.see("[137]")
      let marked = try statuses(sandbox)
      #expect(Array(marked.prefix(expected.count)) == expected)
      #expect(marked.dropFirst(expected.count).allSatisfy { $0 == "unmarked" })
      try expectSound(sandbox)
    }
  }

  @Test func `a kill at any moment loses at most the mark on its way`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    var expected: [String] = []
    for _ in 0..<8 {
      let terminal = try PseudoTerminal(
        [Sandbox.program, "roll", "女干部/4"],
        environment: sandbox.environment(["TERM": "xterm-256color"]))
      #expect(terminal.wait(for: "Roll call"))
      terminal.settle()
      let keys = (0..<30).map { Self.statuses[(expected.count + $0) % Self.statuses.count] }
      // The next key is typed when the frame of the one before begins to come; what was typed last
      // may be on its way.
      let count = Int.random(in: 2...12)
      for (key, _) in keys.prefix(count) {
        terminal.type(key)
        #expect(terminal.readNext(within: PseudoTerminal.patience))
        terminal.settle(quiet: 0.02)
      }
      terminal.type(keys[count].0)
      usleep(.random(in: 0..<30_000))
      terminal.send(signal: SIGKILL)
      #expect(terminal.waitForExit() == 137)
      let marked = try statuses(sandbox)
      let number = marked.filter { $0 != "unmarked" }.count
      expected += keys.prefix(number - expected.count).map(\.1)
      #expect(number == expected.count)
      #expect(Array(marked.prefix(number)) == expected)
      try expectSound(sandbox)
    }
  }
}
