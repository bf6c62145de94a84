import Foundation
import Harness
import Testing

/// A print server of its own in a sandbox, on a port of this machine that nobody else has, with a
/// printer that keeps what it prints.
final class PrintServer {
  /// CUPS' server, which is not on the path of everybody.
  static let program = ["/usr/sbin/cupsd", "/usr/local/sbin/cupsd"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  let sandbox: Sandbox
  private let port: UInt16
  private var process: Command.Running?

  /// Where the printer and the server keep their files.
  private var place: String { "\(sandbox.home)/print" }
  /// What a client finds around it.
  var environment: [String: String] { ["CUPS_SERVER": "127.0.0.1:\(port)"] }

  init(_ sandbox: Sandbox) throws {
    self.sandbox = sandbox
    port = try #require(Self.freePort())
    let files = FileManager.default
    let place = "\(sandbox.home)/print"
    for name in [
      "root", "spool/tmp", "cache", "state", "data/mime", "bin/backend", "bin/filter", "jobs",
    ] {
      try files.createDirectory(atPath: "\(place)/\(name)", withIntermediateDirectories: true)
    }
    try files.createSymbolicLink(
      atPath: "\(place)/bin/daemon", withDestinationPath: "/usr/lib/cups/daemon")
    for (name, text) in [
      ("files.conf", Self.files(place)), ("cupsd.conf", Self.settings(port)),
      ("data/mime/mime.types", "application/pdf pdf string(0,%PDF)\n"),
      ("data/mime/mime.convs", ""), ("bin/backend/keep", Self.backend(place)),
    ] {
      _ = try sandbox.write(text, to: "print/\(name)")
    }
    // As the server runs it, only where nobody else may change it.
    try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: "\(place)/bin/backend/keep")
    try start()
  }

  /// Starts it, once more where it has ended.
  func start() throws {
    process = try Command.start(
      [
        try #require(Self.program), "-f", "-c", "\(place)/cupsd.conf", "-s", "\(place)/files.conf",
      ], environment: sandbox.environment())
    try wait(for: "the print server") {
      try client("lpstat", "-r").output.contains("scheduler is running")
    }
  }

  deinit { finish() }

  /// Kills it and takes notice of its end: a child that nobody waits for hides the end of every later
  /// one from a test that waits for any of them.
  private func finish() {
    process?.kill()
    _ = process?.wait()
    process = nil
  }

  /// Ends it before its time.
  func end() throws {
    finish()
    try wait(for: "the end of the print server") {
      try client("lpstat", "-r").output.contains("not running")
    }
  }

  /// Sets up a queue that leads to the printer.
  func add(_ queue: String, _ options: String...) throws {
    // It warns that queues without a driver will go one day.
    let run = try client(
      "lpadmin", ["-p", queue, "-E", "-v", "keep:/\(queue)"] + options.flatMap { ["-o", $0] })
    try #require(run.status == 0, "\(run.errors)")
  }

  /// Runs a command of CUPS, which must not fail.
  @discardableResult
  func client(_ command: String, _ arguments: String...) throws -> Command {
    try client(command, arguments)
  }

  private func client(_ command: String, _ arguments: [String]) throws -> Command {
    var surroundings = sandbox.environment(environment)
    surroundings["LC_ALL"] = "C"
    surroundings["PATH"] = "/usr/bin:/bin:/usr/sbin:/sbin"
    let run = try Command(
      ["sh", "-c", "exec \"$@\"", "sh", command] + arguments, environment: surroundings)
    return run
  }

  /// Runs the program with this print server.
  func run(_ arguments: String...) throws -> Command {
    try sandbox.start(arguments, environment: environment).wait()
  }

  /// What the printer has kept of a job.
  func kept(_ job: String, _ kind: String) throws -> Data {
    let number = try #require(job.split(separator: "-").last)
    return try Data(contentsOf: URL(filePath: "\(place)/jobs/\(number).\(kind)"))
  }

  /// Takes the paper out of the printer.
  func takePaper() throws { _ = try sandbox.write("", to: "print/no-paper") }

  /// Puts it back.
  func putPaper() throws { try FileManager.default.removeItem(atPath: "\(place)/no-paper") }

  /// Breaks the printer.
  func breakPrinter() throws { _ = try sandbox.write("", to: "print/broken") }

  /// Waits until something is so; for longer than it can take anywhere.
  func wait(
    for what: Comment, at place: SourceLocation = #_sourceLocation, _ isSo: () throws -> Bool
  ) throws {
    let end = ContinuousClock.now + .seconds(30)
    while try !isSo() {
      try #require(ContinuousClock.now < end, what, sourceLocation: place)
      usleep(20_000)
    }
  }

  /// A printer that keeps its jobs, waits for paper and fails when it is broken.
  private static func backend(_ place: String) -> String {
    """
    #!/bin/sh
    [ $# = 0 ] && exit 0
    cd '\(place)'
    printf '%s\\n' "$3" "copies=$4" "$5" > "jobs/$1.options"
    if [ -e no-paper ]; then
      echo 'STATE: +media-empty-error' >&2
      while [ -e no-paper ]; do sleep 0.05; done
      echo 'STATE: -media-empty-error' >&2
    fi
    [ -e broken ] && exit 1
    cat "${6:--}" > "jobs/$1.pdf"
    """
  }

  private static func files(_ place: String) -> String {
    """
    ServerRoot \(place)/root
    ServerBin \(place)/bin
    DataDir \(place)/data
    RequestRoot \(place)/spool
    TempDir \(place)/spool/tmp
    CacheDir \(place)/cache
    StateDir \(place)/state
    AccessLog \(place)/access
    ErrorLog \(place)/errors
    PageLog \(place)/pages
    SystemGroup \(getgrgid(getgid()).map { String(cString: $0.pointee.gr_name) } ?? "root")
    Sandboxing relaxed

    """
  }

  private static func settings(_ port: UInt16) -> String {
    """
    Listen 127.0.0.1:\(port)
    Browsing No
    DirtyCleanInterval 0
    WebInterface No
    DefaultAuthType None
    PreserveJobHistory Yes
    <Location />
      Order allow,deny
      Allow all
    </Location>
    <Location /admin>
      Order allow,deny
      Allow all
    </Location>
    <Policy default>
      JobPrivateAccess all
      JobPrivateValues none
      <Limit All>
        Order allow,deny
        Allow all
      </Limit>
    </Policy>

    """
  }

  private static func freePort() -> UInt16? {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, length) == 0 ? getsockname(descriptor, $0, &length) : -1
      }
    }
    return status == 0 ? UInt16(bigEndian: address.sin_port) : nil
  }
}
