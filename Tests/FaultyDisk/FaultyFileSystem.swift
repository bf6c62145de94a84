import Glibc
import Model
import Store
import Synchronization

/// A disk in memory on which any call can fail, and which knows what a power cut leaves: the bytes
/// of a file are safe once it is flushed, the names in a folder once the folder is.
public final class FaultyFileSystem: FileSystem {
  /// What goes wrong, at the call of that number since it was set, from 1.
  public enum Fault: Equatable, Sendable {
    case none
    case error(Int32, at: Int)
    case powerCut(at: Int)
  }

  /// One call.
  public struct Call: Equatable, Sendable {
    /// What was called.
    public enum Kind: Sendable {
      case read, names, makeFolder, create, write, flush, flushDisk, rename, link, flushFolder,
        remove
      case lock, status, setPermissions, openToAppend
    }

    /// What was called.
    public let kind: Kind
    /// For which file or folder.
    public let path: String

    /// One call.
    public init(kind: Kind, path: String) {
      self.kind = kind
      self.path = path
    }
  }

  private let state: Mutex<Disk>

  /// A disk, empty where nothing else is said.
  public init(_ disk: Disk = Disk()) { state = Mutex(disk) }

  /// Lets a later call go wrong, and forgets the calls so far.
  public func set(_ fault: Fault, longestWrite: Int = .max) {
    state.withLock {
      $0.fault = fault
      $0.longestWrite = longestWrite
      $0.calls = []
    }
  }

  /// The calls since the fault was set.
  public var calls: [Call] { state.withLock { $0.calls } }
  /// How many of them were of these kinds.
  public func count(_ kinds: Call.Kind...) -> Int { calls.count { kinds.contains($0.kind) } }
  /// All files as a running program sees them.
  public var files: [String: [UInt8]] { state.withLock { $0.files() } }

  /// The disk as it is found when the machine starts again.
  public func afterPowerCut(_ luck: Disk.Luck) -> FaultyFileSystem {
    FaultyFileSystem(state.withLock { $0.surviving(luck) })
  }

  /// Opens the data folder on this disk, by somebody whose clock stands still.
  public func open() throws -> DataFolder {
    let now = Instant(epochSeconds: 1_795_480_200, offsetMinutes: 480)
    return try DataFolder(opening: "/data", editor: .init(name: "liu") { now }, files: self)
  }

  private enum Outcome<Result: Sendable>: Sendable {
    case done(Result)
    case failed(Int32)
  }

  private func call<Result: Sendable>(
    _ kind: Call.Kind, _ path: String, _ operation: FileError.Operation,
    _ body: (inout Disk) -> Outcome<Result>
  ) throws(FileError) -> Result {
    let outcome = state.withLock { disk -> Outcome<Result> in
      disk.calls.append(Call(kind: kind, path: path))
      switch disk.fault {
      case .error(let code, disk.calls.count): return .failed(code)
      case .powerCut(let number) where disk.calls.count >= number: return .failed(EIO)
      default: return body(&disk)
      }
    }
    switch outcome {
    case .done(let result): return result
    case .failed(let code): throw FileError(operation, path, code: code)
    }
  }

  /// All bytes of a file.
  public func read(_ path: String) throws(FileError) -> [UInt8]? {
    try call(.read, path, .read) { .done($0.bytes(at: path)) }
  }

  /// The names in a folder.
  public func names(in folder: String) throws(FileError) -> [String] {
    try call(.names, folder, .read) { .done($0.folders[folder].map { Array($0.now.keys) } ?? []) }
  }

  /// Makes a folder.
  public func makeFolder(_ path: String) throws(FileError) -> Bool {
    try call(.makeFolder, path, .makeFolder) {
      if $0.entry(at: path) != nil { return .done(false) }
      guard $0.change(path, { .link($0, .folder) }) else { return .failed(ENOENT) }
      $0.folders[path] = Disk.Folder()
      return .done(true)
    }
  }

  /// What a name stands for; everything is for its owner only.
  public func status(_ path: String) throws(FileError) -> FileStatus? {
    try call(.status, path, .read) {
      switch $0.entry(at: path.hasSuffix("/.") ? String(path.dropLast(2)) : path) {
      case .folder: .done(.init(.folder, permissions: 0o700, size: 0, node: 0))
      // A file that is written again is another one here.
      case .file(let node):
        .done(.init(.file, permissions: 0o600, size: $0.nodes[node].bytes.count, node: node))
      case nil: .done(nil)
      }
    }
  }

