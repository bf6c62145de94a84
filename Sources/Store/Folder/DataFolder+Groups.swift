import Model

extension DataFolder {
  /// Removes a group; no record names one. One that is gone already is no error.
  public func remove(_ group: TraineeGroup) throws {
    try change {
      guard try files.status("\(path)/\(group.path)") != nil else {
        return try flushFolders(of: [group.path])
      }
      _ = try commitLocked([], removing: [group.path], why: nil)
    }
  }
}
