import Harness

/// A system call that may write, as a place at which a run can be disturbed.
struct CallPoint: Hashable, CustomStringConvertible {
  /// The name of the call.
  let name: String
  /// Which call of that name it is, from 1.
  let number: Int

  var description: String { "\(name) \(number)" }

  /// The calls that may write, and those that a writer waits for.
  private static let names = [
    "write", "pwrite64", "writev", "pwritev", "pwritev2", "open", "openat", "creat", "close",
    "fsync", "fdatasync", "sync_file_range", "syncfs", "ftruncate", "truncate", "fallocate",
    "rename", "renameat", "renameat2", "unlink", "unlinkat", "rmdir", "link", "linkat", "symlink",
    "symlinkat", "mkdir", "mkdirat", "chmod", "fchmod", "fchmodat", "chown", "fchown", "fchownat",
    "utimensat", "copy_file_range", "sendfile", "splice", "flock",
  ]

  /// strace before a command line, writing the calls to the file `log`.
  static func recording(_ line: [String], to log: String) -> [String] {
    ["strace", "-f", "-qqq", "-s", "0", "-o", log, "-e", "signal=none"]
      + ["-e", "trace=" + names.map { "?" + $0 }.joined(separator: ",")] + line
  }

  /// strace before a command line, with something happening at this call; what happened is in the
  /// file `log`. Not with its filter in the kernel, under which it kills nothing.
  func disturbing(_ line: [String], with fault: Fault, to log: String) -> [String] {
    ["strace", "-f", "-qqq", "-s", "0", "-o", log, "-e", "signal=none", "-e", "trace=\(name)"]
      + ["-e", "inject=\(name):\(fault.injection):when=\(number)"] + line
  }

  /// The calls in what strace wrote that may write: all but the opening and closing of files to
  /// read.
  static func all(in log: String) -> [CallPoint] {
    var counts: [Substring: [Substring: Int]] = [:]
    var written: Set<Substring> = []
    var points: [CallPoint] = []
    for line in log.split(separator: "\n") {
      // 1234  openat(AT_FDCWD, ""..., O_WRONLY|O_CREAT, 0600) = 4
      guard let blank = line.firstIndex(of: " "), let bracket = line.firstIndex(of: "("),
        !line.contains("<...")
      else { continue }
      let process = line[..<blank]
      let name = line[blank..<bracket].drop { $0 == " " }
      counts[process, default: [:]][name, default: 0] += 1
      let arguments = line[bracket...].dropFirst()
      switch name {
      case "open", "openat", "creat":
        guard name == "creat" || ["O_WRONLY", "O_RDWR", "O_CREAT"].contains(where: line.contains)
        else { continue }
        // A lock is not written, and closing it gives it back whatever the call says.
        if line.contains("O_WRONLY"), let descriptor = line.split(separator: " ").last {
          written.insert(descriptor)
        }
      case "close":
        let descriptor = arguments.prefix { $0 != ")" }
        guard written.remove(descriptor) != nil else { continue }
      default: break
      }
      let point = CallPoint(name: String(name), number: counts[process]?[name] ?? 1)
      // Calls of that number in several threads are disturbed together.
      if !points.contains(point) { points.append(point) }
    }
    return points
  }
}