  /// Does nothing, since nobody else is here.
  public func setPermissions(_ permissions: UInt32, of path: String) throws(FileError) {
    try call(.setPermissions, path, .write) { _ in .done(()) }
  }

  /// Makes a new file.
  public func create(_ path: String) throws(FileError) -> Int32 {
    try call(.create, path, .write) {
      if $0.entry(at: path) != nil { return .failed(EEXIST) }
      return $0.make(path).map { .done($0) } ?? .failed(ENOENT)
    }
  }

  /// Opens a file to write at its end.
  public func openToAppend(_ path: String) throws(FileError) -> (descriptor: Int32, last: UInt8?) {
    try call(.openToAppend, path, .write) {
      if case .file(let node)? = $0.entry(at: path) {
        return .done((Int32(node), $0.nodes[node].bytes.last))
      }
      return $0.make(path).map { .done(($0, nil)) } ?? .failed(ENOENT)
    }
  }

  /// Writes as many bytes as the disk takes at once.
  public func write(
    _ bytes: ArraySlice<UInt8>, to descriptor: Int32, path: String
  ) throws(FileError) -> Int {
    try call(.write, path, .write) {
      let taken = bytes.prefix($0.longestWrite)
      $0.nodes[Int(descriptor)].pending.append(Array(taken))
      return .done(taken.count)
    }
  }

  /// Makes the bytes of a file safe.
  public func flush(_ descriptor: Int32, path: String) throws(FileError) {
    try call(.flush, path, .write) {
      $0.nodes[Int(descriptor)].flush()
      return .done(())
    }
  }

  /// Makes everything safe.
  public func flushDisk(_ descriptor: Int32, path: String) throws(FileError) {
    try call(.flushDisk, path, .write) {
      for node in $0.nodes.indices { $0.nodes[node].flush() }
      for folder in $0.folders.keys { $0.folders[folder]?.flush() }
      return .done(())
    }
  }

  /// Does nothing.
  public func close(_ descriptor: Int32) {}

  /// Gives a file another name.
  public func rename(_ path: String, to newPath: String) throws(FileError) {
    try call(.rename, newPath, .write) { disk -> Outcome<Void> in
      guard let entry = disk.entry(at: path) else { return .failed(ENOENT) }
      let old = Disk.split(path).name
      guard disk.change(newPath, { .move(old, $0, entry) }) else { return .failed(ENOENT) }
      return .done(())
    }
  }

  /// Gives a file a second name.
  public func link(_ path: String, to newPath: String) throws(FileError) {
    try call(.link, newPath, .write) { disk -> Outcome<Void> in
      guard let entry = disk.entry(at: path) else { return .failed(ENOENT) }
      if disk.entry(at: newPath) != nil { return .failed(EEXIST) }
      guard disk.change(newPath, { .link($0, entry) }) else { return .failed(ENOENT) }
      return .done(())
    }
  }

  /// Makes the names in a folder safe.
  public func flushFolder(_ path: String) throws(FileError) {
    try call(.flushFolder, path, .write) {
      $0.folders[path == "/" ? "" : path]?.flush()
      return .done(())
    }
  }

  /// Removes a file.
  public func remove(_ path: String) throws(FileError) {
    try call(.remove, path, .write) {
      _ = $0.change(path, { .unlink($0) })
      return .done(())
    }
  }

  /// Makes the lock file; nobody else is here to hold it.
  public func lock(_ path: String) throws(FileError) -> Int32 {
    try call(.lock, path, .lock) {
      if $0.entry(at: path) != nil { return .done(-1) }
      return $0.make(path).map { .done($0) } ?? .failed(ENOENT)
    }
  }
}

extension FileStatus {
  fileprivate init(_ kind: Kind, permissions: UInt32, size: Int, node: Int) {
    self.init(
      kind: kind, permissions: permissions, owner: getuid(), size: size,
      stamp: .init(number: UInt64(node), written: size, changed: size))
  }
}
