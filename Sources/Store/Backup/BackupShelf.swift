import Model

/// The backups that the program makes by itself, in `.backups` of the data folder, with the note of
/// those that were carried elsewhere.
public struct BackupShelf: Sendable {
  static let folder = ".backups"
  private static let noteFile = "outside"

  private let root: String
  private let files: any FileSystem
  private var path: String { "\(root)/\(Self.folder)" }
  private var notePath: String { "\(path)/\(Self.noteFile)" }

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
    // Two programs that begin their day at once make one.
    try withLock {
      let names = try files.names(in: path)
      // No other program is making one, so that what is on its way was cut short.
      for name in names where DurableWriter.isTemporary(name) {
        try? files.remove("\(path)/\(name)")
      }
      let backups = names.compactMap(BackupName.init)
      guard occasion != .daily || BackupRetention.isDue(on: now.day, backups) else { return nil }
      let snapshot = try Snapshot(of: root, files: files)
      snapshot.unread.forEach(missing)
      let name = try freeName(occasion, at: now, isWhole: snapshot.unread.isEmpty)
      let target = "\(path)/\(name)"
      _ = try Backup(of: snapshot, by: maker, at: now).write(to: target, packing, files: files)
      for name in BackupRetention.superfluous(backups, newest: name) {
        try? files.remove("\(path)/\(name)")
      }
      try noteFirst(on: now.day)
      return target
    }
  }

  /// What is noted of backups elsewhere; nil where there has been no backup at all.
  public var note: BackupNote? { try? readNote() }

  /// Notes a backup that was put elsewhere.
  public func write(_ note: BackupNote) throws {
    try withLock { try put(note) }
  }

  private func readNote() throws(FileError) -> BackupNote? {
    try files.refuseLinks(on: Self.folder, in: root)
    return try files.read(notePath).flatMap {
      BackupNote(written: String(decoding: $0, as: UTF8.self))
    }
  }

  /// Notes the first backup on this machine. A note that cannot be read may tell of one elsewhere,
  /// and stays.
  private func noteFirst(on day: Day) throws(FileError) {
    let note: BackupNote?
    do throws(FileError) { note = try readNote() } catch { return }
    if note == nil { try put(BackupNote(first: day)) }
  }

  private func put(_ note: BackupNote) throws(FileError) {
    try DurableWriter(to: files).put(.init(path: notePath, bytes: Array(note.written.utf8)))
  }

  /// Runs `body` while no other program changes anything on the shelf. The folder's own lock is free
  /// meanwhile.
  private func withLock<Result>(_ body: () throws -> Result) throws -> Result {
    try files.refuseLinks(on: Self.folder, in: root)
    try files.makeDurableFolder(path)
    let lock = try files.lock("\(path)/\(DataFolder.lockFile)")
    defer { files.close(lock) }
    return try body()
  }

  /// The name of a backup made now, or of the first second after that which no other one bears.
  private func freeName(
    _ occasion: BackupName.Occasion, at now: Instant, isWhole: Bool
  ) throws(FileError) -> BackupName {
    var moment = now
    while true {
      let name = BackupName(occasion, at: moment, isWhole: isWhole)
      if try files.status("\(path)/\(name)") == nil { return name }
      moment = Instant(epochSeconds: moment.epochSeconds + 1, offsetMinutes: moment.offsetMinutes)
    }
  }
}
