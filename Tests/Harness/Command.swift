import Glibc

/// A command run to its end without a terminal.
public struct Command: Sendable {
  /// Its exit status, or 128 and the signal that ended it.
  public let status: Int32
  /// What it wrote to standard output.
  public let output: String
  /// What it wrote to standard error.
  public let errors: String
  /// The most memory that it has had resident, in kilobytes.
  public let peakMemory: Int

  /// A command that runs, so that others can run beside it.
  public struct Running {
    fileprivate let process: pid_t
    fileprivate let output: Capture
    fileprivate let errors: Capture

    /// Kills it.
    public func kill() { Glibc.kill(process, SIGKILL) }

    /// What it brought, once it has ended.
    public func wait() -> Command {
      let (status, peakMemory) = Spawned.waitMeasuring(process)
      return Command(
        status: status, output: output.text, errors: errors.text, peakMemory: peakMemory)
    }
  }

  /// Starts `arguments`.
  public static func start(
    _ arguments: [String], environment: [String: String]
  ) throws -> Running {
    let output = try Capture()
    let errors = try Capture()
    let process = try Spawned.start(arguments, environment: environment, inNewSession: false) {
      posix_spawn_file_actions_addopen(&$0, 0, "/dev/null", O_RDONLY, 0)
      posix_spawn_file_actions_adddup2(&$0, output.descriptor, 1)
      posix_spawn_file_actions_adddup2(&$0, errors.descriptor, 2)
    }
    return Running(process: process, output: output, errors: errors)
  }

  /// Runs `arguments` to the end.
  public init(_ arguments: [String], environment: [String: String]) throws {
    self = try Self.start(arguments, environment: environment).wait()
  }

  private init(status: Int32, output: String, errors: String, peakMemory: Int) {
    self.status = status
    self.output = output
    self.errors = errors
    self.peakMemory = peakMemory
  }
}

/// A nameless file that a program writes into.
private final class Capture {
  let descriptor: Int32

  init() throws {
    var template = Array("/tmp/qiandao-capture.XXXXXX".utf8CString)
    descriptor = Spawned.unshared {
      let descriptor = mkstemp(&template)
      _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
      return descriptor
    }
    guard descriptor >= 0 else { throw SpawnError(program: "mkstemp", code: errno) }
    unlink(template)
  }

  deinit { close(descriptor) }

  var text: String {
    var bytes = [UInt8](repeating: 0, count: Int(lseek(descriptor, 0, SEEK_END)))
    let count = pread(descriptor, &bytes, bytes.count, 0)
    return String(decoding: bytes.prefix(max(count, 0)), as: UTF8.self)
  }
}
