import Model

/// The files of a data folder with the manifest that vouches for them.
public struct Backup: Equatable, Sendable {
  /// Who made it of what, and what is in it.
  public let manifest: Manifest
  /// The files of the data folder.
  public let files: [PackedFile]

  /// Its own files in the archive, the first and the last. The digest of the manifest is written as
  /// `sha256sum` writes it.
  private static let manifestFile = "manifest.json"
  private static let digestFile = "manifest.sha256"

  /// A backup of what was read, made now.
  public init(of snapshot: Snapshot, by maker: String, at now: Instant) throws(BackupError) {
    manifest = try Manifest(of: snapshot, by: maker, at: now)
    files = snapshot.files
  }

  /// The backup that the entries of an archive are. Throws unless every file is there, each as it
  /// was, and none besides.
  public init(verifying entries: [PackedFile]) throws(BackupError) {
    guard let first = entries.first, first.name == Self.manifestFile, entries.count > 1,
      let last = entries.last, last.name == Self.digestFile
    else { throw .noManifest }
    // Read first: a newer version may vouch for it in another way.
    manifest = try Manifest(written: first.bytes)
    guard last.bytes == Array(try Self.line(of: first.bytes).utf8) else {
      throw .changed(Self.manifestFile)
    }
    files = Array(entries.dropFirst().dropLast())
    var listed: [String: Manifest.Entry] = [:]
    for entry in manifest.files {
      guard listed.updateValue(entry, forKey: entry.path) == nil else { throw .noManifest }
    }
    for file in files {
      guard let entry = listed.removeValue(forKey: file.name) else { throw .unlisted(file.name) }
      guard entry.size == file.bytes.count, entry.digest == (try Digest.sha256(file.bytes)) else {
        throw .changed(file.name)
      }
    }
    if let path = listed.keys.min() { throw .absent(path) }
  }

  /// What is put into the archive, in this order.
  public var entries: [PackedFile] {
    get throws(BackupError) {
      let written = manifest.written
      return [PackedFile(name: Self.manifestFile, bytes: written)] + files + [
        PackedFile(name: Self.digestFile, bytes: Array(try Self.line(of: written).utf8))
      ]
    }
  }

  /// Whether an entry of an archive may have this name.
  public static func isFit(_ name: String) -> Bool {
    name == manifestFile || name == digestFile || RecordPath.isPlace(name)
  }

  /// How much of what there is in it.
  public var contents: FolderContents { FolderContents(of: files.lazy.map(\.name)) }

  /// The organization that it would make of a folder. Throws where this version cannot work with it.
  func township() throws(BackupError) -> Township {
    guard let bytes = files.first(where: { $0.name == DataFolder.townshipFile })?.bytes else {
      throw .noTownship(nil)
    }
    let township: Township
    do throws(Problem) {
      township = try DataFolder.township(from: bytes)
    } catch {
      throw .noTownship(error)
    }
    guard township.format <= Township.currentFormat else { throw .newer(township.format) }
    return township
  }

  private static func line(of manifest: [UInt8]) throws(BackupError) -> String {
    "\(try Digest.sha256(manifest))  \(manifestFile)\n"
  }
}
