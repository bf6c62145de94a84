import CSystem
import Glibc

/// The file system of the machine.
public struct POSIXFileSystem: FileSystem {
  /// How long to wait for a lock that another program holds, in seconds. A save takes milliseconds.
  private static let patience = 10.0
  /// How large a file may be, in bytes. The largest session takes a thousandth of it.
  static let largest = 64 << 20

  private let links: Int32

  /// The file system of the machine.
  ///
  /// - Parameter followingLinks: read a file also where its name is a symbolic link's, as those may
  ///   be that a person names herself.
  public init(followingLinks: Bool = false) {
    links = followingLinks ? 0 : O_NOFOLLOW
  }

  /// All bytes of a file; nil where there is none.
  public func read(_ path: String) throws(FileError) -> [UInt8]? {
    // Without waiting, where the name is a pipe's.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY | links)
    if descriptor < 0, errno == ENOENT || errno == ENOTDIR { return nil }
    guard descriptor >= 0 else { throw FileError(.read, path, code: errno) }
    defer { Glibc.close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError(.read, path, code: errno) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw FileError(.read, path, code: EINVAL) }
    guard status.st_size <= Self.largest else { throw FileError(.read, path, code: EFBIG) }
    // One byte more than there should be tells that the end is reached without another call.
    var bytes = [UInt8](repeating: 0, count: Int(status.st_size) + 1)
    var length = 0
    while true {
      let room = bytes.count - length
      let count = bytes.withUnsafeMutableBytes {
        Glibc.read(descriptor, $0.baseAddress?.advanced(by: length), room)
      }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(.read, path, code: errno) }
      length += count
      if count < room { break }
      guard length <= Self.largest else { throw FileError(.read, path, code: EFBIG) }
      bytes.append(contentsOf: repeatElement(0, count: bytes.count))
    }
    bytes.removeLast(bytes.count - length)
    return bytes
  }

  /// The names in a folder, in no order; empty where there is no such folder.
  public func names(in folder: String) throws(FileError) -> [String] {
    guard let stream = opendir(folder) else {
      if errno == ENOENT || errno == ENOTDIR { return [] }
      throw FileError(.read, folder, code: errno)
    }
    defer { closedir(stream) }
    var names: [String] = []
    // The end and a failure look the same but for errno.
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
      errno = 0
    }
    guard errno == 0 else { throw FileError(.read, folder, code: errno) }
    return names
  }

  /// Makes a folder that only its owner may use; whether it was not there before.
  public func makeFolder(_ path: String) throws(FileError) -> Bool {
    if mkdir(path, 0o700) == 0 { return true }
    guard errno == EEXIST else { throw FileError(.makeFolder, path, code: errno) }
    return false
  }

  /// What a name stands for, a link as what it is; nil where there is none.
  public func status(_ path: String) throws(FileError) -> FileStatus? {
    var status = stat()
    guard lstat(path, &status) == 0 else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw FileError(.read, path, code: errno)
    }
    let kind: FileStatus.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    return FileStatus(
      kind: kind, permissions: status.st_mode & 0o7777, owner: status.st_uid,
      size: Int(status.st_size),
      stamp: .init(
        number: UInt64(status.st_ino), written: status.st_mtim.nanoseconds,
        changed: status.st_ctim.nanoseconds))
  }

  /// Sets the permissions of a file or folder, such as 0o600.
  public func setPermissions(_ permissions: UInt32, of path: String) throws(FileError) {
    guard chmod(path, permissions) == 0 else { throw FileError(.write, path, code: errno) }
  }

  /// Makes a new file that only its owner may use, and opens it; fails where it exists.
  public func create(_ path: String) throws(FileError) -> Int32 {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw FileError(.write, path, code: errno) }
    return descriptor
  }

  /// Opens a file, made where there is none so that only its owner may use it, to write at its end;
  /// its last byte, nil where it is empty.
  public func openToAppend(
    _ path: String
  ) throws(FileError) -> (descriptor: Int32, last: UInt8?) {
    let descriptor = open(
      path, O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else { throw FileError(.write, path, code: errno) }
    var status = stat()
    var last: UInt8 = 0
    var code: Int32 = 0
    if fstat(descriptor, &status) != 0 {
      code = errno
    } else if status.st_mode & S_IFMT != S_IFREG {
      code = EINVAL
    } else if status.st_size > 0, pread(descriptor, &last, 1, status.st_size - 1) != 1 {
      code = errno
    }
    guard code == 0 else {
      Glibc.close(descriptor)
      throw FileError(.write, path, code: code)
    }
    return (descriptor, status.st_size > 0 ? last : nil)
  }

  /// Writes as many of the bytes as the system takes at once; how many.
  public func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Int32, path: String
  ) throws(FileError) -> Int {
    while true {
      let count = bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw FileError(.write, path, code: errno) }
      return count
    }
  }

  /// Returns when the file's bytes are on the disk.
  public func flush(_ descriptor: Int32, path: String) throws(FileError) {
    guard fsync(descriptor) == 0 else { throw FileError(.write, path, code: errno) }
  }

  /// Returns when everything written to the file's disk is on it.
  public func flushDisk(_ descriptor: Int32, path: String) throws(FileError) {
    guard system_flush_disk(descriptor) == 0 else { throw FileError(.write, path, code: errno) }
  }

  /// Closes a file.
  public func close(_ descriptor: Int32) {
    Glibc.close(descriptor)
  }

  /// Gives a file another name, taking the place of the one that bears it.
  public func rename(_ path: String, to newPath: String) throws(FileError) {
    guard Glibc.rename(path, newPath) == 0 else { throw FileError(.write, newPath, code: errno) }
  }

  /// Gives a file a second name, where there is none yet.
  public func link(_ path: String, to newPath: String) throws(FileError) {
    guard Glibc.link(path, newPath) == 0 else { throw FileError(.write, newPath, code: errno) }
  }

  /// Returns when the folder's names are on the disk.
  public func flushFolder(_ path: String) throws(FileError) {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(.write, path, code: errno) }
    defer { Glibc.close(descriptor) }
    guard fsync(descriptor) == 0 else { throw FileError(.write, path, code: errno) }
  }

  /// Removes a file; nothing where there is none.
  public func remove(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else {
      throw FileError(.write, path, code: errno)
    }
  }

  /// Waits for the lock that this file stands for and takes it; give the descriptor back to `close`.
  ///
  /// The system gives the lock back when its holder ends, however it ends.
  public func lock(_ path: String) throws(FileError) -> Int32 {
    var waited = 0.0
    while true {
      // A lock that is a link would make a file elsewhere.
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
      guard descriptor >= 0 else { throw FileError(.lock, path, code: errno) }
      do throws(FileError) {
        try wait(for: descriptor, path: path, waited: &waited)
      } catch {
        Glibc.close(descriptor)
        throw error
      }
      // Whoever copied another folder over this one has put another file in its place, and the next
      // one would lock that.
      if Self.isSame(descriptor, path) { return descriptor }
      Glibc.close(descriptor)
    }
  }

  private func wait(
    for descriptor: Int32, path: String, waited: inout Double
  ) throws(FileError) {
    // Whoever has waited long looks as often as whoever has just come, or would never have her turn
    // among many.
    let pause = 0.001
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      let code = errno
      guard code == EWOULDBLOCK || code == EINTR, waited < Self.patience else {
        throw FileError(.lock, path, code: code)
      }
      usleep(UInt32(pause * 1_000_000))
      waited += pause
    }
  }

  private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var held = stat()
    var found = stat()
    return fstat(descriptor, &held) == 0 && stat(path, &found) == 0
      && held.st_ino == found.st_ino && held.st_dev == found.st_dev
  }
}

extension timespec {
  /// Nanoseconds since 1970.
  fileprivate var nanoseconds: Int { tv_sec &* 1_000_000_000 &+ tv_nsec }
}
