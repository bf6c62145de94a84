import Glibc
import Model

/// Every file of a data folder as it stood at one moment.
public struct Snapshot: Sendable {
  /// The files, in the order of their paths. What is in them is not looked at: broken ones too.
  public private(set) var files: [PackedFile] = []
  /// Files and folders that could not be read.
  public private(set) var unread: [Problem] = []
  /// Files that are kept with visits and that are not among the files here, with their sizes in bytes. They never
  /// change, and are many times what the records are.
  public private(set) var attachments: [String: Int] = [:]
  /// Names that have no place in a data folder, and are left out.
  public private(set) var strays: [String] = []

  /// The most bytes that files kept with visits may have together where they go into a backup: it is made in memory.
  public static let mostAttachmentBytes = 256 << 20

  /// Reads the folder at `path` while nobody writes. A file or folder in it that cannot be read does
  /// not keep the others from being read.
  ///
  /// - Parameter most: how many bytes the files that are kept with visits may have together; where they have more,
  ///   none of them is read.
  public init(
    of path: String, attachmentsUpTo most: Int = 0, files: any FileSystem = POSIXFileSystem()
  ) throws {
    guard try files.names(in: path).contains(where: Self.isOurs) else {
      throw StoreError.noFolder(path)
    }
    do {
      self = try DataFolder.withLock(at: path, files: files) {
        try Snapshot(whileLocked: path, files: files)
      }
    } catch let error as FileError where [EROFS, EACCES, EPERM].contains(error.code) {
      // Where nothing may be written there is no lock, and nobody who writes.
      try self.init(whileLocked: path, files: files)
    }
    guard attachments.values.reduce(0, +) <= most else { return }
    for name in attachments.keys.sorted() { read(name, in: path, files) }
    attachments = [:]
    self.files.sort { $0.name < $1.name }
  }

  /// Reads the folder at `path`, whose lock the caller holds.
  init(whileLocked path: String, files: any FileSystem) throws(FileError) {
    take(try files.names(in: path), of: "", in: path, files)
  }

  /// Whether a name at the root of a folder tells of a data folder. A logo alone does not: many a folder
  /// holds one.
  static func isOurs(_ name: String) -> Bool {
    name != RecordPath.logo && (RecordPath.isPlace(name) || RecordPath.isFolder(name))
  }

  /// The paths of all that is there, read or not.
  var paths: [String] { files.map(\.name) + attachments.keys + unread.map(\.path) }

  private mutating func take(
    _ names: [String], of folder: String, in root: String, _ files: any FileSystem
  ) {
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if RecordPath.isAttachment(path) {
        note(path, in: root, files)
      } else if RecordPath.isPlace(path) {
        read(path, in: root, files)
      } else if RecordPath.isFolder(path) {
        walk(path, in: root, files)
      } else {
        strays.append(path)
      }
    }
  }

  private mutating func walk(_ folder: String, in root: String, _ files: any FileSystem) {
    do throws(FileError) {
      try files.refuseLinks(on: folder, in: root)
      take(try files.names(in: "\(root)/\(folder)"), of: folder, in: root, files)
    } catch {
      unread.append(Problem(path: folder, fault: .unreadable(error)))
    }
  }

  private mutating func note(_ path: String, in root: String, _ files: any FileSystem) {
    do throws(FileError) {
      guard let status = try files.status("\(root)/\(path)") else { return }
      attachments[path] = status.size
    } catch {
      unread.append(Problem(path: path, fault: .unreadable(error)))
    }
  }

  private mutating func read(_ path: String, in root: String, _ files: any FileSystem) {
    do throws(FileError) {
      guard let bytes = try files.read("\(root)/\(path)") else { return }
      self.files.append(PackedFile(name: path, bytes: bytes))
    } catch {
      unread.append(Problem(path: path, fault: .unreadable(error)))
    }
  }
}
