import Glibc
import Model

/// Puts a data folder back to what it was when a backup was made, all of it or nothing.
public struct Restore: Sendable {
  /// What a restore does to the files of a folder.
  public struct Difference: Equatable, Sendable {
    /// Files that are not there.
    public internal(set) var added: [String] = []
    /// Files that are there, but other ones.
    public internal(set) var changed: [String] = []
    /// Files that are there and not in the backup.
    public internal(set) var removed: [String] = []
    /// Files that are there and the same.
    public internal(set) var same = 0

    /// Whether there is nothing to do.
    public var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
  }

  let backup: Backup
  let path: String
  let files: any FileSystem

  /// A restore of a backup into the folder at `path`, which need be neither there nor whole.
  ///
  /// Throws where this version could not work with what comes out, and where the folder belongs to
  /// something else.
  public init(
    _ backup: Backup, into path: String, files: any FileSystem = POSIXFileSystem()
  ) throws {
    _ = try backup.township()
    self.backup = backup
    self.path = path
    self.files = files
    try refuseOthersFolder()
  }

  /// Whether anything lies in the folder that a backup could be made of.
  public var hasRecords: Bool {
    get throws(FileError) { try files.names(in: path).contains(where: Snapshot.isOurs) }
  }

  /// What it would do.
  public func difference() throws -> Difference {
    try difference(to: hasRecords ? Snapshot(of: path, files: files) : nil)
  }

  /// Does it. The files that were there are kept in a folder of their own, whose path this gives
  /// with what was done; where it throws, the folder is as it was.
  ///
  /// - Parameter stamp: the name of that folder, inside `.replaced`.
  public func perform(stamp: String) throws -> (difference: Difference, kept: String?) {
    try DataFolder.makeRoot(at: path, files: files)
    return try DataFolder.withLock(at: path, files: files) {
      try refuseOthersFolder()
      let present = try Snapshot(whileLocked: path, files: files)
      // What lies in a folder that cannot be read is neither kept nor removed by anybody.
      if let problem = present.unread.first(where: { !RecordPath.isPlace($0.path) }) {
        throw problem
      }
      // Where no data folder was, nothing of others' lies in it, and it may be closed to them.
      if !present.paths.contains(DataFolder.townshipFile) {
        try files.setPermissions(0o700, of: path)
      }
      let difference = try difference(to: present)
      guard !difference.isEmpty else { return (difference, nil) }
      let kept = present.paths.isEmpty ? nil : try keep(present, stamp, difference)
      let new = Set(difference.added + difference.changed)
      let puts = backup.files.filter { new.contains($0.name) }
      try Transaction(in: path, files: files).commit(
        putting: puts.map { .init(path: $0.name, bytes: $0.bytes) }, removing: difference.removed)
      return (difference, kept)
    }
  }

  private func difference(to present: Snapshot?) throws(Problem) -> Difference {
    // What lies in a folder is for a person to look at, who may move it; no file takes its place.
    for problem in present?.unread ?? [] where RecordPath.isPlace(problem.path) {
      let status = (try? files.status("\(path)/\(problem.path)")) ?? nil
      if status?.kind == .folder { throw Problem(path: problem.path, fault: .folder) }
    }
    var there: [String: [UInt8]?] = [:]
    for file in present?.files ?? [] { there[file.name] = file.bytes }
    // A file that is kept with a visit never changes.
    for path in present?.attachments.keys ?? [:].keys { there[path] = .some(nil) }
    // What cannot be read is another file than the one in the backup, whatever is in it.
    for problem in present?.unread ?? [] { there[problem.path] = .some(nil) }
    var difference = Difference()
    for file in backup.files {
      guard let bytes = there.removeValue(forKey: file.name) else {
        difference.added.append(file.name)
        continue
      }
      let isKept = present?.attachments[file.name] == file.bytes.count
      if bytes == file.bytes || file.name == RecordPath.accessLog || isKept {
        difference.same += 1
      } else {
        difference.changed.append(file.name)
      }
    }
    // Without a township it is no data folder, and whose the files are nobody knows.
    guard present?.paths.contains(DataFolder.townshipFile) == true else { return difference }
    // Nobody knows what was in a file that could not be read when the backup was made.
    let spared = backup.manifest.unread + [RecordPath.accessLog]
    difference.removed = there.keys.filter { path in
      RecordPath.isPlace(path) && !spared.contains { path == $0 || path.hasPrefix("\($0)/") }
        && !(backup.manifest.attachmentsLeftOut > 0 && RecordPath.isAttachment(path))
    }.sorted()
    return difference
  }

  private func refuseOthersFolder() throws {
    let names = try files.names(in: path)
    guard names.contains(DataFolder.townshipFile) else {
      let strange = names.filter { name in
        !name.hasPrefix(".") && !Snapshot.isOurs(name) && name != RecordPath.logo
      }.min()
      if let strange { throw BackupError.foreign(folder: path, name: strange) }
      return
    }
    // A newer version works in it, which knows files that this one would leave behind.
    let bytes = try files.read("\(path)/\(DataFolder.townshipFile)")
    let township = bytes.flatMap { try? DataFolder.township(from: $0) }
    if let format = township?.format, format > Township.currentFormat {
      throw StoreError.newerFormat(format)
    }
  }

  /// Keeps every file as it is under `.replaced`.
  private func keep(
    _ present: Snapshot, _ stamp: String, _ difference: Difference
  ) throws(FileError) -> String {
    let folder = try KeptFolder(named: stamp, in: path, files: files)
    try folder.keep(present.files.map { .init(path: $0.name, bytes: $0.bytes) })
    let gone = (difference.removed + difference.changed).filter { present.attachments[$0] != nil }
    try folder.link(present.unread.map(\.path) + gone, from: path)
    return folder.path
  }
}
