import Glibc
import Harness
import Store

/// A home folder with a data folder, in which the program is run.
struct Home {
  /// Where commands are found.
  static let path = ["PATH": "/usr/local/bin:/usr/bin:/bin"]

  /// The program.
  let program: String
  /// Where the home folder is.
  let path: String

  /// Where the data folder is.
  var data: String { "\(path)/data" }

  /// What the program finds around it. Her name is what the machine knows, also where the fault meets
  /// the look-up of it, which a backup on its own thread may change places with a call that writes.
  var environment: [String: String] {
    Self.path.merging([
      "HOME": path, "QIANDAO_DATA": data, "TMPDIR": path, "LANG": "C.UTF-8", "TZ": "Asia/Shanghai",
      "TERM": "xterm-256color", "USER": UserName.of(geteuid()) ?? "root",
    ]) { $1 }
  }

  /// The command line with these arguments, where `~` stands for the home folder.
  func line(_ arguments: [String]) -> [String] {
    [program] + arguments.map { $0.hasPrefix("~") ? path + $0.dropFirst() : $0 }
  }

  /// Runs the program.
  func run(_ arguments: [String]) throws -> Command {
    try Command(line(arguments), environment: environment)
  }

  /// Runs the program, which must not fail; what it printed without the line end.
  @discardableResult
  func succeed(_ arguments: String...) throws -> String {
    let run = try run(arguments)
    guard run.status == 0 else { throw Failure("\(arguments): \(run.errors)") }
    return String(run.output.dropLast())
  }

  /// Reads every record, which finishes or takes back what was cut short, and clears up after it;
  /// then checks the folder.
  func readAndCheck() throws -> Command {
    for list in ["trainees", "sessions", "visits", "meetings", "groups"] { _ = try run([list]) }
    return try run(["check"])
  }

  /// Writes a file.
  func write(_ text: String, to name: String, mode: mode_t = 0o600) throws {
    let file = "\(path)/\(name)"
    let descriptor = Glibc.open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
    guard descriptor >= 0 else { throw Failure("\(file) cannot be written") }
    defer { close(descriptor) }
    let bytes = Array(text.utf8)
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count, chmod(file, mode) == 0 else {
      throw Failure("\(file) cannot be written")
    }
  }
}
