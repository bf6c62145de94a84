import CSystem
import Glibc

/// A file in memory that no folder has: private to this program and what it runs, and gone with it.
///
/// What is in it never comes to a disk by itself.
public final class NamelessFile {
  let descriptor: Int32

  /// A file with these bytes, to be read from its beginning.
  public init(holding bytes: [UInt8] = []) throws(ProgramError) {
    let file = system_memory_file()
    guard file >= 0 else { throw .system(errno) }
    // Above the numbers that a program finds its own files under, none of which it may overwrite.
    descriptor = fcntl(file, F_DUPFD_CLOEXEC, Program.firstFreeDescriptor)
    let code = errno
    close(file)
    guard descriptor >= 0 else { throw .system(code) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        pwrite(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written, written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .system(errno) }
      written += count
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
  }

  /// A path that leads to it, in this program alone.
  public var path: String { "/proc/self/fd/\(descriptor)" }

  /// What stands in it, as far as `most` bytes.
  public func bytes(atMost most: Int) -> [UInt8] {
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { return [] }
    return [UInt8](unsafeUninitializedCapacity: min(status.st_size, most)) { buffer, count in
      while count < buffer.count {
        let more = pread(
          descriptor, buffer.baseAddress.map { $0 + count }, buffer.count - count, count)
        if more < 0, errno == EINTR { continue }
        guard more > 0 else { break }
        count += more
      }
    }
  }

  /// What stands in it as text, at most the first 64 kB.
  public var text: String { String(decoding: bytes(atMost: 65_536), as: UTF8.self) }
}
