import Model

// Where everything lies, and who may use it.
extension FolderCheck {
  /// Walks through the whole folder, and learns where the records are.
  mutating func lookAround(isNewer: Bool) {
    look(at: "", isNewer: isNewer, isBelowExposed: false)
    checkOrphans()
  }

  private mutating func look(at path: String, isNewer: Bool, isBelowExposed: Bool) {
    // The folder itself may be reached through a link; no link inside it is followed.
    let full = path.isEmpty ? "\(root)/." : "\(root)/\(path)"
    let status: FileStatus
    do throws(FileError) {
      guard let found = try files.status(full) else { return }
      status = found
    } catch {
      return add(path, .unreadable(error))
    }
    if status.isExposed {
      let outcome = mending { () throws(FileError) in
        try files.setPermissions(status.permissions & 0o700, of: full)
      }
      // What lies in a folder that is open need not be told of as well.
      if !isBelowExposed { add(path.isEmpty ? "." : path, .exposed, outcome) }
    }
    let isExposed = isBelowExposed || status.isExposed
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    switch status.kind {
    case .folder where name == ".cache": break
    case .folder where Self.hasPlace(path):
      add(path, .folder)
      contents.broken.insert(path)
    case .folder:
      do throws(FileError) {
        for child in try files.names(in: path.isEmpty ? root : full).sorted() {
          look(
            at: path.isEmpty ? child : "\(path)/\(child)", isNewer: isNewer,
            isBelowExposed: isExposed)
        }
      } catch {
        add(path.isEmpty ? "." : path, .unreadable(error))
      }
    // A backup that is being made holds no lock of ours, and what one left the next one clears away.
    case .file where path.hasPrefix("\(BackupShelf.folder)/"): break
    // What is kept there is as it was, leftovers too.
    case .file where path.hasPrefix("\(KeptFolder.parent)/"): break
    case .file where DurableWriter.isTemporary(name): checkLeftover(path)
    case .file: take(path, isNewer: isNewer)
    case .link: add(path, .link)
    case .other: add(path, .stray)
    }
  }

  private mutating func checkLeftover(_ path: String) {
    // A change of many files that was cut short still needs them.
    guard !report.findings.contains(where: { $0.problem.fault == .unfinished && !$0.isRepaired })
    else { return }
    let full = "\(root)/\(path)"
    let outcome = mending { () throws(FileError) in
      // A record that was just removed must not come back to find its files gone.
      try files.flushFolder(root)
      try files.remove(full)
    }
    add(path, .leftover, outcome)
  }

  private mutating func take(_ path: String, isNewer: Bool) {
    if Self.isOwn(path) { return }
    if Self.isKept(path) { return report.kept.append(path) }
    report.files += 1
    if Self.hasPlace(path) {
      places.append(path)
    } else if !isNewer {
      add(path, .stray)
    }
  }

  /// A class that lost its file leaves sessions and results that belong to nothing.
  private mutating func checkOrphans() {
    let classes = Set(places.filter { $0.hasSuffix("/class.json") })
    var lost = Set<String>()
    for path in places {
      let parts = path.split(separator: "/")
      guard parts.count == 4 || parts.count == 3 && Self.besideClass.contains(String(parts[2]))
      else { continue }
      let file = "\(parts[0])/\(parts[1])/class.json"
      if !classes.contains(file), lost.insert(file).inserted { add(file, .lost) }
    }
    contents.broken.formUnion(lost)
  }

  /// Whether it is something that the program keeps for itself.
  private static func isOwn(_ path: String) -> Bool {
    path == DataFolder.lockFile || path == Transaction.recordName
  }

  /// Whether it is the original of a file that was mended.
  static func isKept(_ path: String) -> Bool {
    RecordPath.record(ofOriginal: path).map { hasPlace(String($0)) } ?? false
  }

  /// What lies beside the record of a class.
  private static let besideClass = [Results.file, ClassEvaluation.file]

  /// Whether the program keeps a file of this name at this place.
  private static func hasPlace(_ path: String) -> Bool {
    let atRoot = [
      DataFolder.townshipFile, AccessLog.file, RecordPath.letterhead, RecordPath.logo,
    ]
    if atRoot.contains(path) || RecordPath.isAttachment(path) { return true }
    let parts = path.split(separator: "/").map(String.init)
    guard let file = parts.last, file.hasSuffix(".json") else { return false }
    switch parts.count {
    case 2:
      return [
        WorkUnit.folder, Trainee.folder, SiteVisit.folder, MonthlyMeeting.folder,
        TraineeGroup.folder,
      ].contains(parts[0])
    case 3:
      return parts[0] == TrainingClass.folder && (["class.json"] + besideClass).contains(file)
    case 4: return parts[0] == TrainingClass.folder && parts[2] == "sessions"
    default: return false
    }
  }
}
