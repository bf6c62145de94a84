import Foundation
import Harness
import Testing

/// What `make reliability` shows at length, in little.
@Suite struct ReliabilityTests {
  private static let program = URL(filePath: Sandbox.program).deletingLastPathComponent()
    .appending(path: "reliability").path
  private static let environment = ["PATH": "/usr/local/bin:/usr/bin:/bin"]

  private static var canTrace: Bool {
    (try? Command(["strace", "-o", "/dev/null", "true"], environment: environment).status) == 0
  }

  private func expectClean(_ arguments: String...) throws {
    let run = try Command([Self.program] + arguments, environment: Self.environment)
    #expect(run.status == 0, "\(run.output)\(run.errors)")
  }

  @Test(
    .enabled(if: canTrace, "strace is missing, or nobody may trace programs here"),
    arguments: ["enroll", "mark again", "import --class", "export .xlsx"])
  func `killed or failing at any call, the program loses nothing`(operation: String) throws {
    // A list of twenty makes the same calls for each of its files; five of each call tell as much.
    try expectClean("injection", Sandbox.program, "--only", operation, "--most", "5")
  }

  @Test func `many writers lose nothing, even if they are killed`() throws {
    try expectClean("writers", Sandbox.program, "--writers", "8", "--marks", "80")
  }

  @Test func `two thousand operations leave what they should`() throws {
    try expectClean("year", "--operations", "2000")
  }

  @Test func `says that it is saved where only the answer cannot be printed`() throws {
    let sandbox = try Sandbox.empty()
    let line = [Sandbox.program, "add", "trainee", "--name", "王芳"]
    let run = try Command(
      ["sh", "-c", "\"$@\" > /dev/full", "sh"] + line, environment: sandbox.environment())
    #expect(run.status == 1)
    #expect(run.errors.filter(\.isNewline).count == 1)
    #expect(run.errors.contains("Saved"))
    #expect(try sandbox.run("trainees", "--json").list().count == 1)
    let reading = try Command(
      ["sh", "-c", "\"$@\" > /dev/full", "sh", Sandbox.program, "trainees"],
      environment: sandbox.environment())
    #expect(reading.status == 1)
    #expect(!reading.errors.contains("aved"))
  }
}
