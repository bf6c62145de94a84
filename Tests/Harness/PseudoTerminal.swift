import Glibc

/// A program that runs on a terminal of its own, as a person would run it.
public final class PseudoTerminal {
  /// The process.
  public let process: pid_t
  /// Everything that the program has written so far.
  public private(set) var output: [UInt8] = []

  private let master: Int32
  /// Held open, so that the terminal stays as the program left it.
  private let slave: Int32
  private var isOpen = true
  private var exitStatus: Int32?

  /// Starts `arguments` on a terminal of this size.
  public init(
    _ arguments: [String], environment: [String: String], columns: UInt16 = 80, rows: UInt16 = 24
  ) throws {
    var master: Int32 = -1
    var slave: Int32 = -1
    var path = [CChar](repeating: 0, count: 256)
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    // Another program that held it would keep the terminal alive.
    let result = Spawned.unshared {
      let result = openpty(&master, &slave, &path, nil, &size)
      for descriptor in [master, slave] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
      return result
    }
    guard result == 0 else { throw SpawnError(program: "openpty", code: errno) }
    (self.master, self.slave) = (master, slave)
    let name = String(decoding: path.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
    // The first terminal that the leader of a session opens becomes the one that controls it.
    process = try Spawned.start(arguments, environment: environment, inNewSession: true) {
      posix_spawn_file_actions_addopen(&$0, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(&$0, 0, 1)
      posix_spawn_file_actions_adddup2(&$0, 0, 2)
    }
  }

  deinit {
    if exitStatus == nil {
      kill(process, SIGKILL)
      _ = Spawned.wait(process)
    }
    hangUp()
  }

  /// Closes the terminal, as when its window is closed or the line is cut.
  public func hangUp() {
    guard isOpen else { return }
    isOpen = false
    close(slave)
    close(master)
  }

  /// Types these characters.
  public func type(_ text: String) {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes = bytes.dropFirst(count)
    }
  }

  /// Changes the size of the window.
  public func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// How long what has to come is waited for, in seconds: so long that only a program that hangs is too late, however
  /// busy the machine is.
  public static let patience = 180.0

  /// What the program has written so far, as text.
  public var text: String { String(decoding: output, as: UTF8.self) }

  /// Sends a signal to the program.
  public func send(signal: Int32) { kill(process, signal) }

  /// Reads until `text` has come since the output had `start` bytes; whether it came in time.
  public func wait(for text: String, from start: Int = 0, seconds: Double = patience) -> Bool {
    let wanted = Array(text.utf8)
    let deadline = Self.clock() + seconds
    while output[start...].firstRange(of: wanted) == nil {
      let left = deadline - Self.clock()
      guard left > 0, read(within: left) else { return false }
    }
    return true
  }

  /// Reads until the program has written nothing for a while; when it wrote last.
  @discardableResult
  public func settle(quiet seconds: Double = 0.05) -> Double {
    var last = Self.clock()
    while read(within: seconds) { last = Self.clock() }
    return last
  }

  /// Waits for the program to end, reading what it still writes; its exit status, or 128 and the
  /// signal that ended it. One that does not end in time is killed.
  public func waitForExit(seconds: Double = patience) -> Int32 {
    let deadline = Self.clock() + seconds
    while exitStatus == nil {
      exitStatus = Spawned.statusIfEnded(process)
      if exitStatus == nil, Self.clock() > deadline { kill(process, SIGKILL) }
      // What it wrote last is there when it has ended.
      while read(within: exitStatus == nil ? 0.02 : 0) {}
    }
    return exitStatus ?? -1
  }

  /// Reads until the program has written something, or has ended, or takes too long.
  public func waitForOutput(seconds: Double = patience) {
    let deadline = Self.clock() + seconds
    while output.isEmpty, exitStatus == nil, Self.clock() < deadline {
      if !read(within: 0.01) { exitStatus = Spawned.statusIfEnded(process) }
    }
  }

  /// Reads what comes next; whether anything came within so many seconds.
  public func readNext(within seconds: Double) -> Bool { read(within: seconds) }

  /// The most memory that the program has had resident so far, in kilobytes.
  public var peakMemory: Int {
    let status = (try? Command(["cat", "/proc/\(process)/status"], environment: [:]).output) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  /// How often its threads have been put on a processor or taken from it so far: what sleeps is not.
  public var contextSwitches: Int {
    let tasks = "cat /proc/\(process)/task/*/status"
    let status = (try? Command(["/bin/sh", "-c", tasks], environment: [:]).output) ?? ""
    return status.split(separator: "\n").filter { $0.contains("voluntary_ctxt_switches:") }
      .reduce(0) { $0 + (Int($1.filter(\.isNumber)) ?? 0) }
  }

  /// Seconds on a clock that never goes back.
  public static func clock() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private func read(within seconds: Double) -> Bool {
    guard isOpen else {
      usleep(UInt32(seconds * 1_000_000))
      return false
    }
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32(seconds * 1000)) > 0 else { return false }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { return false }
    output += buffer[..<count]
    return true
  }
}
