import Glibc
import Model

/// How files are made one, and one made files again: compressed, and locked where it is asked for.
public struct Packing: Sendable {
  /// The bytes of an archive of these files, last changed at a moment.
  public let pack: @Sendable (_ files: [PackedFile], _ modified: Instant) throws -> [UInt8]
  /// The files in an archive.
  public let unpack: @Sendable (_ bytes: [UInt8]) throws -> [PackedFile]

  /// A way there and a way back.
  public init(
    pack: @escaping @Sendable (_ files: [PackedFile], _ modified: Instant) throws -> [UInt8],
    unpack: @escaping @Sendable (_ bytes: [UInt8]) throws -> [PackedFile]
  ) {
    self.pack = pack
    self.unpack = unpack
  }
}

extension Backup {
  /// Puts the backup at `path`, whole or not at all, where nothing is yet. It is read again from the
  /// disk before it gets its name: where this returns, it can be restored. Gives the size of the file
  /// in bytes; throws `BackupError.exists` where there is something, which stays as it is.
  public func write(
    to path: String, _ packing: Packing, files: any FileSystem = POSIXFileSystem()
  ) throws -> Int {
    guard try files.status(path) == nil else { throw BackupError.exists(path) }
    let bytes = try packing.pack(entries, manifest.made)
    let writer = DurableWriter(to: files)
    var temporary: String?
    do {
      let onItsWay = try writer.write(.init(path: path, bytes: bytes)) {
        descriptor throws(FileError) in
        try files.flush(descriptor, path: path)
      }
      temporary = onItsWay
      guard let written = try files.read(onItsWay) else { throw BackupError.noManifest }
      let again = try Backup(verifying: packing.unpack(written))
      guard again == self else { throw BackupError.changed(path) }
      try writer.place(onItsWay, at: path)
    } catch {
      if let temporary { try? files.remove(temporary) }
      guard let error = error as? FileError else { throw error }
      if error.code == EEXIST { throw BackupError.exists(path) }
      // She knows the file that she asked for, not the one on its way.
      throw FileError(error.operation, path, code: error.code)
    }
    return bytes.count
  }
}
