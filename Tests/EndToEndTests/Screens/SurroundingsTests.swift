import Foundation
import Harness
import Testing

/// Disks that are full, files that are broken.
@Suite struct SurroundingsTests {
  private static let session = "女干部/4"

  /// Whether this process may mount a disk of its own.
  static let canMount =
    (try? Command(["unshare", "-m", "true"], environment: ["PATH": "/usr/bin:/bin"]).status) == 0

  /// Every file of the data folder with what is in it, but the log and the lock.
  private func files(in folder: String) throws -> [String: Data] {
    var result: [String: Data] = [:]
    for name in try FileManager.default.subpathsOfDirectory(atPath: folder) {
      if name.hasPrefix(".cache") || name == ".lock" { continue }
      result[name] = FileManager.default.contents(atPath: "\(folder)/\(name)") ?? Data()
    }
    return result
  }

  @Test func `a mark that cannot be written is taken back from the screen`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    try sandbox.succeed("mark", Self.session, "002", "late")
    let before = try files(in: sandbox.data)
    // No file may grow at all.
    let window = try Window(sandbox, "roll", Self.session, before: "ulimit -f 0")
    try window.see("Unmarked 262", "▸   1 孙维娜")
    try window.press("p", see: "✗ Cannot save", "File too large", "▸   1 孙维娜")
    // The value that was there is back.
    try window.press("Down a", see: "✗ Cannot save", "L Late", "Unmarked 262", "▸   2 王立红")
    try window.press("P y", see: "✗ Cannot save", "Unmarked 262")
    try window.press("Escape", see: "Today (2)", "1 of 263 taken")
    try window.press("q", see: "[0]")
    #expect(try files(in: sandbox.data) == before)
    #expect(try sandbox.run("check").status == 0)
  }

  @Test(.enabled(if: canMount, "This needs the right to mount a disk"))
  func `a full disk is said, and once there is room again it goes on`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let full = "\(sandbox.home)/full"
    try FileManager.default.createDirectory(atPath: full, withIntermediateDirectories: true)
    let terminal = try PseudoTerminal(
      [
        "unshare", "-m", "sh", "-c",
        """
        mount -t tmpfs -o size=16m tmpfs "$0" && cp -R "$1/." "$0" && chmod 700 "$0"
        cat /dev/zero > "$0/.cache.zeros" 2> /dev/null
        "$2" --data "$0" roll "$3"
        rm "$0/.cache.zeros"
        "$2" --data "$0" roll "$3"
        "$2" --data "$0" marks "$3"
        "$2" --data "$0" check
        """, full, sandbox.data, Sandbox.program, Self.session,
      ], environment: sandbox.environment(["TERM": "xterm-256color"]))
    #expect(terminal.wait(for: "孙维娜"))
    terminal.type("p")
    #expect(terminal.wait(for: "the disk is full"))
    let start = terminal.output.count
    terminal.type("qq")
    #expect(terminal.wait(for: "孙维娜", from: start))
    terminal.type("lqq")
    #expect(terminal.waitForExit() == 0)
    #expect(terminal.text.contains("Expected 263  Actual 1"))
    #expect(terminal.text.contains(" 0 problems"))
  }

  @Test func `a folder that vanishes stops nobody`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox, "roll", Self.session)
    try window.see("▸   1 孙维娜")
    let away = "\(sandbox.home)/away"
    try FileManager.default.moveItem(atPath: sandbox.data, toPath: away)
    let before = try files(in: away)
    try window.press("p", see: "✗ ", "Unmarked 263")
    try FileManager.default.moveItem(atPath: away, toPath: sandbox.data)
    #expect(try files(in: sandbox.data) == before)
    try window.press("p", see: "✓ Saved: 1 孙维娜 Present", "Unmarked 262")
    try window.press("q q", see: "[0]")
  }

  @Test func `broken files are named with their lines, and the rest works`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let meeting = try #require(
      try sandbox.run("sessions", "女干部", "--json").list().first { $0["number"] as? Int == 3 })
    let id = try #require(meeting["id"] as? String)
    let trainingClass = try #require(meeting["class"] as? String)
    let session = "classes/\(trainingClass)/sessions/\(id).json"
    let her = try #require(try sandbox.run("trainee", "001", "--json").object()["id"] as? String)
    let trainee = "trainees/\(her).json"
    for path in [session, trainee] {
      let whole = try String(contentsOfFile: "\(sandbox.data)/\(path)", encoding: .utf8)
      let half = whole.split(separator: "\n").prefix(4).joined(separator: "\n")
      try Data(half.utf8).write(to: URL(filePath: "\(sandbox.data)/\(path)"))
    }
    let before = try files(in: sandbox.data)
    let window = try Window(sandbox)
    try window.see("Today (1)", "13:30–16:30", "✗ ", "line 4")
    try window.press("Enter", see: "王立红", "line 4", "(and 1", "more: qiandao check)")
    // Who cannot be read still has her seat, and the others can be marked.
    try window.press("Down p", see: "Unmarked 262")
    try window.press("F3", see: "262 trainees", trainee, "line 4")
    try window.press("F2 q", see: "[0]")
    var after = try files(in: sandbox.data)
    for path in [session, trainee] { #expect(after[path] == before[path]) }
    after = after.filter { before[$0.key] != $0.value && !$0.key.hasPrefix(".backups") }
    #expect(after.count == 1)
    #expect(try sandbox.run("check").status == 1)
  }
}
