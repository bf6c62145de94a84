import Glibc
import Model

/// A copy of a data folder in a fresh place, to be tried out and thrown away.
public struct ThrowAwayFolder {
  /// Where it is.
  public let path: String

  /// Copies the data folder at `source` to a new folder inside `parent`, with the dates of its
  /// classes, visits and meetings moved by `days`. Trainees and units stay as they are.
  ///
  /// Nothing waits for the disk, as the copy need not outlive a power cut.
  public init(
    copying source: String, into parent: String, shiftedBy days: Int,
    files: any FileSystem = POSIXFileSystem()
  ) throws(FileError) {
    var template = Array("\(parent)/qiandao-demo.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw FileError(.makeFolder, parent, code: errno) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    do throws(FileError) {
      try Self.copy(source, to: path, files: files) { relative, bytes in
        if Self.moving.contains(where: { relative.hasPrefix("\($0)/") }) {
          Day.shift(datesIn: &bytes, by: days)
        }
      }
    } catch {
      remove()
      throw error
    }
  }

  /// Removes it with all that is in it.
  public func remove() {
    Self.remove(path)
  }

  /// The folders of what has its days.
  private static let moving = [TrainingClass.folder, SiteVisit.folder, MonthlyMeeting.folder]

  private static func copy(
    _ source: String, to target: String, below relative: String = "", files: any FileSystem,
    change: (_ relative: String, _ bytes: inout [UInt8]) -> Void
  ) throws(FileError) {
    for name in try files.names(in: source) where !name.hasPrefix(".") {
      let inner = relative.isEmpty ? name : "\(relative)/\(name)"
      guard name.hasSuffix(".json") || RecordPath.isAttachment(inner) else {
        if name.contains(".") { continue }
        _ = try files.makeFolder("\(target)/\(name)")
        try copy(
          "\(source)/\(name)", to: "\(target)/\(name)", below: inner, files: files,
          change: change)
        continue
      }
      guard var bytes = try files.read("\(source)/\(name)") else { continue }
      if name.hasSuffix(".json") { change(inner, &bytes) }
      let descriptor = try files.create("\(target)/\(name)")
      defer { files.close(descriptor) }
      try files.write(whole: bytes, to: descriptor, path: "\(target)/\(name)")
    }
  }

  private static func remove(_ path: String) {
    // A link is unlinked, never followed.
    if unlink(path) == 0 { return }
    for name in (try? POSIXFileSystem().names(in: path)) ?? [] { remove("\(path)/\(name)") }
    rmdir(path)
  }
}
