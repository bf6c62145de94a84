import Model

/// The backups that the program makes by itself, in `.backups` of the data folder, with the note of
/// those that were carried elsewhere.
public struct BackupShelf: Sendable {
  static let folder = ".backups"
  private static let noteFile = "outside"

  private let root: String
  private let files: any FileSystem
  private var path: String { "\(root)/\(Self.folder)" }

  /// The shelf of the data folder at `path`.
  public init(of path: String, files: any FileSystem = POSIXFileSystem()) {
    root = path
    self.files = files
  }

  /// Makes a backup and removes those that are too many; its path. A daily one is made only where
  /// the day has none yet, else this gives nil.
  ///
  /// Files that could not be read are missing in it; each of them is handed to `missing`.
  public func make(
    _ occasion: BackupName.Occasion, by maker: String, at now: Instant, _ packing: Packing,
    missing: (Problem) -> Void = { _ in }
  ) throws -> String? {
    try files.makeDurableFolder(path)
    // Two programs that begin their day at once make one. The folder's own lock is free meanwhile.
    let lock = try files.lock("\(path)/\(DataFolder.lockFile)")
    defer { files.close(lock) }
    let names = try files.names(in: path)
    // No other program is making one, so that what is on its way was cut short.
    for name in names where DurableWriter.isTemporary(name) {
      try? files.remove("\(path)/\(name)")
    }
    let backups = names.compactMap(BackupName.init)
    guard occasion != .daily || BackupRetention.isDue(on: now.day, backups) else { return nil }
    var name = BackupName(occasion, at: now)
    var moment = now
    while names.contains(name.description) {
      moment = Instant(
        epochSeconds: moment.epochSeconds + 1, offsetMinutes: moment.offsetMinutes)
      name = BackupName(occasion, at: moment)
    }
    let snapshot = try Snapshot(of: root, files: files)
    snapshot.unread.forEach(missing)
    let target = "\(path)/\(name)"
    _ = try Backup(of: snapshot, by: maker, at: now).write(to: target, packing, files: files)
    // One with gaps takes no other's place.
    if snapshot.unread.isEmpty {
      for name in BackupRetention.superfluous(backups, newest: name) {
        try? files.remove("\(path)/\(name)")
      }
    }
    if note == nil { try write(BackupNote(first: now.day)) }
    return target
  }

  /// What is noted of backups elsewhere; nil where there has been no backup at all.
  public var note: BackupNote? {
    guard let bytes = (try? files.read("\(path)/\(Self.noteFile)")) ?? nil else { return nil }
    return BackupNote(written: String(decoding: bytes, as: UTF8.self))
  }

  /// Notes a backup that was put elsewhere.
  public func write(_ note: BackupNote) throws {
    try files.makeDurableFolder(path)
    try DurableWriter(to: files).put(
      .init(path: "\(path)/\(Self.noteFile)", bytes: Array(note.written.utf8)))
  }
}
