import Foundation
import Model
import Testing

@testable import Store

/// A folder of its own on the real disk, gone with its last owner.
final class ScratchFolder: Sendable {
  let path = NSTemporaryDirectory() + "qiandao-test-\(UUID().uuidString)"

  /// An empty folder.
  init() throws {
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// A data folder in which these records lie.
  static func township(_ writes: Write...) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    try DataFolder.create(at: scratch.path, township: Township(name: "杏花湾镇妇联"))
    try scratch.open().save(writes)
    return scratch
  }

  /// A copy of the sample township, closed to others as a real one is.
  static func sample() throws -> ScratchFolder { try copy(of: "sample") }

  /// A copy of the frozen folder of format 1, closed to others as a real one is.
  static func formatOne() throws -> ScratchFolder { try copy(of: "format-1") }

  private static func copy(of name: String) throws -> ScratchFolder {
    let scratch = try ScratchFolder()
    let source = URL(filePath: #filePath).appending(path: "../../../../Data/\(name)").standardized
    try FileManager.default.removeItem(atPath: scratch.path)
    try FileManager.default.copyItem(atPath: source.path, toPath: scratch.path)
    for name in [""] + (try scratch.names()) {
      try scratch.set(mode: try scratch.mode(name) & 0o700, of: name)
    }
    return scratch
  }

  /// Opens the folder as one program among several.
  func open(by name: String = "liu", at now: String = "2026-11-24T08:30:00+08:00") throws
    -> DataFolder
  {
    try DataFolder(opening: path, editor: try editor(name, at: now))
  }

  /// Somebody whose clock stands still.
  func editor(_ name: String, at now: String = "2026-11-24T08:30:00+08:00") throws
    -> DataFolder.Editor
  {
    let now = try instant(now)
    return .init(name: name) { now }
  }

  /// The paths of everything in it.
  func names() throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }

  /// The file at `name` as text.
  subscript(name: String) -> String? {
    (try? Data(contentsOf: URL(filePath: "\(path)/\(name)")))
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// Writes a file in place, as a person with an editor would.
  func write(_ text: String, to name: String) throws {
    let full = "\(path)/\(name)"
    try FileManager.default.createDirectory(
      atPath: URL(filePath: full).deletingLastPathComponent().path,
      withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    try Data(text.utf8).write(to: URL(filePath: full))
    try set(mode: 0o600, of: name)
  }

  /// Removes a file or folder.
  func remove(_ name: String) throws {
    try FileManager.default.removeItem(atPath: "\(path)/\(name)")
  }

  /// The permissions of a file or folder.
  func mode(_ name: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: "\(path)/\(name)")
    return try #require(attributes[.posixPermissions] as? Int)
  }

  /// Sets the permissions of a file or folder.
  func set(mode: Int, of name: String) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: mode], ofItemAtPath: "\(path)/\(name)")
  }
}
