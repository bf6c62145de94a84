import Foundation
import Model
import Testing

@testable import Paper

@Suite struct PrintQueueTests {
  /// A command that takes the place of `lp`, in a folder of its own, and one in that of `lpstat`.
  private final class FakeCommand {
    let folder: URL
    var path: String { folder.appendingPathComponent("lp").path }
    var queue: PrintQueue {
      PrintQueue(lp: path, lpstat: folder.appendingPathComponent("lpstat").path, patience: 1)
    }

    init(_ script: String, lpstat: String? = nil) throws {
      folder = FileManager.default.temporaryDirectory
        .appendingPathComponent("qiandao-lp-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      // Written by another process: a file that this one has open for writing could be inherited
      // by what a test beside this one starts, and then not be run.
      for (name, script) in [("lp", script), ("lpstat", lpstat)] {
        guard let script else { continue }
        _ = try Tool.run(
          ["sh", "-c", "cat > \"$1/$2\" && chmod 700 \"$1/$2\"", "sh", folder.path, name],
          input: Array("#!/bin/sh\ncd \"$(dirname \"$0\")\"\n\(script)\n".utf8))
      }
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

  @Test func bytesTitleAndOptionsArrive() throws {
    let command = try FakeCommand(Self.recorder)
    let pdf = (0..<300_000).map { UInt8(truncatingIfNeeded: $0) }
    let options = PrintOptions(
      printer: "office", copies: 3, isDuplex: true, pages: PageRanges([5...5, 1...3]))
    let job = try command.queue.print(pdf, title: "签到表\n第2次", options)
    #expect(job == PrintJob("office-12"))
    #expect(try command.contents("job") == Data(pdf))
    let arguments = String(decoding: try command.contents("arguments"), as: UTF8.self)
    #expect(
      arguments
        == "-n3\n-omedia=A4\n-osides=two-sided-long-edge\n-P1-3,5\n-doffice\n-t签到表 第2次\n")
  }

  @Test(arguments: ["-h", "--", "-o raw", "; rm -rf /", "$(id)"])
  func noValueIsReadAsAnOption(value: String) throws {
    let command = try FakeCommand(Self.recorder)
    _ = try command.queue.print([1], title: value, PrintOptions(printer: value))
    let arguments = String(decoding: try command.contents("arguments"), as: UTF8.self)
    #expect(arguments == "-n1\n-omedia=A4\n-osides=one-sided\n-d\(value)\n-t\(value)\n")
  }

  @Test func aLineEndInAPrinterStaysInItsArgument() throws {
    let command = try FakeCommand(Self.recorder)
    _ = try command.queue
      .print(
        [1], title: "-t\u{1B}]0;x\u{7}\u{202E}\0y", PrintOptions(printer: "a\n-oraw"))
    let arguments = String(decoding: try command.contents("arguments"), as: UTF8.self)
    #expect(arguments == "-n1\n-omedia=A4\n-osides=one-sided\n-da -oraw\n-t-t ]0;x  y\n")
  }

  @Test func withoutPrinterTheUsualOneIsMeant() throws {
    let command = try FakeCommand(Self.recorder)
    _ = try command.queue.print([1], title: "", PrintOptions(printer: ""))
    let arguments = String(decoding: try command.contents("arguments"), as: UTF8.self)
    #expect(arguments == "-n1\n-omedia=A4\n-osides=one-sided\n")
  }

  @Test func itsWordsDoNotDependOnTheLanguage() throws {
    let command = try FakeCommand("echo \"request id is $LC_ALL-$LC_ALL-1 (0 file(s))\"")
    #expect(try command.queue.print([1], title: "") == PrintJob("C-C-1"))
  }

  @Test func aJobThatNothingIsSaidOfIsStillOne() throws {
    let command = try FakeCommand("echo taken")
    #expect(try command.queue.print([1], title: "") == PrintJob("taken"))
  }

  @Test(
    arguments: [
      (nil, "scheduler is not running", .noServer),
      ("attic", "scheduler is running", .noPrinters),
      ("attic", "printer office is idle.  enabled since today", .noPrinter("attic", ["office"])),
      (nil, "printer office is idle.  enabled since today", .noDefault(["office"])),
      (
        "office", "office not accepting requests since today -\n\tAway",
        .rejecting("office", "Away")
      ),
      (
        nil, "system default destination: office\noffice not accepting requests since today -",
        .rejecting("office", nil)
      ),
      ("office", "printer office is idle.  enabled since today", .refused("lp: no")),
    ] as [(String?, String, PrintError)])
  func aRefusalSaysWhatIsWrong(printer: String?, status: String, error: PrintError) throws {
    let command = try FakeCommand(
      "echo lp: no >&2; exit 1", lpstat: "[ $1 = -e ] || printf '\(status)\\n'")
    #expect(throws: error) {
      try command.queue.print([1], title: "", PrintOptions(printer: printer))
    }
  }

