import Glibc

/// A program in a window of tmux, whose screen can be read as a person sees it.
public final class Tmux {
  private let socket: String
  private let environment: [String: String]

  /// Starts `command`, a line for the shell, in a window of this size.
  public init(
    _ command: String, environment: [String: String], columns: Int = 80, rows: Int = 24
  ) throws {
    socket = "/tmp/qiandao-test-\(getpid())-\(UInt32.random(in: .min ... .max)).tmux"
    self.environment = environment.merging(["SHELL": "/bin/sh"]) { $1 }
    try run([
      "-f", "/dev/null", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", command,
      ";", "set", "-g", "status", "off",
    ])
  }

  deinit {
    _ = try? run(["kill-server"])
    unlink(socket)
  }

  /// The screen as lines of text.
  public var screen: String {
    ((try? run(["capture-pane", "-p"])) ?? "")
  }

  /// Presses keys by the names that tmux has for them.
  public func press(_ keys: [String]) throws {
    try run(["send-keys"] + keys)
  }

  /// Types text as it is.
  public func type(_ text: String) throws {
    try run(["send-keys", "-l", text])
  }

  /// Changes the size of the window.
  public func resize(columns: Int, rows: Int) throws {
    try run(["resize-window", "-x", "\(columns)", "-y", "\(rows)"])
  }

  /// Waits until the screen is as `condition` wants it; the screen it saw last.
  public func wait(seconds: Double = PseudoTerminal.patience, until condition: (String) -> Bool)
    -> String
  {
    let deadline = PseudoTerminal.clock() + seconds
    var seen = screen
    while !condition(seen), PseudoTerminal.clock() < deadline {
      usleep(20_000)
      seen = screen
    }
    return seen
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    try Command(["tmux", "-u", "-S", socket] + arguments, environment: environment).output
  }
}
