import Model
import Store

/// A backup that the program makes by itself. Where it fails, the work goes on, and it is said.
struct AutomaticBackup: Sendable {
  /// The data folder.
  let folder: String

  /// Makes it, where it is due; its path, and what there is to complain of.
  func make(_ occasion: BackupName.Occasion) -> (path: String?, complaints: [CommandError]) {
    var missing: [Problem] = []
    var complaints: [CommandError] = []
    var path: String?
    do {
      path = try BackupShelf(of: folder).make(
        occasion, by: Live.userName, at: Live.now(), .archive
      ) { missing.append($0) }
    } catch {
      complaints.append(.noAutomaticBackup(CommandError.explained(error)))
    }
    if let path, let first = missing.first {
      complaints.append(.gapsInBackup(path, missing.count, first))
    }
    return (path, complaints)
  }

  /// Makes it for a command, which says what there is to complain of; its path.
  @discardableResult
  func makeOrWarn(_ occasion: BackupName.Occasion) -> String? {
    let (path, complaints) = make(occasion)
    complaints.forEach { Output.warn($0) }
    return path
  }
}
