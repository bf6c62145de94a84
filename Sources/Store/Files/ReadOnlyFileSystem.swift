import Glibc

extension FileSystem {
  /// The same, only to be looked at: every call that would change something on it fails.
  public var readOnly: any FileSystem { ReadOnlyFileSystem(self) }
}

/// A file system that is only looked at: every call that would change something on it fails.
struct ReadOnlyFileSystem: FileSystem {
  private let files: any FileSystem

  /// A look at another file system.
  init(_ files: any FileSystem) { self.files = files }

  func read(_ path: String) throws(FileError) -> [UInt8]? { try files.read(path) }

  func names(in folder: String) throws(FileError) -> [String] { try files.names(in: folder) }

  func status(_ path: String) throws(FileError) -> FileStatus? { try files.status(path) }

  func close(_ descriptor: Int32) { files.close(descriptor) }

  func makeFolder(_ path: String) throws(FileError) -> Bool {
    throw FileError(.makeFolder, path, code: EROFS)
  }

  func setPermissions(_ permissions: UInt32, of path: String) throws(FileError) {
    throw refusal(path)
  }

  func create(_ path: String) throws(FileError) -> Int32 { throw refusal(path) }

  func openToAppend(_ path: String) throws(FileError) -> (descriptor: Int32, last: UInt8?) {
    throw refusal(path)
  }

  func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Int32, path: String
  ) throws(FileError) -> Int { throw refusal(path) }

  func flush(_ descriptor: Int32, path: String) throws(FileError) { throw refusal(path) }

  func flushDisk(_ descriptor: Int32, path: String) throws(FileError) { throw refusal(path) }

  func rename(_ path: String, to newPath: String) throws(FileError) { throw refusal(newPath) }

  func link(_ path: String, to newPath: String) throws(FileError) { throw refusal(newPath) }

  func flushFolder(_ path: String) throws(FileError) { throw refusal(path) }

  func remove(_ path: String) throws(FileError) { throw refusal(path) }

  func lock(_ path: String) throws(FileError) -> Int32 {
    throw FileError(.lock, path, code: EROFS)
  }

  private func refusal(_ path: String) -> FileError { FileError(.write, path, code: EROFS) }
}
