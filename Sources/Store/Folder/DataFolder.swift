import Model

/// The folder in which everything is kept, one JSON file a record.
public final class DataFolder: Sendable {
  /// Who changes records, and when.
  public struct Editor: Sendable {
    /// The user name.
    public let name: String
    /// The time now.
    public let now: @Sendable () -> Instant

    /// An editor by name and clock.
    public init(name: String, now: @escaping @Sendable () -> Instant) {
      self.name = name
      self.now = now
    }
  }

  /// The path of the folder.
  public let path: String
  /// The organization and its rules, as read when the folder was opened.
  public let township: Township

  let files: any FileSystem
  let editor: Editor

  /// Opens the folder at `path`.
  ///
  /// Throws where there is none, or where its `township.json` cannot be read; any other broken file
  /// is reported when it is loaded.
  public init(
    opening path: String, editor: Editor, files: any FileSystem = POSIXFileSystem()
  ) throws {
    self.path = path
    self.files = files
    self.editor = editor
    guard let bytes = try files.read("\(path)/\(Self.townshipFile)") else {
      throw StoreError.noFolder(path)
    }
    township = try Self.decode(Township.self, from: bytes, path: Self.townshipFile).value
  }

  /// Makes a new folder at `path` for an organization.
  public static func create(
    at path: String, township: Township, files: any FileSystem = POSIXFileSystem()
  ) throws {
    for folder in ancestors(of: path) where try files.makeFolder(folder) {
      try files.flushFolder(DurableWriter.folder(of: folder))
    }
    try makeFolder(path, in: files)
    let lock = try files.lock("\(path)/\(lockFile)")
    defer { files.close(lock) }
    guard try files.read("\(path)/\(townshipFile)") == nil else {
      throw StoreError.folderExists(path)
    }
    // Their names are flushed with the one of the township.
    for folder in [WorkUnit.folder, Trainee.folder, TrainingClass.folder, SiteVisit.folder] {
      _ = try files.makeFolder("\(path)/\(folder)")
    }
    try DurableWriter(to: files).put([
      .init(path: "\(path)/\(townshipFile)", bytes: try TreeEncoder.encode(township).printed)
    ])
  }

  /// Where the data folder is: the option, else `QIANDAO_DATA`, else below `XDG_DATA_HOME`, else
  /// below the home folder.
  public static func location(option: String?, environment: [String: String]) -> String {
    func set(_ name: String) -> String? { environment[name].flatMap { $0.isEmpty ? nil : $0 } }
    let home = set("HOME") ?? "/"
    return option ?? set("QIANDAO_DATA")
      ?? "\(set("XDG_DATA_HOME") ?? "\(home)/.local/share")/qiandao"
  }

  /// Why nothing can be saved; nil where it can.
  public var readOnlyReason: StoreError? {
    township.format > Township.currentFormat ? .newerFormat(township.format) : nil
  }

  static let townshipFile = "township.json"
  static let lockFile = ".lock"

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
    do {
      let tree = try JSONParser.parse(bytes)
      return (tree, try TreeDecoder.decode(type, from: tree))
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
