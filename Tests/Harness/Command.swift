import Glibc

/// A command run to its end without a terminal.
public struct Command {
  /// Its exit status, or 128 and the signal that ended it.
  public let status: Int32
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errors: String

  /// Runs `arguments` to the end.
  public init(_ arguments: [String], environment: [String: String]) throws {
    let output = try Capture()
    let errors = try Capture()
    let process = try Spawned.start(arguments, environment: environment, inNewSession: false) {
      posix_spawn_file_actions_addopen(&$0, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&$0, output.descriptor, 1)
      posix_spawn_file_actions_adddup2(&$0, errors.descriptor, 2)
    }
    status = Spawned.wait(process)
    self.output = output.text
    self.errors = errors.text
  }
}

/// A nameless file that a program writes into.
private final class Capture {
  let descriptor: Int32

  init() throws {
    var template = Array("/tmp/qiandao-capture.XXXXXX".utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw SpawnError(program: "mkstemp", code: errno) }
    unlink(template)
    _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
  }

  deinit { close(descriptor) }

  var text: String {
    var bytes = [UInt8](repeating: 0, count: Int(lseek(descriptor, 0, SEEK_END)))
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}
