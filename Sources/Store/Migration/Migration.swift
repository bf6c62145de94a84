import Glibc
import Model

/// Makes of a data folder of an older format one of this version's.
///
/// All files are changed together or none is. Before that all are copied as they are: below
/// `.replaced` stands a whole data folder of the old format, which the version that wrote it opens.
struct Migration: Sendable {
  /// The steps of this version: none, since format 1 is the first. See CONTRIBUTING.md.
  static let current = Migration(steps: [])

  /// The steps, in order; each begins with the format with which the one before it ends.
  let steps: [MigrationStep]

  /// The township of the folder at `root`, once that is of this version's format.
  ///
  /// - Parameter township: as it was read; where it is of this format, nothing is done.
  func bringUpToDate(
    _ township: Township, in root: String, at now: @autoclosure () throws -> Instant,
    files: any FileSystem
  ) throws -> Township {
    guard begins(with: township.format) else { return township }
    try run(in: root, at: now(), files: files)
    return try DataFolder.township(in: root, files: files)
  }

  /// Whether it leads on from a format.
  func begins(with format: Int) -> Bool { steps.contains { $0.format == format } }

  /// Changes the folder at `root`; nothing happens where another program has done so meanwhile.
  ///
  /// Throws `StoreError.notMigrated` where a file cannot be read or changed, `StoreError.olderFormat`
  /// where nothing may be written; then nothing is changed.
  private func run(in root: String, at now: Instant, files: any FileSystem) throws {
    do {
      try DataFolder.withLock(at: root, files: files) {
        let old = try Self.readFiles(in: root, files: files)
        guard let format = Self.format(of: old), begins(with: format) else { return }
        let new = try apply(to: old, of: format)
        let stay = Set(new.map(\.path))
        try KeptFolder(
          named: "\(BackupName.stamp(now))-format-\(format)", in: root, files: files
        ).keep(old.map { .init(path: $0.path, bytes: $0.bytes) })
        try Transaction(in: root, files: files).commit(
          putting: new.filter(\.isChanged).map { .init(path: $0.path, bytes: $0.tree.printed) },
          removing: old.map(\.path).filter { !stay.contains($0) })
      }
    } catch let error as FileError where [EROFS, EACCES, EPERM].contains(error.code) {
      throw StoreError.olderFormat(try DataFolder.township(in: root, files: files).format)
    }
  }

  /// The files as they come out of all steps.
  private func apply(to old: [OldFile], of format: Int) throws(StoreError) -> [NewFile] {
    var files = old.map { NewFile(path: $0.path, tree: $0.tree, origin: $0) }
    for step in steps.drop(while: { $0.format != format }) {
      var places = Set<String>()
      var next: [NewFile] = []
      for file in files {
        let outcome: MigrationStep.Outcome
        do throws(Problem) {
          outcome = try DataFolder.read(file.origin.bytes, path: file.origin.path) { _ in
            try step.change(file.path, file.tree)
          }
        } catch {
          throw .notMigrated(error)
        }
        guard case .file(let path, var tree) = outcome else { continue }
        if path == DataFolder.townshipFile { tree.setFormat(step.format + 1) }
        guard places.insert(path).inserted else {
          throw .notMigrated(Problem(path: file.origin.path, fault: .twin(path)))
        }
        next.append(NewFile(path: path, tree: tree, origin: file.origin))
      }
      files = next
    }
    return files
  }
}

// MARK: - What is there

extension Migration {
  /// A file as it is.
  private struct OldFile {
    let path: String
    let bytes: [UInt8]
    let tree: JSON
  }

  /// A file as it will be.
  private struct NewFile {
    let path: String
    let tree: JSON
    let origin: OldFile

    var isChanged: Bool { path != origin.path || tree != origin.tree }
  }

  /// Every JSON file that is not hidden.
  private static func readFiles(
    in root: String, below folder: String = "", files: any FileSystem
  ) throws -> [OldFile] {
    var result: [OldFile] = []
    for name in try files.names(in: folder.isEmpty ? root : "\(root)/\(folder)").sorted()
    where !name.hasPrefix(".") {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      switch try files.status("\(root)/\(path)")?.kind {
      case .folder:
        result += try readFiles(in: root, below: path, files: files)
      case .file where name.hasSuffix(".json"):
        guard let bytes = try files.read("\(root)/\(path)") else { continue }
        do throws(Problem) {
          let tree = try DataFolder.read(bytes, path: path) { $0 }
          result.append(OldFile(path: path, bytes: bytes, tree: tree))
        } catch {
          throw StoreError.notMigrated(error)
        }
      default: continue
      }
    }
    return result
  }

  private static func format(of files: [OldFile]) -> Int? {
    files.first { $0.path == DataFolder.townshipFile }?.tree["format"]?.number
  }
}

extension JSON {
  fileprivate mutating func setFormat(_ format: Int) {
    guard case .object(var object) = self else { return }
    object["format"] = .number(String(format))
    self = .object(object)
  }
}
