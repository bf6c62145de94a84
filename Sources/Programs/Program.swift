import Glibc

/// Another program, run without a shell and without a terminal, to its end.
public struct Program: Sendable {
  /// Found on PATH unless it is a path itself.
  private let command: String

  /// POSIX_SPAWN_SETSID, which Glibc hides behind _GNU_SOURCE.
  private static let newSession: Int16 = 0x80
  /// No program is handed a file under this number or a higher one.
  static let firstFreeDescriptor: Int32 = 16

  /// A program, found on PATH unless it is a path itself.
  public init(_ command: String) {
    self.command = command
  }

  /// Runs the program; its exit status, or 128 and the signal that ended it.
  ///
  /// - Parameter files: what it finds open under the numbers 0, 1, 2 and so on. Files instead of
  ///   pipes: neither side ever waits for the other, and a program that ends before it has read
  ///   everything raises no SIGPIPE.
  public func run(_ arguments: [String], _ files: [NamelessFile]) throws(ProgramError) -> Int32 {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (target, file) in files.enumerated() {
      posix_spawn_file_actions_adddup2(&actions, file.descriptor, Int32(target))
    }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    // A session of its own has no terminal: nothing can ask for a password across the screens.
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(
      &attributes,
      Self.newSession | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

    var pointers = ([command] + arguments).map { strdup($0) } + [nil]
    defer { pointers.forEach { free($0) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, command, &actions, &attributes, &pointers, environ)
    guard failure == 0 else {
      throw failure == ENOENT ? .missing(command) : .system(failure)
    }
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .system(errno) }
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}
