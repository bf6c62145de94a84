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
  /// Puts the backup at `path`, whole or not at all, and reads it again from there: where this
  /// returns, it can be restored. Gives the size of the file in bytes.
  public func write(
    to path: String, _ packing: Packing, files: any FileSystem = POSIXFileSystem()
  ) throws -> Int {
    let folder = DurableWriter.folder(of: path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard try !files.names(in: folder).contains(name) else { throw BackupError.exists(path) }
    let bytes = try packing.pack(entries, manifest.made)
    do throws(FileError) {
      try DurableWriter(to: files).put(.init(path: path, bytes: bytes))
    } catch {
      // She knows the file that she asked for, not the one on its way.
      throw FileError(error.operation, path, code: error.code)
    }
    do {
      guard let written = try files.read(path) else { throw BackupError.noManifest }
      let again = try Backup(verifying: packing.unpack(written))
      guard again == self else { throw BackupError.changed(name) }
    } catch {
      try? files.remove(path)
      throw error
    }
    return bytes.count
  }
}
