import Exchange
import Model

@testable import Store

extension FuzzTarget {
  /// Backups: the archive, and the manifest in it.
  static let backup = FuzzTarget(name: "backup") { bytes in
    let limits = Archive.Limits(files: 20, bytesInFile: 4096, bytes: 16384)
    if let files = try unpack(bytes, limits) {
      try fits(files)
      try isVouchedFor(files)
    }
    try isVouchedFor(pieces(of: bytes))
  }

  private static func unpack(
    _ bytes: [UInt8], _ limits: Archive.Limits
  ) throws(BrokenPromise) -> [PackedFile]? {
    do throws(ArchiveError) {
      return try Archive(limits: limits).unpack(bytes, isFit: Backup.isFit)
    } catch {
      if case .noLibrary = error { throw BrokenPromise(description: "libarchive is there") }
      return nil
    }
  }

  private static func fits(_ files: [PackedFile]) throws(BrokenPromise) {
    try promise(files.count <= 20, "no more files than may be")
    try promise(Set(files.map(\.name)).count == files.count, "each name once")
    try promise(files.allSatisfy { Backup.isFit($0.name) }, "every name has a place")
    try promise(files.allSatisfy { $0.bytes.count <= 4096 }, "no file larger than may be")
  }

  /// A backup holds what its manifest says, or is none.
  private static func isVouchedFor(_ files: [PackedFile]) throws(BrokenPromise) {
    guard let backup = try? Backup(verifying: files) else { return }
    let listed = backup.manifest.files.map(\.path).sorted()
    try promise(listed == backup.files.map(\.name).sorted(), "every file is listed")
    try promise((try? backup.entries) == files, "packed again, it is the same")
  }

  /// The bytes as entries of an archive: 0xFF parts names and contents, which no text holds.
  private static func pieces(of bytes: [UInt8]) -> [PackedFile] {
    let parts = bytes.split(separator: 0xFF, omittingEmptySubsequences: false)
    return stride(from: 0, to: parts.count - 1, by: 2).map {
      PackedFile(name: String(decoding: parts[$0], as: UTF8.self), bytes: Array(parts[$0 + 1]))
    }
  }
}