  @Test func whoDoesNotAnswerIsGivenUpWithAllThatItStarted() throws {
    let command = try FakeCommand("sleep 600 & echo $! > child; sleep 600", lpstat: "sleep 600")
    #expect(throws: PrintError.noAnswer(seconds: 1)) { try command.queue.print([1], title: "") }
    let child = String(decoding: try command.contents("child"), as: UTF8.self)
    let pid = try #require(pid_t(child.trimmingCharacters(in: .newlines)))
    // What is killed takes a moment to be gone, and then somebody else's turn to wait for it.
    var isGone = false
    for _ in 0..<1000 where !isGone {
      let state = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8)
      isGone = state?.contains(") Z ") ?? true
      if !isGone { usleep(10_000) }
    }
    #expect(isGone)
    #expect(throws: PrintError.noAnswer(seconds: 1)) { try command.queue.printers() }
  }

  @Test func whatIsNotWantedAnyMoreIsStopped() throws {
    let command = try FakeCommand("sleep 600", lpstat: "sleep 600")
    #expect(throws: PrintError.stopped) {
      try command.queue.print([1], title: "", while: { false })
    }
    #expect(throws: PrintError.stopped) { try command.queue.printers(while: { false }) }
  }

  @Test func aServerThatCannotBeReachedIsAwaitedAndThenNamed() async {
    await #expect(processExitsWith: .success) {
      // Nobody listens there.
      setenv("CUPS_SERVER", "127.0.0.1:1", 1)
      let queue = PrintQueue(patience: 1)
      let begin = ContinuousClock.now
      #expect(throws: PrintError.noServer) { try queue.states(of: [PrintJob("office-1")]) }
      #expect(ContinuousClock.now - begin >= .seconds(1))
      var asked = 0
      #expect(throws: PrintError.stopped) {
        try queue.states(of: [PrintJob("office-1")]) {
          asked += 1
          return false
        }
      }
    }
  }

  @Test func refusalGivesTheCommandsOwnWordsMadeHarmless() throws {
    let command = try FakeCommand(
      "printf '\\nlp: \\033[31munknown destination\\n' >&2; exit 1")
    let error = #expect(throws: PrintError.self) {
      try command.queue.print(Array(repeating: 7, count: 300_000), title: "")
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
      try silent.queue.print([1], title: "")
    }
    let killed = try FakeCommand("kill -9 $$")
    #expect(throws: PrintError.refused("\(killed.path): 137")) {
      try killed.queue.print([1], title: "")
    }
  }

  @Test func missingCommandNamesThePackage() {
    #expect(throws: PrintError.noCommand("qiandao-no-such-lp")) {
      try PrintQueue(lp: "qiandao-no-such-lp").print([1], title: "")
    }
  }

  @Test func commandIsFoundOnThePath() async {
    await #expect(processExitsWith: .success) {
      let command = try FakeCommand("cat > job; echo 'request id is pdf-1'")
      setenv("PATH", "\(command.folder.path):/usr/bin:/bin", 1)
      #expect(try PrintQueue().print([1, 2], title: "x") == PrintJob("pdf-1"))
      #expect(try command.contents("job") == Data([1, 2]))
      setenv("PATH", "/nonexistent", 1)
      #expect(throws: PrintError.noCommand("lp")) { try PrintQueue().print([1], title: "x") }
    }
  }
}
