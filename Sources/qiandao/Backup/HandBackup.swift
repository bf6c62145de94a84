import Glibc
import Model
import Store

/// A backup that a person asks for.
struct HandBackup {
  /// What came of it.
  struct Result {
    /// Where it is, with all folders on the way.
    let path: String
    /// How large it is, in bytes.
    let size: Int
    /// What is in it.
    let contents: FolderContents
    /// Whether it survives the loss of this machine.
    let isOutside: Bool
    /// Files that could not be read and are missing in it.
    let missing: [Problem]
    /// What was left out, as it is no record.
    let strays: [String]
    /// What could not be noted of it, and what is not in it.
    let complaints: [any Explained]
  }

  /// The data folder.
  let folder: String
  /// What it is locked with; nil for nothing.
  var passphrase: String?
  /// Whether it will be carried off this machine.
  var isCarriedOff = false
  /// Whether the folder is only looked at, so that nothing may leave it.
  var isReadOnly = false

  /// Makes it under a name, or under a dated one in a folder, and notes it where it will be outside
  /// the machine.
  func make(at destination: String) throws -> Result {
    if isReadOnly { throw StoreError.readOnly }
    let now = Live.now()
    let snapshot = try Snapshot(of: folder, attachmentsUpTo: Snapshot.mostAttachmentBytes)
    let backup = try Backup(of: snapshot, by: Live.userName, at: now)
    var complaints: [any Explained] = []
    if !snapshot.attachments.isEmpty {
      complaints.append(
        CommandError.attachmentsLeftOut(Array(snapshot.attachments.values), folder: folder))
    }
    let (path, size) = try write(backup, to: destination, at: now, &complaints)
    let whole = Self.whole(path)
    let isOutside = isCarriedOff || BackupPlace.isOutside(whole, of: folder)
    if isOutside {
      // The backup is there, whether it can be noted or not.
      Self.attempt(&complaints) {
        try BackupShelf(of: folder).write(
          BackupNote(outside: now.day, place: DurableWriter.folder(of: whole)))
      }
    }
    return Result(
      path: whole, size: size, contents: backup.contents, isOutside: isOutside,
      missing: snapshot.unread, strays: snapshot.strays, complaints: complaints)
  }

  /// Puts it where it is to be; its path and size. Somebody else may take a dated name at any moment.
  private func write(
    _ backup: Backup, to destination: String, at now: Instant, _ complaints: inout [any Explained]
  ) throws -> (path: String, size: Int) {
    let files = POSIXFileSystem()
    let packing = passphrase.map { Packing.locked(with: $0) } ?? .archive
    let named = Path.fromHome(destination)
    guard Path.isFolder(named) else {
      guard try files.status(named) == nil else { throw BackupError.exists(named) }
      log(named, &complaints)
      return (named, try backup.write(to: named, packing))
    }
    let inside = named.hasSuffix("/") ? named : "\(named)/"
    for name in BackupName.given(at: now, isLocked: passphrase != nil) {
      let path = inside + name
      guard try files.status(path) == nil else { continue }
      log(path, &complaints)
      do {
        return (path, try backup.write(to: path, packing))
      } catch BackupError.exists {
        continue
      }
    }
    throw BackupError.exists(inside)
  }

  /// Notes in the log of accesses that everything goes to a file. A folder that cannot be opened has
  /// a log too, and a disk that is full is no reason to be without a backup.
  private func log(_ path: String, _ complaints: inout [any Explained]) {
    do {
      try AccessLog.add(
        .export(of: "backup", to: Live.wholePath(path)), in: folder,
        by: .init(name: Live.userName, now: Live.now))
    } catch StoreError.notLogged(let error) {
      complaints.append(CommandError.backupNotLogged(error))
    } catch {
      complaints.append(CommandError.explained(error))
    }
  }

  private static func attempt(_ complaints: inout [any Explained], _ body: () throws -> Void) {
    do {
      try body()
    } catch {
      complaints.append(CommandError.explained(error))
    }
  }

  private static func whole(_ path: String) -> String {
    guard let whole = realpath(path, nil) else { return path }
    defer { free(whole) }
    return String(cString: whole)
  }
}
