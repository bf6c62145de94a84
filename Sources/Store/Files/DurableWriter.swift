import Glibc

/// Puts a file in place so that at every moment it is either the old one or the new one, whole.
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

  /// Writes the file and returns when it is on the disk, at the cost of two flushes: its bytes, then
  /// the name in its folder. Where a call fails, the old file stands and nothing temporary is left.
  public func put(_ file: File) throws(FileError) {
    let temporary = try write(file) { descriptor throws(FileError) in
      try files.flush(descriptor, path: file.path)
    }
    do throws(FileError) {
      try files.rename(temporary, to: file.path)
    } catch {
      try? files.remove(temporary)
      throw error
    }
    do throws(FileError) {
      try files.flushFolder(Self.folder(of: file.path))
    } catch {
      throw error.naming(file)
    }
  }

  /// Writes the file where there is none yet, and returns when it is on the disk; fails with `EEXIST`
  /// where anything bears its name, be it a link that leads nowhere.
  public func putNew(_ file: File) throws(FileError) {
    let temporary = try write(file) { descriptor throws(FileError) in
      try files.flush(descriptor, path: file.path)
    }
    do throws(FileError) {
      try place(temporary, at: file.path)
    } catch {
      try? files.remove(temporary)
      throw error.naming(file)
    }
  }

  /// Writes the file under a temporary name in its folder; that name. Where a call fails, nothing
  /// is left.
  func write(
    _ file: File, flush: (Int32) throws(FileError) -> Void = { _ in }
  ) throws(FileError) -> String {
    // A leftover of a killed program never bears the name of a running one's file.
    let name = Self.temporaryPrefix + String(UInt64.random(in: .min ... .max), radix: 36)
    let temporary = "\(Self.folder(of: file.path))/\(name)"
    let descriptor: Int32
    do throws(FileError) {
      descriptor = try files.create(temporary)
    } catch {
      throw error.naming(file)
    }
    defer { files.close(descriptor) }
    do throws(FileError) {
      try files.write(whole: file.bytes, to: descriptor, path: file.path)
      try flush(descriptor)
    } catch {
      try? files.remove(temporary)
      throw error
    }
    return temporary
  }

  /// Gives a file on its way its name where there is none yet, and returns when that is on the disk;
  /// fails with `EEXIST` where there is one, whoever has put it there at whatever moment.
  func place(_ temporary: String, at path: String) throws(FileError) {
    do throws(FileError) {
      try files.link(temporary, to: path)
      try files.remove(temporary)
    } catch  where [EPERM, ENOTSUP, ENOSYS].contains(error.code) && error.path == path {
      // Memory sticks mostly know no links.
      guard try files.status(path) == nil else { throw FileError(.write, path, code: EEXIST) }
      try files.rename(temporary, to: path)
    }
    try files.flushFolder(Self.folder(of: path))
  }

  /// Whether a file of this name is on its way, or was left there by a save that was cut short.
  static func isTemporary(_ name: String) -> Bool { name.hasPrefix(temporaryPrefix) }

  /// The folder in which a file lies.
  public static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}

extension FileError {
  /// The same, told of the file that was asked for and not of the one on its way, or its folder.
  fileprivate func naming(_ file: DurableWriter.File) -> FileError {
    FileError(operation, file.path, code: code)
  }
}
