import Foundation
import Harness
import Testing

/// How the program comes, goes, and gives the terminal back.
@Suite struct LifeCycleTests {
  private static let leavingAlternateScreen = "\u{1B}[?1049l"

  /// The program on a terminal of its own, started by a shell that tells how the terminal was
  /// before and after.
  private func shell(_ sandbox: Sandbox, _ arguments: String...) throws -> PseudoTerminal {
    let script = """
      trap : INT HUP TERM
      echo "before $(stty -g)"
      sh -c 'echo "process $$."; exec "$@"' sh "$@"
      echo "status $?"
      echo "after $(stty -g)"
      """
    return try PseudoTerminal(
      ["sh", "-c", script, "sh", Sandbox.program] + arguments,
      environment: sandbox.environment(["TERM": "xterm-256color"]))
  }

  private func process(on terminal: PseudoTerminal) throws -> pid_t {
    let match = try #require(terminal.text.firstMatch(of: /process (\d+)\./))
    return try #require(pid_t(match.1))
  }

  /// Ends the program by `end` and expects the terminal to be as it was.
  private func expectCleanEnd(
    _ end: (PseudoTerminal) throws -> Void, at place: SourceLocation = #_sourceLocation
  ) throws {
    let sandbox = try Sandbox.empty()
    let terminal = try shell(sandbox)
    #expect(terminal.wait(for: "Nothing here yet"), sourceLocation: place)
    #expect(!terminal.text.contains(Self.leavingAlternateScreen), sourceLocation: place)
    try end(terminal)
    #expect(terminal.wait(for: "after "), sourceLocation: place)
    _ = terminal.waitForExit()
    let text = terminal.text
    #expect(text.contains("status 0\r\n"), sourceLocation: place)
    let before = try #require(text.firstMatch(of: /before (\S+)/), sourceLocation: place)
    let after = try #require(text.firstMatch(of: /after (\S+)/), sourceLocation: place)
    #expect(before.1 == after.1, sourceLocation: place)
    // Left once, after all frames, with the cursor shown again.
    let parts = text.components(separatedBy: Self.leavingAlternateScreen)
    #expect(parts.count == 2, sourceLocation: place)
    #expect(parts.last?.contains("\u{1B}[?1049h") == false, sourceLocation: place)
    let cursor = text.ranges(of: /\u{1B}\[\?25[hl]/).last.map { text[$0] }
    #expect(cursor == "\u{1B}[?25h" || cursor == nil, sourceLocation: place)
  }

  @Test func `q leaves`() throws {
    try expectCleanEnd { $0.type("q") }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGINT]) func `a signal ends it in good order`(
    signal: Int32
  ) throws {
    try expectCleanEnd { kill(try process(on: $0), signal) }
  }

  @Test func `Ctrl-C ends it in good order`() throws {
    try expectCleanEnd { $0.type("\u{3}") }
  }

