import Foundation
import Harness
import Model
import Store
import Testing

/// A home folder of its own, in which a test runs the program.
final class Sandbox: Sendable {
  /// The sample township.
  static let sample = URL(filePath: #filePath).appending(path: "../../../Data/sample")
    .standardized.path

  /// The program, which lies beside the test bundle.
  static let program = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    .deletingLastPathComponent().appending(path: "qiandao").path

  /// Where the home folder is.
  let home: String

  /// The data folder, which is made by `seed`.
  var data: String { "\(home)/data" }

  init() throws {
    home =
      FileManager.default.temporaryDirectory
      .appending(path: "qiandao-test-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(atPath: home)
  }

  /// A sandbox with a data folder in which there is nothing yet.
  static func empty() throws -> Sandbox {
    let sandbox = try Sandbox()
    try sandbox.succeed("init", "--name", "测试镇妇联")
    return sandbox
  }

  /// A sandbox with a copy of the sample township.
  static func withSample() throws -> Sandbox {
    let sandbox = try Sandbox()
    // As `init` makes it, whatever the source tree allows to others.
    let files = FileManager.default
    try files.createDirectory(
      atPath: sandbox.data, withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o700])
    for name in try files.contentsOfDirectory(atPath: sample) {
      try files.copyItem(atPath: "\(sample)/\(name)", toPath: "\(sandbox.data)/\(name)")
    }
    return sandbox
  }

  /// A sandbox with a copy of the sample township in which its anchor day is today, as in the demo.
  static func withSampleOfToday() throws -> Sandbox {
    let sandbox = try Sandbox()
    let anchor = try #require(Day("2026-11-24"))
    let days = Forenoon.today.daysSinceEpoch - anchor.daysSinceEpoch
    let copy = try ThrowAwayFolder(copying: sample, into: sandbox.home, shiftedBy: days)
    try FileManager.default.moveItem(atPath: copy.path, toPath: sandbox.data)
    return sandbox
  }

  /// Writes a file into the home folder and gives its path.
  func write(_ text: String, to name: String) throws -> String {
    try write(Data(text.utf8), to: name)
  }

  /// Writes a file into the home folder and gives its path.
  func write(_ data: Data, to name: String) throws -> String {
    let path = "\(home)/\(name)"
    try data.write(to: URL(filePath: path))
    return path
  }

  /// Runs the program without a terminal.
  @discardableResult
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Command {
    try start(arguments, environment: environment).wait()
  }

  /// Runs the program, which must not fail, and gives what it printed without the line end.
  @discardableResult
  func succeed(_ arguments: String..., at place: SourceLocation = #_sourceLocation) throws -> String
  {
    let run = try start(arguments).wait()
    #expect(run.errors.isEmpty, sourceLocation: place)
    #expect(run.status == 0, sourceLocation: place)
    return run.word
  }

  /// Runs the program, which must refuse with one line on standard error, and gives that line.
  @discardableResult
  func refuse(_ arguments: String..., at place: SourceLocation = #_sourceLocation) throws -> String
  {
    let run = try start(arguments).wait()
    #expect(run.status == 1, sourceLocation: place)
    #expect(run.errors.hasSuffix("\n"), sourceLocation: place)
    #expect(run.errors.filter(\.isNewline).count == 1, sourceLocation: place)
    return run.errors.trimmingCharacters(in: .newlines)
  }

  /// Starts the program.
  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Command.Running {
    try Command.start([Self.program] + arguments, environment: self.environment(environment))
  }

  /// What the program finds around it, with `changes` made to it.
  func environment(_ changes: [String: String] = [:]) -> [String: String] {
    [
      "HOME": home, "QIANDAO_DATA": data, "QIANDAO_SAMPLE": Self.sample, "TMPDIR": home,
      "TZ": Forenoon.zone, "LANG": "C.UTF-8", "PATH": "\(home)/bin:/usr/bin:/bin",
    ].merging(changes) { $1 }
  }
}
