import Model

/// The log of exports and of unmasking: one JSON object a line, the newest last. Lines are added and
/// never changed.
public enum AccessLog {
  /// Its name in the data folder.
  public static let file = RecordPath.accessLog

  /// One line.
  public enum Line: Equatable, Sendable {
    /// Who used what, and when.
    case entry(Entry)
    /// A line that this version does not understand, or that a power cut has cut short; its number,
    /// from 1.
    case foreign(number: Int, text: String)
  }

  /// Who used what, and when.
  public struct Entry: Equatable, Sendable {
    /// When.
    public let at: Instant
    /// The user name.
    public let by: String
    /// What was done.
    public let access: Access
  }

  /// Adds a line to the log of the folder at `path`, which need not be one that can be opened, and
  /// returns when it is on the disk. Throws `StoreError.notLogged`.
  public static func add(
    _ access: Access, in path: String, by editor: DataFolder.Editor,
    files: any FileSystem = POSIXFileSystem()
  ) throws {
    let entry = Entry(at: editor.now(), by: editor.name(), access: access)
    do {
      try DataFolder.withLock(at: path, files: files) {
        try append(entry, in: path, files: files)
      }
    } catch let error as FileError {
      throw StoreError.notLogged(error)
    }
  }

  private static func append(
    _ entry: Entry, in folder: String, files: any FileSystem
  ) throws(FileError) {
    let path = "\(folder)/\(file)"
    let (log, last) = try files.openToAppend(path)
    defer { files.close(log) }
    let newLine = UInt8(ascii: "\n")
    // A line that was cut short is not to spoil this one.
    let start = last == nil || last == newLine ? [] : [newLine]
    try files.write(whole: start + entry.tree.line + [newLine], to: log, path: path)
    try files.flush(log, path: path)
    // Whoever made the file may have been ended before its name was safe.
    try files.flushFolder(folder)
  }

  /// The lines of a log; empty ones are none.
  static func lines(of bytes: [UInt8]) -> [Line] {
    bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).enumerated()
      .compactMap { index, line in
        if line.isEmpty { return nil }
        if let tree = try? JSONParser.parse(Array(line)), let entry = Entry(tree) {
          return .entry(entry)
        }
        return .foreign(number: index + 1, text: String(decoding: line, as: UTF8.self))
      }
  }
}

extension DataFolder {
  /// Adds a line to the log and returns when it is on the disk; only then may be shown or written
  /// what it tells of.
  ///
  /// Throws `StoreError.readOnly` where the folder is only looked at, and `notLogged` where the line
  /// cannot be added. In a folder of a newer format it can: a line stands for itself.
  public func log(_ access: Access) throws {
    if isReadOnly { throw StoreError.readOnly }
    try AccessLog.add(access, in: path, by: editor, files: files)
  }

  /// The lines of the log; none where nothing was logged yet.
  public func accessLog() throws -> [AccessLog.Line] {
    AccessLog.lines(of: try files.read("\(path)/\(AccessLog.file)") ?? [])
  }
}

extension AccessLog.Entry {
  /// What a line tells; nil where it is no line of this log.
  fileprivate init?(_ tree: JSON) {
    guard let at = (tree["at"]?.text).flatMap(Instant.init), let by = tree["by"]?.text,
      let kind = (tree["what"]?.text).flatMap(Access.Kind.init(rawValue:)),
      let subject = tree["of"]?.text, let target = tree["to"]?.text,
      case .bool(let isMasked)? = tree["masked"]
    else { return nil }
    self.init(at: at, by: by, access: Access(kind, of: subject, to: target, isMasked: isMasked))
  }

  /// The entry as it stands in the log, and as other programs are given it.
  public var tree: JSON {
    var object = JSON.Object()
    object["at"] = .string(at.description)
    object["by"] = .string(by)
    object["what"] = .string(access.kind.rawValue)
    object["of"] = .string(access.subject)
    object["to"] = .string(access.target)
    object["masked"] = .bool(access.isMasked)
    return .object(object)
  }
}
