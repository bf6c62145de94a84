import Glibc

/// A file that no folder has: private to this program and what it runs, and gone with it.
final class NamelessFile {
  private let stream: UnsafeMutablePointer<FILE>

  /// A file with these bytes, to be read from its beginning.
  init(holding bytes: [UInt8] = []) throws(PrintError) {
    guard let stream = tmpfile() else { throw .system(errno) }
    self.stream = stream
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
    fclose(stream)
  }

  var descriptor: Int32 { fileno(stream) }

  /// What stands in it, at most the first 64 kB.
  var bytes: [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 65_536) { buffer, count in
      count = max(0, pread(descriptor, buffer.baseAddress, buffer.count, 0))
    }
  }
}
