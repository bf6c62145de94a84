extension DataFolder {
  /// Removes what saves that were cut short have left in the folders that were looked at since the
  /// folder was opened, or since the last call. What cannot be removed harms nobody and stays.
  public func removeLeftovers() {
    let folders = foldersWithLeftovers.withLock { folders in
      defer { folders = [] }
      return folders
    }
    guard !folders.isEmpty, readOnlyReason == nil else { return }
    // While the lock is held no save is under way, so that whatever looks like one was cut short.
    try? withLock {
      // A record that was just removed must not come back to find its files gone.
      try files.flushFolder(path)
      for folder in folders {
        for name in try files.names(in: folder) where DurableWriter.isTemporary(name) {
          try files.remove("\(folder)/\(name)")
        }
      }
    }
  }

  /// Looks whether there are files on their way in a folder.
  func noteLeftovers(in folder: String) {
    noteLeftovers(among: (try? files.names(in: folder)) ?? [], in: folder)
  }

  /// Remembers a folder in which there are files on their way.
  func noteLeftovers(among names: [String], in folder: String) {
    guard names.contains(where: DurableWriter.isTemporary) else { return }
    foldersWithLeftovers.withLock { if !$0.contains(folder) { $0.append(folder) } }
  }
}
