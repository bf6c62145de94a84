import Glibc
import Harness

/// The measurements.
struct Bench {
  let program: String
  let empty: String
  let scratch: String

  let environment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "HOME": "/nonexistent",
    "PATH": "/usr/local/bin:/usr/bin:/bin",
  ]
  private var sample: String { "\(scratch)/sample" }
  private var big: String { "\(scratch)/big" }

  /// From the start of the process to the last byte of the first screen, beside a program that
  /// does nothing but open ncurses.
  func firstScreen() throws -> [Figure] {
    var ours: [Double] = []
    var theirs: [Double] = []
    // Taken in turns, so that a busy moment of the machine meets both.
    for _ in 0..<40 {
      theirs.append(try timeToSettle([empty]))
      ours.append(try timeToSettle([program, "--data", sample]))
    }
    let (our, their) = (ours.quantile(0.5), theirs.quantile(0.5))
    print("first screen: \(our * 1000) ms; empty ncurses program: \(their * 1000) ms")
    return [
      Figure(
        name: "First screen / empty ncurses program", measured: our / their, limit: 3, unit: "×")
    ]
  }

  private func timeToSettle(_ arguments: [String]) throws -> Double {
    let start = PseudoTerminal.clock()
    let terminal = try PseudoTerminal(arguments, environment: environment)
    guard terminal.readNext(within: 10) else {
      throw BenchError(reason: "\(arguments[0]) shows nothing")
    }
    let settled = terminal.settle()
    terminal.type("q")
    _ = terminal.waitForExit()
    return settled - start
  }

  /// The most memory that Home and then the roll call of 263 take.
  func memory() throws -> [Figure] {
    let terminal = try PseudoTerminal(
      [program, "--data", sample], environment: environment)
    _ = terminal.readNext(within: 10)
    terminal.settle()
    let home = terminal.peakMemory
    terminal.type("\r")
    terminal.settle(quiet: 0.3)
    let rollCall = terminal.peakMemory
    terminal.type("qq")
    _ = terminal.waitForExit()
    return [
      Figure(
        name: "Memory at the first screen", measured: Double(home) / 1024, limit: 20, unit: "MB"),
      Figure(
        name: "Memory in the roll call", measured: Double(rollCall) / 1024, limit: 20, unit: "MB"),
    ]
  }

  /// From each key of a whole roll call of 1,000 to the last byte of the frame that says it is saved,
  /// which is drawn only when the mark is on the disk.
  func keyToDisk() throws -> [Figure] {
    let terminal = try bigRollCall()
    var times: [Double] = []
    for index in 0..<1000 {
      let start = PseudoTerminal.clock()
      terminal.type(index.isMultiple(of: 10) ? "l" : "p")
      guard terminal.readNext(within: 10) else { break }
      times.append(terminal.settle(quiet: 0.01) - start)
    }
    terminal.type("qq")
    _ = terminal.waitForExit()
    let marks = try run("marks", "千人班/1", "--json")
    guard times.count == 1000, marks.output.contains("\"unmarked\": 0") else {
      throw BenchError(reason: "some of 1,000 marks are not on disk")
    }
    return [
      Figure(
        name: "Key to disk and screen, 1,000 enrolled, median",
        measured: times.quantile(0.5) * 1000, limit: 10, unit: "ms"),
      Figure(
        name: "Key to disk and screen, 1,000 enrolled, 99 of 100",
        measured: times.quantile(0.99) * 1000, limit: 30, unit: "ms"),
    ]
  }

  /// How often the program wakes up while nobody presses a key.
  func idle() throws -> [Figure] {
    let terminal = try bigRollCall()
    // What goes on behind the first frame is no idling.
    terminal.settle(quiet: 3)
    let before = terminal.contextSwitches
    terminal.settle(quiet: 10)
    let after = terminal.contextSwitches
    terminal.type("qq")
    guard before > 0, terminal.waitForExit() == 0 else {
      throw BenchError(reason: "the roll call ends by itself")
    }
    return [
      Figure(
        name: "Roll call, 10 s without a key", measured: Double(after - before), limit: 0,
        unit: "wake-ups")
    ]
  }

  private func bigRollCall() throws -> PseudoTerminal {
    let terminal = try PseudoTerminal(
      [program, "--data", big, "roll", "千人班/1"], environment: environment)
    _ = terminal.readNext(within: 10)
    terminal.settle(quiet: 0.3)
    return terminal
  }

  /// Twenty people's marks in one session of 1,000, each by a process of its own, all started at once:
  /// until the last has ended.
  func twentyAtOnce() throws -> [Figure] {
    let start = PseudoTerminal.clock()
    let runs = try (1...20).map { number in
      try Command.start(
        [program, "--data", big, "mark", "千人班/1", String(number), "absent"],
        environment: environment)
    }.map { $0.wait() }
    let seconds = PseudoTerminal.clock() - start
    let marks = try run("marks", "千人班/1", "--json")
    guard runs.allSatisfy({ $0.status == 0 }), marks.output.contains("\"absent\": 20") else {
      throw BenchError(reason: "some of twenty marks are not on disk")
    }
    return [
      Figure(
        name: "Twenty marks at once, 1,000 enrolled, slowest", measured: seconds, limit: 2,
        unit: "s")
    ]
  }

  func run(_ arguments: String...) throws -> Command {
    try Command([program, "--data", big] + arguments, environment: environment)
  }

  /// The sign-in sheet of 263 as PDF, from the start of the process to its end.
  func sheet() throws -> [Figure] {
    var times: [Double] = []
    for index in 0..<10 {
      let start = PseudoTerminal.clock()
      let command = try Command(
        [program, "--data", sample, "sheet", "女干部培训班/3", "--output", "\(scratch)/\(index).pdf"],
        environment: environment)
      guard command.status == 0 else {
        throw BenchError(reason: command.errors)
      }
      times.append(PseudoTerminal.clock() - start)
    }
    return [
      Figure(
        name: "Sign-in sheet of 263 as PDF, whole process", measured: times.quantile(0.5),
        limit: 0.3, unit: "s")
    ]
  }
}
