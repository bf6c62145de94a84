import Glibc
import Model

/// Changes many files of one folder together: after a power cut at any moment, all of the change is
/// there or none of it.
///
/// The new files are written under temporary names, and a record names what becomes of them. The
/// moment the record is on the disk, the change is decided; what is then still to be renamed is
/// renamed by whoever takes the lock next. All of this happens under the folder's lock.
public struct Transaction: Sendable {
  /// The name of the record in the folder, while a change is under way.
  public static let recordName = ".transaction"

  private let folder: String
  private let files: any FileSystem

  /// Changes of the files in `folder` and below it.
  public init(in folder: String, files: any FileSystem = POSIXFileSystem()) {
    self.folder = folder
    self.files = files
  }

  /// Puts files in place and removes others; returns when all of it is on the disk.
  ///
  /// - Parameters:
  ///   - list: the new files, by their paths from the folder on. Folders on the way are made.
  ///   - removed: the files that are to be gone, likewise; one that is not there is no error.
  /// - Throws: `FileError` where a call failed; then nothing is changed, unless it failed so late
  ///   that the change is completed when the folder is used next.
  public func commit(
    putting list: [DurableWriter.File], removing removed: [String] = []
  ) throws(FileError) {
    guard !list.isEmpty || !removed.isEmpty else { return }
    // Whoever holds the lock has completed it, or could not and must not go on.
    guard try files.status(recordPath) == nil else {
      throw FileError(.write, recordPath, code: EEXIST)
    }
    try refuseLinks(on: list.map(\.path) + removed)
    try files.makeFolders(for: list.map(\.path), in: folder)
    var temporaries: [String] = []
    let steps: Steps
    do throws(FileError) {
      let writer = DurableWriter(to: files)
      for file in list {
        let whole = DurableWriter.File(path: "\(folder)/\(file.path)", bytes: file.bytes)
        temporaries.append(try writer.write(whole))
      }
      let sources = temporaries.map { String($0.dropFirst(folder.utf8.count + 1)) }
      steps = Steps(put: Array(zip(sources, list.map(\.path))), remove: removed)
      let record = DurableWriter.File(path: recordPath, bytes: steps.tree.printed)
      let temporary = try writer.write(record) { descriptor throws(FileError) in
        // The record and all files of the change, in one go.
        try files.flushDisk(descriptor, path: record.path)
      }
      temporaries.append(temporary)
    } catch {
      for temporary in temporaries { try? files.remove(temporary) }
      throw error
    }
    do throws(FileError) {
      // Over a network a renaming may be done and yet be reported as failed.
      try files.rename(temporaries[list.count], to: recordPath)
      try files.flushFolder(folder)
    } catch {
      try takeBack(temporaries)
      throw error
    }
    do throws(FileError) {
      try complete(steps)
    } catch {
      // It is decided, so that there is no way but forward.
      try complete(steps)
    }
  }

  /// Completes a change that was decided and cut short.
  ///
  /// Throws `Problem` where the record cannot be read, `FileError` where a call failed.
  public func recover() throws {
    guard let bytes = try files.read(recordPath) else { return }
    guard let tree = try? JSONParser.parse(bytes), let steps = Steps(tree) else {
      throw Problem(path: Self.recordName, fault: .undecided)
    }
    try refuseLinks(on: steps.put.flatMap { [$0.source, $0.target] } + steps.remove)
    // Whoever wrote the record may have been ended before it was safe, and nothing may be renamed
    // before that.
    try files.flushFolder(folder)
    try complete(steps)
  }

  /// A record that came with a folder from elsewhere must not reach out of it through a link.
  private func refuseLinks(on paths: [String]) throws(FileError) {
    for parent in Set(paths.filter { $0.contains("/") }.map(DurableWriter.folder(of:))) {
      try files.refuseLinks(on: parent, in: folder)
    }
  }

  private var recordPath: String { "\(folder)/\(Self.recordName)" }

  /// Undoes what led up to a record that could not be flushed. As long as the record may come back
  /// after a power cut, the files that it names must be there, all of them.
  private func takeBack(_ temporaries: [String]) throws(FileError) {
    try files.remove(recordPath)
    try files.flushFolder(folder)
    for temporary in temporaries { try? files.remove(temporary) }
  }

  /// Every step may have been taken before; but a file that is neither here nor there was taken away
  /// by somebody else, and then nothing more may be removed.
  private func complete(_ steps: Steps) throws(FileError) {
    var folders: [String] = []
    func touch(_ path: String) {
      let folder = DurableWriter.folder(of: path)
      if !folders.contains(folder) { folders.append(folder) }
    }
    for (source, target) in steps.put {
      let path = "\(folder)/\(target)"
      do throws(FileError) {
        try files.rename("\(folder)/\(source)", to: path)
      } catch {
        guard error.code == ENOENT, try files.status(path) != nil else { throw error }
      }
      touch(path)
    }
    for name in steps.remove {
      let path = "\(folder)/\(name)"
      try files.remove(path)
      touch(path)
    }
    for folder in folders { try files.flushFolder(folder) }
    try files.remove(recordPath)
    // A record that came back after later saves would remove what they have put there.
    try files.flushFolder(folder)
  }

  /// What is to be done, all of it by paths from the folder on.
  private struct Steps {
    let put: [(source: String, target: String)]
    let remove: [String]

    init(put: [(source: String, target: String)], remove: [String]) {
      self.put = put
      self.remove = remove
    }

    /// The steps that a record holds; nil where it is none, or would reach out of the folder.
    init?(_ tree: JSON) {
      var put: [(source: String, target: String)] = []
      for step in tree["put"]?.elements ?? [] {
        guard let source = step["from"]?.text, let target = step["to"]?.text else { return nil }
        put.append((source, target))
      }
      let remove = (tree["remove"]?.elements ?? []).compactMap(\.text)
      let paths = put.flatMap { [$0.source, $0.target] } + remove
      guard tree["put"] != nil, remove.count == tree["remove"]?.elements.count,
        paths.allSatisfy(Self.isInside)
      else { return nil }
      self.init(put: put, remove: remove)
    }

    var tree: JSON {
      var object = JSON.Object()
      object["put"] = .array(
        put.map { step in
          var object = JSON.Object()
          object["from"] = .string(step.source)
          object["to"] = .string(step.target)
          return .object(object)
        })
      object["remove"] = .array(remove.map(JSON.string))
      return .object(object)
    }

    private static func isInside(_ path: String) -> Bool {
      path.split(separator: "/", omittingEmptySubsequences: false)
        .allSatisfy { !["", ".", ".."].contains($0) }
    }
  }
}
