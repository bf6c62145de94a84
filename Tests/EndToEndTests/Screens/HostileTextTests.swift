import Foundation
import Harness
import Testing

/// Text in the data that would steer the terminal.
@Suite struct HostileTextTests {
  /// A title for the window, a colour that nobody asks for, C1 signs, signs that turn the direction
  /// of text or take no room, deletion, a new line.
  private static let payloads = [
    "\u{1B}]0;owned\u{7}", "\u{1B}[31;5;77m", "\u{9B}77;1H", "\u{85}", "\u{202E}", "\u{2066}",
    "\u{200B}", "\u{7F}", "\n", "\r", "\u{8}", "\u{1B}c",
  ]

  /// A township in which every text is hostile.
  private func hostile() throws -> Sandbox {
    let sandbox = try Sandbox.empty()
    let today = "\(Forenoon.today)"
    let trainee = try sandbox.succeed(
      "add", "trainee", "--name", "王芳", "--unit", "柳树屯村", "--post", "主席", "--number", "001")
    let trainingClass = try sandbox.succeed("add", "class", "--name", "例会", "--start", today)
    try sandbox.succeed("enroll", "例会", "001")
    try sandbox.succeed(
      "add", "session", "例会", "--date", today, "--start", "08:30", "--end", "11:30", "--topic",
      "课题", "--place", "礼堂")
    try sandbox.succeed("mark", "例会/1", "001", "late", "--note", "堵车")
    try sandbox.succeed(
      "add", "visit", "--kind", "seminar", "--host", "青岛村", "--date", today, "--purpose", "目的地")
    let evil = "甲" + Self.payloads.joined(separator: "乙")
    let encoded = String(decoding: try JSONEncoder().encode(evil), as: UTF8.self).dropLast()
    let files = try FileManager.default.subpathsOfDirectory(atPath: sandbox.data)
      .filter { $0.hasSuffix(".json") }.map { "\(sandbox.data)/\($0)" }
    #expect(
      files.contains { $0.contains(trainee) } && files.contains { $0.contains(trainingClass) })
    for file in files {
      var text = try String(contentsOfFile: file, encoding: .utf8)
      for word in ["测试镇妇联", "王芳", "柳树屯村", "主席", "例会", "课题", "礼堂", "堵车", "青岛村", "目的地"] {
        text = text.replacing("\"\(word)\"", with: "\(encoded)\(word)\"")
      }
      try Data(text.utf8).write(to: URL(filePath: file))
    }
    return sandbox
  }

  @Test func `nothing in the data steers the terminal`() throws {
    let sandbox = try hostile()
    let terminal = try PseudoTerminal(
      [Sandbox.program], environment: sandbox.environment(["TERM": "xterm-256color"]),
      columns: 200, rows: 50)
    #expect(terminal.wait(for: "1 of 1 taken"))
    // Home, roll call, note, leave, her file, her form, sheet, roster, class, visits, and back.
    // Every key is drawn by itself, however fast they come.
    terminal.type(
      "\rn\u{1B}v\u{1B}\re\u{1B}qsqqr/wf\u{1B}qc\rt\u{1B}E\u{1B}e\u{1B}qqv\re\u{1B}t\u{1B}qqq")
    #expect(terminal.waitForExit() == 0)
    let text = terminal.text
    for sequence in ["\u{1B}]", "\u{1B}[31;5;77m", "\u{9B}", "\u{1B}c"] {
      #expect(!text.contains(sequence), "\(sequence.debugDescription)")
    }
    let scalars = Set(text.unicodeScalars)
    for scalar in ["\u{7F}", "\u{85}", "\u{7}", "\u{202E}", "\u{2066}", "\u{200B}"]
      as [Unicode.Scalar]
    {
      #expect(!scalars.contains(scalar), "\(scalar.value)")
    }
    // They are seen as signs instead.
    for sign in ["甲␛]0;owned␇乙␛[31;5;77m乙�77;1H乙", "␡乙", "␊"] { #expect(text.contains(sign)) }
  }

  @Test func `nothing that a command prints or writes steers the terminal`() throws {
    let sandbox = try hostile()
    let today = "\(Forenoon.today)"
    let sheet = "\(sandbox.home)/sheet.txt"
    let dossier = "\(sandbox.home)/dossier.txt"
    for arguments in [
      [], ["trainees"], ["trainee", "001"], ["classes"], ["class", "例会"], ["sessions"],
      ["marks", "例会/1"], ["visits"], ["visit", "青岛村"], ["trainees", "--unit", "柳树屯村"],
      ["trainee", "没有"], ["class", "没有"], ["marks", "例会/9"], ["check"],
      ["mark", "例会/1", "001", "late", "--minutes", "999"], ["mark", "例会/1", "001", "present"],
      ["add", "trainee", "--name", "甲", "--number", "001"], ["enroll", "例会", "001"],
      ["add", "session", "例会", "--date", "2001-01-01", "--start", "08:30", "--end", "11:30"],
      ["add", "session", "例会", "--date", today, "--start", "11:30", "--end", "08:30"],
      ["sheet", "例会/1", "--output", sheet], ["trainee", "001", "--output", dossier],
    ] {
      let text = try sandbox.start(arguments).wait()
      #expect(Self.isHarmless(text.output + text.errors), "\(arguments)")
      let json = try sandbox.start(arguments + ["--json"]).wait()
      #expect(Self.isHarmless(json.output + json.errors), "\(arguments) --json")
    }
    for file in [sheet, dossier] {
      #expect(Self.isHarmless(try String(contentsOfFile: file, encoding: .utf8)), "\(file)")
    }
  }

  @Test func `what is handed to lp is one line that steers nothing`() throws {
    let sandbox = try hostile()
    let bin = "\(sandbox.home)/bin"
    try FileManager.default.createDirectory(atPath: bin, withIntermediateDirectories: true)
    let script =
      "#!/bin/sh\nprintf '%s\\n' \"$@\" > \"\(sandbox.home)/arguments\"; cat > /dev/null\n"
    try Data(script.utf8).write(to: URL(filePath: "\(bin)/lp"))
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: "\(bin)/lp")
    try sandbox.succeed("sheet", "例会/1", "--print")
    let arguments = try String(contentsOfFile: "\(sandbox.home)/arguments", encoding: .utf8)
    #expect(arguments.split(separator: "\n").map { $0.prefix(2) } == ["-n", "-o", "-o", "-t"])
    #expect(Self.isHarmless(arguments) && arguments.contains("例会"))
  }

  @Test(arguments: ["\u{1B}]0;owned\u{7}", "\u{9B}31m", "a\nb", "\u{202E}x"])
  func `nothing on the command line steers the terminal`(evil: String) throws {
    let sandbox = try Sandbox.empty()
    try sandbox.succeed("add", "class", "--name", "例会", "--start", "2026-11-24")
    let file = "\(sandbox.home)/\(evil).csv"
    try Data("姓名,\"\(evil)\"\n\"\",\"\(evil)\"\n".utf8).write(to: URL(filePath: file))
    try Data("{".utf8).write(to: URL(filePath: "\(sandbox.data)/trainees/\(evil).txt"))
    for (arguments, status) in [
      (["trainees", "--data", "\(sandbox.home)/\(evil)"], 1), (["trainee", evil], 1),
      (["class", evil], 1), (["marks", evil], 1), (["marks", "例会/\(evil)"], 1),
      (["visit", evil], 1),
      (["import", "trainees", file], 1), (["import", "trainees", "\(file)x"], 1), (["check"], 1),
      (["add", "class", "--name", "a", "--start", evil], 1), (["roll", evil], 1),
      (["mark", "例会/1", "x", evil], 1), ([evil], 64), (["trainees", "--\(evil)"], 64),
      (["trainees", "--sort", evil], 64), (["--lang", evil], 64),
      (["sheet", "x", "--output", evil], 1),
    ] {
      let run = try sandbox.start(arguments).wait()
      #expect(run.status == status, "\(arguments)")
      #expect(Self.isHarmless(run.output + run.errors), "\(arguments)")
      if status == 1 { #expect(run.errors.filter(\.isNewline).count == 1, "\(arguments)") }
    }
  }

  @Test func `what is said after a crash steers no terminal`() throws {
    let sandbox = try Sandbox()
    let data = "\(sandbox.home)/a\u{1B}]0;owned\u{7}b"
    try sandbox.succeed("init", "--name", "镇", "--data", data)
    let terminal = try PseudoTerminal(
      [Sandbox.program, "--data", data], environment: sandbox.environment(["TERM": "xterm"]),
      columns: 80, rows: 24)
    #expect(terminal.wait(for: "镇"))
    terminal.send(signal: SIGABRT)
    #expect(terminal.waitForExit() != 0)
    #expect(terminal.text.contains("/.cache/log") && !terminal.text.contains("\u{1B}]0;"))
  }

  private static func isHarmless(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F..<0xA0, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: false
      default: true
      }
    }
  }

  @Test func `a hostile name keeps its place on the screen`() throws {
    let sandbox = try hostile()
    let window = try Window(sandbox)
    try window.see("Today (2)", "甲␛]0;owned␇")
    let screen = try window.press("r", see: "1 trainees", "甲␛]0;owned␇")
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[3].hasPrefix("▸001    甲␛]0;owned␇"))
    #expect(lines[4].isEmpty)
    #expect(lines[22].hasPrefix(" Enter open"))
  }
}
