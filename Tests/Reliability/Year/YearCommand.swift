import ArgumentParser
import Harness

/// Lives through a year of work on one folder.
struct YearCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "year",
    abstract: "Does random operations for a year, compared with what should be after each.")

  @Option(help: "What chance begins with.") var seed: UInt64 = 20_261_124
  @Option(help: "How many operations.") var operations = 100_000

  func run() throws {
    let scratch = try Scratch()
    let start = PseudoTerminal.clock()
    var year = try Year(at: "\(scratch.path)/data", operations: operations, seed: seed)
    try year.run()
    let seconds = PseudoTerminal.clock() - start
    let rows = Year.Kind.allCases.compactMap { kind in
      year.counts[kind].map { [kind.rawValue, String($0.done), String($0.refused)] }
    }
    Table(["operation", "done", "refused or idle"], rows).show()
    for difference in year.differences.prefix(20) { print(difference) }
    print(
      "seed \(seed), \(operations) operations, \(year.shadow.entries.count) records,",
      "\(year.conflicts) conflicts, \(year.differences.count) differences,",
      "\(seconds.tenths) seconds")
    if !year.differences.isEmpty { throw ExitCode.failure }
  }
}
