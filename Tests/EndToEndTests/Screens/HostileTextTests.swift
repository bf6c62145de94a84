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

  @Test func `a hostile name keeps its place on the screen`() throws {
    let sandbox = try hostile()
    let window = try Window(sandbox)
    try window.see("Today (1)", "甲␛]0;owned␇")
    let screen = try window.press("r", see: "1 trainees", "甲␛]0;owned␇")
    let lines = screen.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[3].hasPrefix("▸001    甲␛]0;owned␇"))
    #expect(lines[4].isEmpty)
    #expect(lines[23].hasPrefix(" Enter open"))
  }
}
