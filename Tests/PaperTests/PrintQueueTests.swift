import Foundation
import Model
import Testing

@testable import Paper

@Suite struct PrintQueueTests {
  /// A command that takes the place of `lp`, in a folder of its own.
  private final class FakeCommand {
    let folder: URL
    var path: String { folder.appendingPathComponent("lp").path }

    init(_ script: String) throws {
      folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("qiandao-lp-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      // Written by another process: a file that this one has open for writing could be inherited
      // by what a test beside this one starts, and then not be run.
      _ = try Tool.run(
        ["sh", "-c", "cat > \"$1\" && chmod 700 \"$1\"", "sh", path],
        input: Array("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n\(script)\n".utf8))
    }

    deinit { try? FileManager.default.removeItem(at: folder) }

    func contents(_ name: String) throws -> Data {
      try Data(contentsOf: folder.appendingPathComponent(name))
    }
  }

  private static let recorder = """
    for argument; do printf '%s\\n' "$argument" >> arguments; done
    cat > job
    echo 'request id is office-12 (0 file(s))'
    """

  @Test func bytesTitlePrinterAndCopiesArrive() throws {
    let command = try FakeCommand(Self.recorder)
    let pdf = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    let job = try PrintQueue(command: command.path)
      .print(pdf, title: "签到表\n第2次", printer: "office", copies: 3)
    #expect(job == "request id is office-12 (0 file(s))")
    #expect(try command.contents("job") == Data(pdf))
    let arguments = String(decoding: try command.contents("arguments"), as: UTF8.self)
    #expect(arguments == "-n3\n-omedia=A4\n-doffice\n-t签到表 第2次\n")
  }

  @Test(arguments: ["-h", "--", "-o raw", "; rm -rf /", "$(id)"])
  func noValueIsReadAsAnOption(value: String) throws {
    let command = try FakeCommand(Self.recorder)
    _ = try PrintQueue(command: command.path).print([1], title: value, printer: value, copies: -4)
    let arguments = String(decoding: try command.contents("arguments"), as: UTF8.self)
    #expect(arguments == "-n1\n-omedia=A4\n-d\(value)\n-t\(value)\n")
  }

  @Test func aLineEndInAPrinterStaysInItsArgument() throws {
    let command = try FakeCommand(Self.recorder)
    _ = try PrintQueue(command: command.path)
      .print([1], title: "-t\u{1B}]0;x\u{7}\u{202E}\0y", printer: "a\n-oraw")
    let arguments = String(decoding: try command.contents("arguments"), as: UTF8.self)
    #expect(arguments == "-n1\n-omedia=A4\n-da -oraw\n-t-t ]0;x  y\n")
  }

  @Test func withoutPrinterTheUsualOneIsMeant() throws {
    let command = try FakeCommand(Self.recorder)
    _ = try PrintQueue(command: command.path).print([1], title: "", printer: "")
    let arguments = String(decoding: try command.contents("arguments"), as: UTF8.self)
    #expect(arguments == "-n1\n-omedia=A4\n")
  }

  @Test func refusalGivesTheCommandsOwnWordsMadeHarmless() throws {
    let command = try FakeCommand(
      "printf '\\nlp: \\033[31munknown destination\\n' >&2; exit 1")
    let error = #expect(throws: PrintError.self) {
      try PrintQueue(command: command.path).print(Array(repeating: 7, count: 300_000), title: "")
    }
    guard case .refused(let message) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(message.hasPrefix("lp: ") && message.hasSuffix("unknown destination"))
    #expect(!message.unicodeScalars.contains("\u{1b}"))
  }

  @Test func silentFailureAndDeathBySignalAreTold() throws {
    let silent = try FakeCommand("exit 3")
    #expect(throws: PrintError.refused("\(silent.path): 3")) {
      try PrintQueue(command: silent.path).print([1], title: "")
    }
    let killed = try FakeCommand("kill -9 $$")
    #expect(throws: PrintError.refused("\(killed.path): 137")) {
      try PrintQueue(command: killed.path).print([1], title: "")
    }
  }

  @Test func missingCommandNamesThePackage() {
    #expect(throws: PrintError.noCommand("qiandao-no-such-lp")) {
      try PrintQueue(command: "qiandao-no-such-lp").print([1], title: "")
    }
  }

  @Test func commandIsFoundOnThePath() async {
    await #expect(processExitsWith: .success) {
      let command = try FakeCommand("cat > job; echo 'request id is pdf-1'")
      setenv("PATH", "\(command.folder.path):/usr/bin:/bin", 1)
      #expect(try PrintQueue().print([1, 2], title: "x") == "request id is pdf-1")
      #expect(try command.contents("job") == Data([1, 2]))
      setenv("PATH", "/nonexistent", 1)
      #expect(throws: PrintError.noCommand("lp")) { try PrintQueue().print([1], title: "x") }
    }
  }
}
