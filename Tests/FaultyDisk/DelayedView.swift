import Store
import Synchronization

/// A disk on another machine, as one of several clients sees it: what others have put there comes to
/// light only when this client takes the lock, as NFS promises no more than that.
public final class DelayedView: FileSystem {
  private let disk: FaultyFileSystem
  private let state = Mutex<State>(State())

  private struct State {
    var seen: [String: [UInt8]] = [:]
    var lock: Int32?
  }

  /// Sees `disk` as it is now, until it takes the lock.
  public init(of disk: FaultyFileSystem) {
    self.disk = disk
    look()
  }

  private func look() {
    let files = disk.files
    state.withLock { $0.seen = files }
  }

  private var isLocked: Bool { state.withLock { $0.lock != nil } }

  /// All bytes of a file, as far as this client knows.
  public func read(_ path: String) throws(FileError) -> [UInt8]? {
    isLocked ? try disk.read(path) : state.withLock { $0.seen[path] }
  }

  /// The names in a folder, as far as this client knows.
  public func names(in folder: String) throws(FileError) -> [String] {
    guard !isLocked else { return try disk.names(in: folder) }
    let prefix = "\(folder)/"
    let paths = state.withLock { $0.seen.keys.filter { $0.hasPrefix(prefix) } }
    return Set(paths.compactMap { $0.dropFirst(prefix.count).split(separator: "/").first })
      .map(String.init)
  }

  /// Takes the lock, with which the client sees everything.
  public func lock(_ path: String) throws(FileError) -> Int32 {
    let descriptor = try disk.lock(path)
    state.withLock { $0.lock = descriptor }
    return descriptor
  }

  /// Closes a file. Where it was the lock, what the client saw last is all that it sees.
  public func close(_ descriptor: Int32) {
    disk.close(descriptor)
    let isLock = state.withLock { $0.lock == descriptor }
    guard isLock else { return }
    look()
    state.withLock { $0.lock = nil }
  }

  /// Opens a file to write at its end.
  public func openToAppend(_ path: String) throws(FileError) -> (descriptor: Int32, last: UInt8?) {
    try disk.openToAppend(path)
  }
  /// Makes a folder.
  public func makeFolder(_ path: String) throws(FileError) -> Bool { try disk.makeFolder(path) }
  /// What a name stands for.
  public func status(_ path: String) throws(FileError) -> FileStatus? { try disk.status(path) }
  /// Sets permissions.
  public func setPermissions(_ permissions: UInt32, of path: String) throws(FileError) {
    try disk.setPermissions(permissions, of: path)
  }
  /// Makes a new file.
  public func create(_ path: String) throws(FileError) -> Int32 { try disk.create(path) }
  /// Writes bytes.
  public func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Int32, path: String
  ) throws(FileError) -> Int {
    try disk.write(bytes, to: descriptor, path: path)
  }
  /// Makes the bytes of a file safe.
  public func flush(_ descriptor: Int32, path: String) throws(FileError) {
    try disk.flush(descriptor, path: path)
  }
  /// Makes everything safe.
  public func flushDisk(_ descriptor: Int32, path: String) throws(FileError) {
    try disk.flushDisk(descriptor, path: path)
  }
  /// Gives a file another name.
  public func rename(_ path: String, to newPath: String) throws(FileError) {
    try disk.rename(path, to: newPath)
  }
  /// Gives a file a second name.
  public func link(_ path: String, to newPath: String) throws(FileError) {
    try disk.link(path, to: newPath)
  }
  /// Makes the names in a folder safe.
  public func flushFolder(_ path: String) throws(FileError) { try disk.flushFolder(path) }
  /// Removes a file.
  public func remove(_ path: String) throws(FileError) { try disk.remove(path) }
}
