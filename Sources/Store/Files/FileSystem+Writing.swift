import Glibc

extension FileSystem {
  /// Writes all of the bytes, in as many calls as it takes.
  public func write(whole bytes: [UInt8], to descriptor: Int32, path: String) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = try write(rest, to: descriptor, path: path)
      // A disk that takes nothing would be tried for ever.
      guard count > 0 else { throw FileError(.write, path, code: EIO) }
      rest = rest.dropFirst(count)
    }
  }
}