  @Test func `it ends when its terminal is closed`() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal(
      [Sandbox.program, "--demo"], environment: sandbox.environment(["TERM": "xterm-256color"]))
    #expect(terminal.wait(for: "Today"))
    #expect(try sandbox.names() == ["qiandao-demo"])
    terminal.hangUp()
    #expect(terminal.waitForExit() == 0)
    #expect(try sandbox.names().isEmpty)
  }

  @Test(arguments: [nil, SIGTERM, SIGHUP, SIGINT]) func `the demo leaves nothing behind`(
    signal: Int32?
  ) throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal(
      [Sandbox.program, "--demo"], environment: sandbox.environment(["TERM": "xterm-256color"]))
    #expect(terminal.wait(for: "Today"))
    #expect(try sandbox.names() == ["qiandao-demo"])
    if let signal { terminal.send(signal: signal) } else { terminal.type("q") }
    #expect(terminal.waitForExit() == 0)
    #expect(try sandbox.names().isEmpty)
  }

  @Test func `Ctrl-Z stops it, and fg shows the screen again`() throws {
    let sandbox = try Sandbox.empty()
    let tmux = try Tmux(
      "PS1='shell> ' HISTFILE= exec bash --norc -i", environment: sandbox.environment())
    func see(_ text: String, at place: SourceLocation = #_sourceLocation) {
      let screen = tmux.wait { $0.contains(text) }
      #expect(screen.contains(text), "\(screen)", sourceLocation: place)
    }
    see("shell>")
    try tmux.type(Sandbox.program)
    try tmux.press(["Enter"])
    see("Nothing here yet")
    try tmux.press(["C-z"])
    see("Stopped")
    try tmux.type("fg")
    try tmux.press(["Enter"])
    see("Nothing here yet")
    try tmux.press(["r"])
    see("No trainees yet")
    try tmux.press(["C-z"])
    see("Stopped")
    try tmux.type("clear; fg")
    try tmux.press(["Enter"])
    see("No trainees yet")
    try tmux.press(["q"])
    see("Nothing here yet")
    try tmux.press(["q"])
    see("shell>")
    try tmux.type("echo status $?; stty -a")
    try tmux.press(["Enter"])
    see("status 0")
    see(" echo ")
  }

  @Test func `a stop from outside is no harm either`() throws {
    let sandbox = try Sandbox.empty()
    let terminal = try PseudoTerminal(
      [Sandbox.program], environment: sandbox.environment(["TERM": "xterm-256color"]))
    #expect(terminal.wait(for: "Nothing here yet"))
    terminal.settle()
    terminal.send(signal: SIGSTOP)
    terminal.send(signal: SIGCONT)
    #expect(terminal.wait(for: "Nothing here yet", from: terminal.output.count))
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test func `it follows the size of the window`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let window = try Window(sandbox)
    try window.see("Today (2)", "q quit")
    for (columns, rows) in [(40, 5), (3, 2), (1, 1), (59, 24), (80, 11)] {
      try window.tmux.resize(columns: columns, rows: rows)
      if columns > 20 { try window.see("Window too small (\(columns)×\(rows))", gone: "Today (") }
    }
    try window.tmux.resize(columns: 60, rows: 12)
    try window.see("Today (2)", "? help", gone: "too small")
    try window.tmux.resize(columns: 132, rows: 50)
    let wide = try window.see("Today (2)", "在新港服装厂设立妇女维权服务点", "普湾新区三十里堡街道")
    #expect(wide.split(separator: "\n", omittingEmptySubsequences: false).count >= 50)
    try window.press("Enter", see: "孙维娜", "Esc back")
    try window.tmux.resize(columns: 20, rows: 4)
    try window.see("Window too small")
    // Nobody marks whom she does not see.
    try window.press("p")
    try window.tmux.resize(columns: 80, rows: 24)
    try window.see("孙维娜", "Unmarked 143")
    try window.press("q", see: "Today (2)")
    try window.press("q", see: "[0]")
  }

  @Test(arguments: ["no-such-terminal", "dumb", ""])
  func `it refuses a terminal that it cannot use`(
    name: String
  ) throws {
    let sandbox = try Sandbox.empty()
    let terminal = try PseudoTerminal(
      [Sandbox.program], environment: sandbox.environment(["TERM": name]))
    #expect(terminal.waitForExit() == 1)
    #expect(terminal.text.filter(\.isNewline).count == 1)
    #expect(terminal.text.hasPrefix("The terminal type “\(name)” is not known; try: TERM="))
    #expect(!terminal.output.contains(0x1B))
  }

  @Test func `without a terminal at either end it prints the day`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    for redirection in ["< /dev/null", "| cat"] {
      let terminal = try PseudoTerminal(
        ["sh", "-c", "\"$0\" \(redirection)", Sandbox.program],
        environment: sandbox.environment(["TERM": "xterm-256color"]))
      #expect(terminal.waitForExit() == 0)
      #expect(terminal.text.contains("Today’s sessions"))
      #expect(!terminal.output.contains(0x1B))
    }
  }

  @Test func `a folder that is not there is one line that says how to make it`() throws {
    let sandbox = try Sandbox()
    let terminal = try PseudoTerminal(
      [Sandbox.program], environment: sandbox.environment(["TERM": "xterm-256color"]))
    #expect(terminal.waitForExit() == 1)
    #expect(terminal.text.filter(\.isNewline).count == 1)
    #expect(terminal.text.contains(sandbox.data) && terminal.text.contains("qiandao init"))
  }

  @Test func `it speaks Chinese in a locale that knows none`() throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let terminal = try PseudoTerminal(
      [Sandbox.program, "--lang", "zh-Hans"],
      environment: sandbox.environment(["TERM": "xterm-256color", "LANG": "C", "LC_ALL": "POSIX"]))
    #expect(terminal.wait(for: "今日安排"))
    #expect(terminal.wait(for: "女干部培训班"))
    terminal.type("q")
    #expect(terminal.waitForExit() == 0)
  }

  @Test(arguments: [nil, "1"]) func `colours come unless NO_COLOR is set`(
    noColor: String?
  ) throws {
    let sandbox = try Sandbox.withSampleOfToday()
    let terminal = try PseudoTerminal(
      [Sandbox.program, "roll", "女干部/3"],
      environment: sandbox.environment(["TERM": "xterm-256color", "NO_COLOR": noColor ?? ""]))
    #expect(terminal.wait(for: "孙维娜"))
    terminal.type("alP?qqq")
    #expect(terminal.waitForExit() == 0)
    let parameters = terminal.text.matches(of: /\u{1B}\[([0-9;]*)m/)
      .flatMap { $0.1.split(separator: ";").compactMap { Int($0) } }
    let colors = parameters.filter {
      (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0)
    }
    #expect(colors.isEmpty == (noColor != nil))
    #expect(parameters.contains(1) && parameters.contains(7))
  }
}

extension Sandbox {
  /// The names in the home folder, without what makes those of throw-away folders unlike.
  fileprivate func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: home)
      .map { $0.hasPrefix("qiandao-demo.") ? "qiandao-demo" : $0 }
  }
}
