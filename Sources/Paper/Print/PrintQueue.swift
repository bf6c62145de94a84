import Cells
import Glibc

/// The print queue of CUPS, reached through its command `lp`.
public struct PrintQueue: Sendable {
  /// The command, found on PATH unless it is a path itself.
  private let command: String

  /// POSIX_SPAWN_SETSID, which Glibc hides behind _GNU_SOURCE.
  private static let newSession: Int16 = 0x80

  /// The queue behind `lp`, or behind another command that takes the same arguments.
  public init(command: String = "lp") {
    self.command = command
  }

  /// Hands a PDF to the queue, and waits until the queue has taken it.
  ///
  /// - Parameters:
  ///   - pdf: the bytes of the PDF.
  ///   - title: what the job is called in the queue.
  ///   - printer: the printer, or nil for the usual one.
  ///   - copies: how many.
  /// - Returns: the line in which `lp` names the job.
  public func print(
    _ pdf: [UInt8], title: String, printer: String? = nil, copies: Int = 1
  ) throws(PrintError) -> String {
    // Files instead of pipes: neither side ever waits for the other, and a command that ends before it has read everything raises no SIGPIPE.
    let input = try NamelessFile(holding: pdf)
    let output = try NamelessFile()
    let errors = try NamelessFile()
    let status = try run(
      arguments(title: title, printer: printer, copies: copies), input, output, errors)
    guard status == 0 else {
      let message = errors.firstLine ?? output.firstLine
      throw .refused(message ?? "\(command): \(status)")
    }
    return output.firstLine ?? ""
  }

  /// Each value is joined to its option, so that none can be read as an option itself.
  private func arguments(title: String, printer: String?, copies: Int) -> [String] {
    var arguments = [command, "-n\(max(1, copies))", "-omedia=A4"]
    if let printer, !printer.isEmpty { arguments.append("-d\(printer.singleLine)") }
    let title = title.singleLine
    if !title.isEmpty { arguments.append("-t\(title)") }
    return arguments
  }

  /// Runs the command without a shell; its exit status, or 128 and the signal that ended it.
  private func run(
    _ arguments: [String], _ input: NamelessFile, _ output: NamelessFile, _ errors: NamelessFile
  ) throws(PrintError) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, file) in [input, output, errors].enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(target))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A session of its own has no terminal: lp cannot ask for a password across the screens.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes,
      Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

    var pointers = arguments.map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, command, &actions, &attributes, &pointers, environ)
    guard failure == 0 else {
      throw failure == ENOENT ? .noCommand(command) : .system(failure)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .system(errno) }
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}

extension NamelessFile {
  /// The first line that is not empty, with whatever would steer a terminal made visible.
  fileprivate var firstLine: String? {
    String(decoding: bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline)
      .lazy.map { String($0).visible }
      .first { !$0.isEmpty }
  }
}
