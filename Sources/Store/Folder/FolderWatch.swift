import Glibc
import Model

/// Tells when another program changes the data folder, without looking again and again.
public final class FolderWatch {
  /// Becomes readable when something has changed.
  public let descriptor: Int32

  private let root: String
  /// How often the name of each file is yet to be heard of because of this program's own saves.
  private var expected: [String: Int] = [:]
  private let files: any FileSystem
  /// A program puts files in place by renaming, a person's editor may write into them.
  private static let events = UInt32(
    IN_MOVED_TO | IN_MOVED_FROM | IN_CREATE | IN_DELETE | IN_CLOSE_WRITE | IN_ONLYDIR)

  /// Begins to watch the folder; nil where the system has no watches left, and nothing is watched.
  public init?(_ folder: DataFolder) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { return nil }
    root = folder.path
    files = folder.files
    watchFolders()
  }

  deinit { close(descriptor) }

  /// Says that this program has put the file at `path` in place, which is no news to it.
  public func expect(_ path: String) {
    expected[path.split(separator: "/").last.map(String.init) ?? path, default: 0] += 1
  }

  /// Takes what has happened since the last call; whether it concerned a record.
  public func takeChanges() -> Bool {
    var hasChanged = false
    var hasNewFolder = false
    var buffer = [UInt8](repeating: 0, count: 64 * 1024)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      guard count > 0 else { break }
      var offset = 0
      while offset < count {
        let event = buffer.withUnsafeBytes {
          $0.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
        }
        let start = offset + MemoryLayout<inotify_event>.size
        let name = buffer[start..<start + Int(event.len)].prefix { $0 != 0 }
        if isNews(String(decoding: name, as: UTF8.self)) { hasChanged = true }
        if event.mask & UInt32(IN_ISDIR) != 0 { hasNewFolder = true }
        offset = start + Int(event.len)
      }
    }
    if hasNewFolder { watchFolders() }
    return hasChanged
  }

  private func isNews(_ name: String) -> Bool {
    // Names that begin with a dot are the lock and files on their way.
    if name.hasPrefix(".") { return false }
    guard let count = expected[name] else { return true }
    expected[name] = count > 1 ? count - 1 : nil
    return false
  }

  /// Watching a folder that is watched already changes nothing.
  private func watchFolders() {
    let fixed = ["", WorkUnit.folder, Trainee.folder, SiteVisit.folder, TrainingClass.folder]
    for folder in fixed { watch("\(root)/\(folder)") }
    for name in (try? files.names(in: "\(root)/\(TrainingClass.folder)")) ?? [] {
      watch("\(root)/\(TrainingClass.folder)/\(name)")
      watch("\(root)/\(TrainingClass.folder)/\(name)/sessions")
    }
  }

  private func watch(_ path: String) {
    _ = inotify_add_watch(descriptor, path, Self.events)
  }
}
