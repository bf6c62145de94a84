import Glibc
import Model

/// Tells when another program changes the data folder, without looking again and again.
public final class FolderWatch {
  /// Becomes readable when something has changed.
  public let descriptor: Int32

  /// A name in a folder that is watched.
  private struct Place: Hashable {
    let watch: Int32
    let name: String
  }

  private let root: String
  /// The watch of each folder. They are few, and the first table of its kind costs the start more than
  /// all that is looked for in it.
  private var watches: [(folder: String, watch: Int32)] = []
  /// How often each file is yet to be heard of because of this program's own saves.
  private var expected: [Place: Int] = [:]
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

  /// Says that this program has put the file at `path` in place, which is no news to it. In a folder
  /// that is not watched yet, nothing will be heard of it.
  public func expect(_ path: String) {
    let folder = DurableWriter.folder(of: path)
    guard let watch = watches.first(where: { $0.folder == folder })?.watch else { return }
    expected[Place(watch: watch, name: String(path.dropFirst(folder.count + 1))), default: 0] += 1
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
        if isNews(event, String(decoding: name, as: UTF8.self)) { hasChanged = true }
        if event.mask & UInt32(IN_ISDIR | IN_Q_OVERFLOW) != 0 { hasNewFolder = true }
        offset = start + Int(event.len)
      }
    }
    if hasNewFolder { watchFolders() }
    return hasChanged
  }

  private func isNews(_ event: inotify_event, _ name: String) -> Bool {
    if event.mask & UInt32(IN_Q_OVERFLOW) != 0 {
      // Which events were lost nobody knows, so what was expected may never come.
      expected = [:]
      return true
    }
    if event.mask & UInt32(IN_IGNORED) != 0 {
      watches.removeAll { $0.watch == event.wd }
      expected = expected.filter { $0.key.watch != event.wd }
      return true
    }
    // Names that begin with a dot are the lock and files on their way; the log is no record.
    if name.hasPrefix(".") || name == AccessLog.file { return false }
    let place = Place(watch: event.wd, name: name)
    guard let count = expected[place] else { return true }
    expected[place] = count > 1 ? count - 1 : nil
    return false
  }

  /// Watching a folder that is watched already changes nothing.
  private func watchFolders() {
    watch(root)
    for folder in DataFolder.folders {
      watch("\(root)/\(folder)")
    }
    for name in (try? files.names(in: "\(root)/\(TrainingClass.folder)")) ?? [] {
      watch("\(root)/\(TrainingClass.folder)/\(name)")
      watch("\(root)/\(Session.folder(of: name))")
    }
  }

  private func watch(_ path: String) {
    let watch = inotify_add_watch(descriptor, path, Self.events)
    watches.removeAll { $0.folder == path }
    if watch >= 0 { watches.append((path, watch)) }
  }
}
