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
    let path = path(for: destination, now)
    log(path)
    let snapshot = try Snapshot(of: folder)
    let backup = try Backup(of: snapshot, by: Live.userName, at: now)
    let size = try backup.write(
      to: path, passphrase.map { Packing.locked(with: $0) } ?? .archive)
    let whole = Self.whole(path)
    let isOutside = isCarriedOff || BackupPlace.isOutside(whole, of: folder)
    if isOutside {
      // The backup is there, whether it can be noted or not.
      do {
        try BackupShelf(of: folder).write(
          BackupNote(outside: now.day, place: Self.folder(of: whole)))
      } catch let error as any Explained {
        Output.warn(error)
      }
    }
    return Result(
      path: whole, size: size, contents: backup.contents, isOutside: isOutside,
      missing: snapshot.unread, strays: snapshot.strays)
  }

  /// Notes in the log of accesses that everything goes to a file. A folder that cannot be opened has
  /// no log, and a disk that is full is no reason to be without a backup.
  private func log(_ path: String) {
    let editor = DataFolder.Editor(name: Live.userName, now: Live.now)
    guard let opened = try? DataFolder(opening: folder, editor: editor) else { return }
    do {
      try opened.log(.export(of: "backup", to: Live.wholePath(path)))
    } catch let error as any Explained {
      Output.warn(error)
    } catch {
      Output.warn(CommandError.other("\(error)"))
    }
  }

  private func path(for destination: String, _ now: Instant) -> String {
    var destination = destination
    if destination.hasPrefix("~/"), let home = Live.variable("HOME") {
      destination = home + destination.dropFirst()
    }
    var status = stat()
    guard stat(destination, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      return destination
    }
    let inside = destination.hasSuffix("/") ? destination : "\(destination)/"
    let names = BackupName.given(at: now, isLocked: passphrase != nil)
    return names.lazy.map { inside + $0 }.first { access($0, F_OK) != 0 } ?? inside
  }

  private static func whole(_ path: String) -> String {
    guard let whole = realpath(path, nil) else { return path }
    defer { free(whole) }
    return String(cString: whole)
  }

  private static func folder(of path: String) -> String {
    String(path[..<(path.lastIndex(of: "/") ?? path.startIndex)])
  }
}
