import Model

/// What a backup says of itself: who made it of what, and a digest of every file in it.
public struct Manifest: Equatable, Sendable {
  /// A file in the backup.
  public struct Entry: Equatable, Sendable {
    /// Its path, from the root of the data folder.
    public let path: String
    /// How many bytes it has.
    public let size: Int
    /// Its SHA-256 digest, in hexadecimal digits.
    public let digest: String
  }

  /// The format of backups that this version makes.
  static let currentFormat = 1

  /// When it was made.
  public let made: Instant
  /// Who made it.
  public let maker: String
  /// The name of the organization; empty where it could not be read.
  public let organization: String
  /// The format of the data folder; nil where it could not be read.
  public let folderFormat: Int?
  /// Every file in it.
  public let files: [Entry]
  /// What could not be read when it was made, and is missing in it.
  public let unread: [String]
  /// How many files that are kept with visits were left out.
  public let attachmentsLeftOut: Int

  /// The manifest of a backup of these files, made now.
  init(of snapshot: Snapshot, by maker: String, at now: Instant) throws(BackupError) {
    made = now
    self.maker = maker
    let bytes = snapshot.files.first { $0.name == DataFolder.townshipFile }?.bytes
    let township = bytes.flatMap { try? DataFolder.township(from: $0) }
    organization = township?.name ?? ""
    folderFormat = township?.format
    var entries: [Entry] = []
    for file in snapshot.files {
      entries.append(
        Entry(path: file.name, size: file.bytes.count, digest: try Digest.sha256(file.bytes)))
    }
    files = entries
    unread = snapshot.unread.map(\.path)
    attachmentsLeftOut = snapshot.attachments.count
  }

  /// The manifest that a file holds.
  init(written bytes: [UInt8]) throws(BackupError) {
    guard let tree = try? JSONParser.parse(bytes), let format = tree["backup"]?.number else {
      throw .noManifest
    }
    guard format <= Self.currentFormat else { throw .newer(format) }
    guard let made = tree["made"]?.text.flatMap({ Instant($0) }), let maker = tree["by"]?.text
    else { throw .noManifest }
    self.made = made
    self.maker = maker
    organization = tree["organization"]?.text ?? ""
    folderFormat = tree["folderFormat"]?.number
    unread = (tree["unread"]?.elements ?? []).compactMap(\.text)
    attachmentsLeftOut = tree["attachmentsLeftOut"]?.number ?? 0
    var entries: [Entry] = []
    for entry in tree["files"]?.elements ?? [] {
      guard let path = entry["path"]?.text, let size = entry["size"]?.number,
        let digest = entry["sha256"]?.text
      else { throw .noManifest }
      entries.append(Entry(path: path, size: size, digest: digest))
    }
    files = entries
  }

  /// The manifest as it stands in the file.
  var written: [UInt8] {
    var tree = JSON.Object()
    tree["backup"] = .number(String(Self.currentFormat))
    tree["made"] = .string(made.description)
    tree["by"] = .string(maker)
    tree["organization"] = .string(organization)
    tree["folderFormat"] = folderFormat.map { .number(String($0)) }
    tree["unread"] = unread.isEmpty ? nil : .array(unread.map(JSON.string))
    tree["attachmentsLeftOut"] =
      attachmentsLeftOut == 0 ? nil : .number(String(attachmentsLeftOut))
    tree["files"] = .array(
      files.map { entry in
        var file = JSON.Object()
        file["path"] = .string(entry.path)
        file["size"] = .number(String(entry.size))
        file["sha256"] = .string(entry.digest)
        return .object(file)
      })
    return JSON.object(tree).printed
  }
}
