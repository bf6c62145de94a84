import Foundation
import Model
import Testing

/// A home folder of its own, in which a test runs the program.
final class Sandbox: Sendable {
  /// What a run of the program brought.
  struct Run: Sendable {
    let status: Int32
    let output: String
    let errors: String

    /// The lines on standard output.
    var lines: [String] { output.split(separator: "\n").map(String.init) }

    /// Standard output without the line end, such as a new id.
    var word: String { output.trimmingCharacters(in: .newlines) }

    /// Standard output as a JSON object.
    func object() throws -> [String: Any] {
      try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any])
    }

    /// Standard output as a JSON array of objects.
    func list() throws -> [[String: Any]] {
      try #require(try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]])
    }
  }

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
    try FileManager.default.copyItem(atPath: sample, toPath: sandbox.data)
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
  func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Run {
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
  func start(_ arguments: [String], environment: [String: String] = [:]) throws -> Child {
    // Files instead of pipes: a child started meanwhile cannot hold them open.
    let output = "\(home)/.output-\(UUID().uuidString)"
    let process = Process()
    process.executableURL = URL(filePath: Self.program)
    process.arguments = arguments
    process.environment = [
      "HOME": home, "QIANDAO_DATA": data, "QIANDAO_SAMPLE": Self.sample, "TMPDIR": home,
      "TZ": "Asia/Shanghai", "LANG": "C.UTF-8", "PATH": "\(home)/bin:/usr/bin:/bin",
    ].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = try handle(output)
    process.standardError = try handle("\(output)-errors")
    try process.run()
    return Child(process: process, output: output)
  }

  private func handle(_ path: String) throws -> FileHandle {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    return try #require(FileHandle(forWritingAtPath: path))
  }

  /// A program that runs.
  struct Child {
    fileprivate let process: Process
    fileprivate let output: String

    /// What it brought, once it has ended.
    func wait() throws -> Run {
      process.waitUntilExit()
      return Run(
        status: process.terminationReason == .exit ? process.terminationStatus : -1,
        output: try String(contentsOfFile: output, encoding: .utf8),
        errors: try String(contentsOfFile: "\(output)-errors", encoding: .utf8))
    }
  }
}
