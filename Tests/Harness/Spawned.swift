import Glibc
import Synchronization

/// Starts a program with its own descriptors and nothing of ours but the environment it is given.
enum Spawned {
  /// The process id of `arguments`, with descriptors 0, 1 and 2 opened as `open` says.
  static func start(
    _ arguments: [String], environment: [String: String], inNewSession: Bool,
    open: (inout posix_spawn_file_actions_t) -> Void
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    open(&actions)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A test runner blocks and ignores signals that the program must get.
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var flags = Int32(POSIX_SPAWN_SETSIGMASK) | Int32(POSIX_SPAWN_SETSIGDEF)
    if inNewSession { flags |= setSession }
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var process: pid_t = 0
    let code = withCStrings(arguments) { argv in
      withCStrings(environment.map { "\($0.key)=\($0.value)" }) { environment in
        unshared {
          posix_spawnp(&process, arguments[0], &actions, &attributes, argv, environment)
        }
      }
    }
    guard code == 0 else { throw SpawnError(program: arguments[0], code: code) }
    return process
  }

  /// Opens descriptors and marks them as ours alone, or starts a program: while one test does the
  /// one, no other does the other, so that no program gets a descriptor that it is not given.
  static func unshared<Result>(_ body: () -> Result) -> Result {
    turns.withLock { _ in body() }
  }

  private static let turns = Mutex(())

  /// Waits for a process to end; its exit status, or 128 and the signal that ended it.
  static func wait(_ process: pid_t) -> Int32 {
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0, errno == EINTR {}
    return read(status)
  }

  /// The same, with the most memory that it has had resident, in kilobytes.
  static func waitMeasuring(_ process: pid_t) -> (status: Int32, peakMemory: Int) {
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
    return (read(status), usage.ru_maxrss)
  }

  /// The same where it has ended already; nil where it still runs.
  static func statusIfEnded(_ process: pid_t) -> Int32? {
    var status: Int32 = 0
    return waitpid(process, &status, WNOHANG) == 0 ? nil : read(status)
  }

  private static func read(_ status: Int32) -> Int32 {
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  /// POSIX_SPAWN_SETSID, which Swift's Glibc leaves out.
  private static let setSession: Int32 = 0x80

  private static func withCStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let pointers = strings.map { strdup($0) }
    defer { for pointer in pointers { free(pointer) } }
    return body(pointers + [nil])
  }
}

/// A program that could not be started.
public struct SpawnError: Error {
  /// The program.
  public let program: String
  /// The system's error number.
  public let code: Int32
}
