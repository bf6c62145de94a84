import Glibc

/// Another program, run without a shell and without a terminal, to its end.
public struct Program: Sendable {
  /// Found on PATH unless it is a path itself.
  private let command: String
  /// What it finds set otherwise than this program does.
  private let changes: [String: String]

  /// POSIX_SPAWN_SETSID, which Glibc hides behind _GNU_SOURCE.
  private static let newSession: Int16 = 0x80
  /// No program is handed a file under this number or a higher one.
  static let firstFreeDescriptor: Int32 = 16
  /// So many microseconds pass before an end is looked for again.
  private static let pause: UInt32 = 5000

  /// A program, found on PATH unless it is a path itself, with variables of its environment that
  /// differ from those of this program.
  public init(_ command: String, setting changes: [String: String] = [:]) {
    self.command = command
    self.changes = changes
  }

  /// Runs the program; its exit status, or 128 and the signal that ended it.
  ///
  /// - Parameters:
  ///   - files: what it finds open under the numbers 0, 1, 2 and so on. Files instead of pipes:
  ///     neither side ever waits for the other, and a program that ends before it has read
  ///     everything raises no SIGPIPE.
  ///   - isWorthWaiting: asked again and again while it runs; where it says no, the program and what
  ///     it started are killed. Without it the end is waited for, however long that takes.
  public func run(
    _ arguments: [String], _ files: [NamelessFile], while isWorthWaiting: (() -> Bool)? = nil
  ) throws(ProgramError) -> Int32 {
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
    var settings = environment.map { strdup($0) } + [nil]
    defer { settings.forEach { free($0) } }
    var child = pid_t()
    let failure = posix_spawnp(&child, command, &actions, &attributes, &pointers, &settings)
    guard failure == 0 else {
      throw failure == ENOENT ? .missing(command) : .system(failure)
    }
    if let isWorthWaiting, try !hasEnded(child, while: isWorthWaiting) {
      // Its session is a group of processes.
      kill(-child, SIGKILL)
      _ = try status(of: child)
      throw .givenUp(command)
    }
    return try status(of: child)
  }

  /// What it finds set.
  private var environment: [String] {
    var environment: [String] = []
    var next = environ
    while let setting = next.pointee {
      let text = String(cString: setting)
      if changes[String(text.prefix { $0 != "=" })] == nil { environment.append(text) }
      next += 1
    }
    return environment + changes.map { "\($0)=\($1)" }
  }

  /// Waits until a process has ended or is no longer worth it; whether it has ended.
  private func hasEnded(_ child: pid_t, while isWorthWaiting: () -> Bool) throws(ProgramError)
    -> Bool
  {
    while true {
      var end = siginfo_t()
      // It stays to be waited for, with its status.
      guard waitid(P_PID, id_t(child), &end, WEXITED | WNOHANG | WNOWAIT) == 0 || errno == EINTR
      else { throw .system(errno) }
      if end.si_signo == SIGCHLD { return true }
      guard isWorthWaiting() else { return false }
      usleep(Self.pause)
    }
  }

  /// The status of a process, once it has ended.
  private func status(of child: pid_t) throws(ProgramError) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0 {
      guard errno == EINTR else { throw .system(errno) }
    }
    let signal = status & 0x7f
    return signal == 0 ? (status >> 8) & 0xff : 128 + signal
  }
}
