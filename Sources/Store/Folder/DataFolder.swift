import Model
import Synchronization

/// The folder in which everything is kept, one JSON file a record.
public final class DataFolder: Sendable {
  /// Who changes records, and when.
  public struct Editor: Sendable {
    /// The user name; asked for only when something is changed.
    public let name: @Sendable () -> String
    /// The time now.
    public let now: @Sendable () -> Instant

    /// An editor by name and clock.
    public init(
      name: @escaping @autoclosure @Sendable () -> String, now: @escaping @Sendable () -> Instant
    ) {
      self.name = name
      self.now = now
    }
  }

  /// The path of the folder.
  public let path: String
  /// The organization and its rules, as last read or saved here.
  public var township: Township { known.withLock { $0 } }
  private let known: Mutex<Township>

  /// Whether it was opened only to look at it.
  public let isReadOnly: Bool
  private let cutShort: StoreError?

  let files: any FileSystem
  let editor: Editor
  let ownChanges = Mutex<[String]>([])
  /// The outlines of visits as they were read last; nil before that.
  let visitIndex = Mutex<VisitIndex?>(nil)
  let foldersWithLeftovers = Mutex<[String]>([])

  /// Opens the folder at `path`.
  ///
  /// Throws where there is none, or where its `township.json` cannot be read; any other broken file
  /// is reported when it is loaded.
  ///
  /// - Parameter isReadOnly: only look at it: nothing is written into it, whatever is asked for.
  public init(
    opening path: String, editor: Editor, isReadOnly: Bool = false,
    files: any FileSystem = POSIXFileSystem()
  ) throws {
    let files = isReadOnly ? ReadOnlyFileSystem(files) : files
    self.path = path
    self.files = files
    self.editor = editor
    self.isReadOnly = isReadOnly
    let names = (try? files.names(in: path)) ?? []
    let isCutShort = names.contains(Transaction.recordName)
    cutShort =
      isCutShort && !Self.completeChange(in: path, files: files) ? .cutShort(path) : nil
    known = Mutex(
      try Migration.current.bringUpToDate(
        Self.township(in: path, files: files), in: path, at: editor.now(), files: files))
    noteLeftovers(among: names, in: path)
  }

  /// Takes the township as it was saved for that of the folder.
  func adopt(_ township: Township) { known.withLock { $0 = township } }

  static func township(in path: String, files: any FileSystem) throws -> Township {
    guard let bytes = try files.read("\(path)/\(townshipFile)") else {
      let hasRecords = ((try? files.names(in: path)) ?? []).contains(where: Snapshot.isOurs)
      throw hasRecords ? StoreError.noTownship(path) : .noFolder(path)
    }
    do throws(Problem) {
      return try township(from: bytes)
    } catch {
      throw StoreError.brokenTownship(path, error)
    }
  }

  /// The township that its file holds.
  static func township(from bytes: [UInt8]) throws(Problem) -> Township {
    try read(bytes, path: townshipFile) { tree in
      try Township(plain: tree) ?? TreeDecoder.decode(Township.self, from: tree)
    }
  }

  /// Makes a new folder at `path` for an organization.
  public static func create(
    at path: String, township: Township, files: any FileSystem = POSIXFileSystem()
  ) throws {
    try makeRoot(at: path, files: files)
    try withLock(at: path, files: files) {
      guard try files.read("\(path)/\(townshipFile)") == nil else {
        // It may have been made by somebody who was cut short before it was safe.
        try files.flushFolder(path)
        throw StoreError.folderExists(path)
      }
      // A folder that was there may be open to others, and is closed unless others' files lie in it.
      let names = try files.names(in: path)
      let ours = Set(folders + [lockFile])
      if ours.isSuperset(of: names.filter { !DurableWriter.isTemporary($0) }) {
        try files.setPermissions(0o700, of: path)
      }
      try files.flushFolder(path)
      for name in names where DurableWriter.isTemporary(name) {
        try files.remove("\(path)/\(name)")
      }
      // Their names are flushed with the one of the township.
      for folder in folders { _ = try files.makeFolder("\(path)/\(folder)") }
      try DurableWriter(to: files).put(
        .init(path: "\(path)/\(townshipFile)", bytes: try TreeEncoder.encode(township).printed))
    }
  }

