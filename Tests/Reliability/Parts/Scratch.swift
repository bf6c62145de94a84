import Glibc
import Harness

/// A folder for what is tried out, gone with its last owner. It lies in memory where memory serves
/// as a disk: hundreds of thousands of flushes take no time there.
final class Scratch: Sendable {
  /// Where it is.
  let path: String

  /// An empty folder, for its owner only.
  init() throws {
    let place = access("/dev/shm", W_OK | X_OK) == 0 ? "/dev/shm" : "/tmp"
    var template = Array("\(place)/qiandao-reliability.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure("no folder can be made in \(place)") }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit { _ = try? Command(["rm", "-rf", path], environment: Home.path) }

  /// Copies a folder as `name` into this one; the path of the copy.
  func copy(_ folder: String, as name: String) throws -> String {
    let copy = "\(path)/\(name)"
    let run = try Command(["cp", "-a", folder, copy], environment: Home.path)
    guard run.status == 0 else { throw Failure(run.errors) }
    return copy
  }
}
