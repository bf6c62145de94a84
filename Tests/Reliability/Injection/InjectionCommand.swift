import ArgumentParser
import Harness

/// Disturbs the built program at each of its calls that write.
struct InjectionCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "injection",
    abstract: "Kills the program at each call that writes, and lets each of them fail.")

  @Argument(help: "The built program.") var program: String
  @Option(help: "Only operations in whose name this stands.") var only: String?
  @Option(help: "How many calls of one name at most, the first and the last among them.")
  var most = Int.max

  func run() throws {
    guard try Command(["strace", "-o", "/dev/null", "true"], environment: Home.path).status == 0
    else { throw Failure("strace is missing, or nobody may trace programs here") }
    let scratch = try Scratch()
    let template = "\(scratch.path)/home"
    guard try Command(["mkdir", template], environment: Home.path).status == 0 else {
      throw Failure("no folder can be made in \(scratch.path)")
    }
    try Operation.prepare(Home(program: program, path: template))
    let start = PseudoTerminal.clock()
    var rows: [[String]] = []
    var faults: [String] = []
    var total = Injection.Report()
    for operation in Operation.all where only.map(operation.name.contains) ?? true {
      let injection = try Injection(
        operation, program: program, template: template, in: scratch)
      let report = try injection.report(most: most)
      rows.append([operation.name] + report.cells)
      faults += report.faults
      total += report
    }
    Table(
      ["operation", "kills", "errors", "missed", "lost", "silent", "half", "leftovers", "stuck"],
      rows + [["in all"] + total.cells]
    ).show()
    for fault in faults { print(fault) }
    // Terminals are written to now in more pieces, now in fewer; but most calls are made every time.
    guard total.missed * 20 < total.killPoints + total.errorPoints else {
      throw Failure("too many calls were not disturbed")
    }
    print("\((PseudoTerminal.clock() - start).tenths) seconds")
    if !total.isClean { throw ExitCode.failure }
  }
}

extension Injection.Report {
  fileprivate var cells: [String] {
    [killPoints, errorPoints, missed, lost, silent, half, leftovers, stuck].map(String.init)
  }

  fileprivate static func += (left: inout Self, right: Self) {
    for counter in [
      \Self.killPoints, \.errorPoints, \.missed, \.lost, \.silent, \.half, \.leftovers, \.stuck,
    ] {
      left[keyPath: counter] += right[keyPath: counter]
    }
    left.faults += right.faults
  }
}
