import ArgumentParser
import FaultyDisk
import Glibc

/// Tries every operation on a disk in memory, at every call that it makes.
struct CrashesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "crashes",
    abstract: "Lets every call of every operation fail, and the power go at it.")

  func run() throws {
    var sum = Verdict()
    let rows = try FaultyDisk.Operation.all.map { operation in
      let trial = try Trial(operation)
      let failing = try trial.failingCalls(ENOSPC) + trial.failingCalls(EIO)
      let cuts = try trial.powerCuts() + trial.powerCutsWhileOpening()
      let verdict = failing + cuts
      sum = sum + verdict
      return [operation.name, String(failing.points), String(cuts.points)] + counts(verdict)
    }
    let headings =
      ["operation", "failing calls", "power cuts"] + Verdict.Harm.allCases.map(\.rawValue)
    Table(headings, rows).show()
    for (harm, point) in sum.harm.prefix(20) { print("\(harm): \(point)") }
    print("\(sum.points) points, \(sum.harm.count) harmed")
    if !sum.harm.isEmpty { throw ExitCode.failure }
  }

  private func counts(_ verdict: Verdict) -> [String] {
    Verdict.Harm.allCases.map { String(verdict.count($0)) }
  }
}