  /// Where the data folder is: the option, else `QIANDAO_DATA`, else below `XDG_DATA_HOME`, else
  /// below the home folder.
  ///
  /// - Parameter variable: the value of an environment variable; nil where it is not set or empty.
  public static func location(option: String?, variable: (String) -> String?) -> String {
    option ?? variable("QIANDAO_DATA")
      ?? "\(variable("XDG_DATA_HOME") ?? "\(variable("HOME") ?? "")/.local/share")/qiandao"
  }

  /// Why nothing can be saved; nil where it can.
  public var readOnlyReason: StoreError? {
    if isReadOnly { return .readOnly }
    return township.format > Township.currentFormat ? .newerFormat(township.format) : nil
  }

  /// Runs `body` while no other program saves anything in the folder at `path`.
  ///
  /// A change of many files that was cut short is completed before, so that nothing is built on
  /// half of it. `files` gives the lock back when its holder ends, however it ends.
  static func withLock<Result>(
    at path: String, files: any FileSystem, _ body: () throws -> Result
  ) throws -> Result {
    let lock = try files.lock("\(path)/\(lockFile)")
    defer { files.close(lock) }
    try Transaction(in: path, files: files).recover()
    return try body()
  }

  /// Runs `body` while no other program saves anything in this folder.
  func withLock<Result>(_ body: () throws -> Result) throws -> Result {
    try Self.withLock(at: path, files: files, body)
  }

  /// Completes a change of many files that is under way or was cut short, before anything is read;
  /// whether none is left. Who may only look sees what there is.
  private static func completeChange(in path: String, files: any FileSystem) -> Bool {
    do {
      try withLock(at: path, files: files) {}
      return true
    } catch {
      return (try? files.status("\(path)/\(Transaction.recordName)")) == .some(nil)
    }
  }

  /// What is to be said of the folder itself, whatever is done in it.
  public var warnings: [any Explained] {
    [cutShort].compactMap { $0 } + exposures
  }

  static let folders = [
    WorkUnit.folder, Trainee.folder, TrainingClass.folder, SiteVisit.folder, TraineeGroup.folder,
  ]
  static let townshipFile = RecordPath.township
  static let lockFile = ".lock"

  /// Makes the folder itself, with those that it lies in; all of them are on the disk afterwards.
  static func makeRoot(at path: String, files: any FileSystem) throws(FileError) {
    for folder in ancestors(of: path) where try files.makeFolder(folder) {
      try files.flushFolder(DurableWriter.folder(of: folder))
    }
    try files.makeDurableFolder(path)
  }

  private static func ancestors(of path: String) -> [String] {
    var result: [String] = []
    var current = path.hasPrefix("/") ? "" : "."
    for part in path.split(separator: "/") {
      current += "/\(part)"
      result.append(current)
    }
    return result
  }

  static func decode<T: Decodable>(
    _ type: T.Type, from bytes: [UInt8], path: String
  ) throws(Problem) -> (tree: JSON, value: T) {
    try read(bytes, path: path) { tree in
      (tree, try TreeDecoder.decode(type, from: tree))
    }
  }

  /// What `make` makes of the tree that a file holds; its errors, and those of the text, as a
  /// problem with the file.
  static func read<Result>(
    _ bytes: [UInt8], path: String, counting: [(member: String, key: String)] = [],
    _ make: (JSON) throws -> Result
  ) throws(Problem) -> Result {
    do {
      return try make(try JSONParser.parse(bytes, counting: counting))
    } catch let problem as Problem {
      throw problem
    } catch let error as JSONError {
      throw Problem(path: path, fault: .malformed(error))
    } catch let error as DecodingError {
      throw Problem(path: path, fault: .malformed(JSONError(error, in: bytes)))
    } catch {
      throw Problem(
        path: path,
        fault: .malformed(JSONError(line: 1, fault: .badValue(field: "", detail: "\(error)"))))
    }
  }
}

extension JSONError {
  /// A value that is missing or of the wrong kind, with the line where it stands or should stand.
  fileprivate init(_ error: DecodingError, in bytes: [UInt8]) {
    var path: [String] = []
    var field = ""
    var detail = ""
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context),
      .dataCorrupted(let context):
      path = context.codingPath.map(\.stringValue)
      field = path.joined(separator: "/")
      detail = context.debugDescription
    case .keyNotFound(let key, let context):
      path = context.codingPath.map(\.stringValue)
      field = (path + [key.stringValue]).joined(separator: "/")
      detail = context.debugDescription
    @unknown default:
      break
    }
    self.init(
      line: JSONParser.line(of: path, in: bytes), fault: .badValue(field: field, detail: detail))
  }
}
