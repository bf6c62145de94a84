import Glibc

/// Puts files in place so that at every moment each is either the old one or the new one, whole.
public struct DurableWriter: Sendable {
  /// A file to be put in place.
  public struct File: Sendable {
    /// Where.
    public let path: String
    /// What it will hold.
    public let bytes: [UInt8]

    /// A file to be put in place.
    public init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// How the names of files that are not in place yet begin.
  public static let temporaryPrefix = ".qiandao-new."

  private let files: any FileSystem

  /// A writer to this file system.
  public init(to files: any FileSystem = POSIXFileSystem()) {
    self.files = files
  }

  /// Writes the files and returns when they are on the disk. Where a call fails, no file that was
  /// not yet in place is touched, and nothing temporary is left.
  ///
  /// One file costs two flushes: its bytes, then the name in its folder. Many share one flush of
  /// the whole disk and one of each folder; the folders come one after the other, in the order of
  /// the list, so that what others refer to is safe before them where it stands first.
  public func put(_ list: [File]) throws(FileError) {
    var waiting: [String: [(temporary: String, path: String)]] = [:]
    var folders: [String] = []
    do throws(FileError) {
      for (index, file) in list.enumerated() {
        let folder = Self.folder(of: file.path)
        if waiting[folder] == nil { folders.append(folder) }
        // A leftover of a killed program never bears the name of a running one's file.
        let temporary = "\(folder)/\(Self.temporaryPrefix)\(Self.unique())"
        let descriptor = try files.create(temporary)
        waiting[folder, default: []].append((temporary, file.path))
        defer { files.close(descriptor) }
        try write(file, to: descriptor)
        if list.count == 1 {
          try files.flush(descriptor, path: file.path)
        } else if index == list.count - 1 {
          try files.flushDisk(descriptor, path: file.path)
        }
      }
      for folder in folders {
        while let (temporary, path) = waiting[folder]?.last {
          try files.rename(temporary, to: path)
          waiting[folder]?.removeLast()
        }
        try files.flushFolder(folder)
      }
    } catch {
      for (temporary, _) in waiting.values.joined() { try? files.remove(temporary) }
      throw error
    }
  }

  private func write(_ file: File, to descriptor: Int32) throws(FileError) {
    var rest = file.bytes[...]
    while !rest.isEmpty {
      let count = try files.write(rest, to: descriptor, path: file.path)
      // A disk that takes nothing would be tried for ever.
      guard count > 0 else { throw FileError(.write, file.path, code: EIO) }
      rest = rest.dropFirst(count)
    }
  }

  /// The folder in which a file lies.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  private static func unique() -> String {
    String(UInt64.random(in: .min ... .max), radix: 36)
  }
}
