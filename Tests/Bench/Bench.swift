import Glibc
import Harness

/// The measurements.
struct Bench {
  let program: String
  let empty: String
  let scratch: String

  private let environment = [
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

  /// From a key of the roll call of 300 to the frame that says it is saved, which is drawn only
  /// when the mark is on the disk.
  func keyToDisk() throws -> [Figure] {
    let terminal = try PseudoTerminal(
      [program, "--data", big, "roll", "300/1"], environment: environment)
    _ = terminal.readNext(within: 10)
    terminal.settle(quiet: 0.3)
    var times: [Double] = []
    for index in 0..<300 {
      let start = PseudoTerminal.clock()
      terminal.type(index.isMultiple(of: 10) ? "l" : "p")
      guard terminal.readNext(within: 10) else { break }
      times.append(PseudoTerminal.clock() - start)
      terminal.settle(quiet: 0.01)
    }
    terminal.type("q")
    terminal.type("q")
    _ = terminal.waitForExit()
    let marks = try Command(
      [program, "--data", big, "marks", "300/1", "--json"], environment: environment)
    guard marks.output.contains("\"unmarked\": 0") else {
      throw BenchError(reason: "some of 300 marks are not on disk")
    }
    return [
      Figure(
        name: "Key to disk and screen, 300 enrolled, median", measured: times.quantile(0.5) * 1000,
        limit: 10, unit: "ms"),
      Figure(
        name: "Key to disk and screen, 300 enrolled, 99 of 100",
        measured: times.quantile(0.99) * 1000, limit: 30, unit: "ms"),
    ]
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
