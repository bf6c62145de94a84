import Harness

/// An operation that was done once, disturbed or not.
struct Run {
  /// The exit status of the program; 137 where it was killed.
  let status: Int32
  /// How many of the steps it has reported as done.
  let reported: Int
  /// How many lines a command has printed.
  let lines: Int
  /// Whether it has said, in one line, that it failed.
  let hasRefused: Bool
  /// Whether it has said that something went wrong.
  let hasWarned: Bool

  /// Whether it was killed.
  var isKilled: Bool { status == 137 }

  /// Does the first `steps` steps of an operation.
  ///
  /// - Parameter wrapping: what is made of the command line, such as one with strace before it.
  init(
    _ operation: Operation, in home: Home, steps: Int? = nil,
    wrapping: ([String]) -> [String] = { $0 }
  ) throws {
    switch operation.way {
    case .command(let arguments):
      let run = try Command(wrapping(home.line(arguments)), environment: home.environment)
      status = run.status
      reported = run.status == 0 ? 1 : 0
      lines = run.output.count(where: \.isNewline)
      hasWarned = !run.errors.isEmpty
      hasRefused = run.status == 1 && run.errors.filter(\.isNewline).count == 1
    case .screens(let arguments, let all):
      let all = all.prefix(steps ?? all.count)
      let terminal = try PseudoTerminal(
        wrapping(home.line(["--lang", "en"] + arguments)), environment: home.environment)
      terminal.waitForOutput()
      // Home from wherever the keys have led to, discarding what is not saved there, and out.
      terminal.type(all.map(\.keys).joined() + Self.leaving)
      status = terminal.waitForExit()
      let text = terminal.text
      lines = 0
      reported = all.firstIndex { !text.contains($0.seen) } ?? all.count
      hasRefused = text.contains("✗")
      hasWarned = hasRefused
    }
  }

  private static let leaving = "\u{1B}OQy\u{1B}OQq"
}

extension Operation {
  /// How many steps it has.
  var steps: Int {
    switch way {
    case .command: 1
    case .screens(_, let steps): steps.count
    }
  }
}
