import Model

extension DataFolder {
  /// Saves what an import writes: all of it, or nothing where any of it cannot be saved.
  ///
  /// Throws `StoreError.outrun` where it adds somebody or a unit and others have come since the file
  /// was compared: they may be the same.
  public func save(_ change: RosterChange) throws {
    var writes = try change.units.map { try Write($0, replacing: nil) }
    writes += try change.added.map { try Write($0, replacing: nil) }
    writes += try change.updated.map { try Write($0) }
    if let enrolling = change.enrolling {
      writes.append(try Write(enrolling))
    }
    if !writes.isEmpty {
      try self.change {
        if !change.added.isEmpty || !change.units.isEmpty { try refuseNewcomers(beside: change) }
        _ = try commitLocked(writes, why: nil)
      }
    }
  }

  private func refuseNewcomers(beside change: RosterChange) throws {
    let known = change.known.union(
      change.units.map(\.id.description) + change.added.map(\.id.description))
    for folder in [WorkUnit.folder, Trainee.folder] {
      var problems: [Problem] = []
      let names = visibleNames(in: folder, problems: &problems)
      if let problem = problems.first { throw StoreError.broken(problem) }
      for name in names where name.hasSuffix(".json") && !known.contains(String(name.dropLast(5))) {
        throw StoreError.outrun
      }
    }
  }

  /// Every record as it stands on disk.
  ///
  /// Throws `StoreError.broken` where a file cannot be read: what it says cannot be known.
  func everything() throws -> Library {
    let (library, problems) = load(.everything, on: editor.now().day)
    if let problem = problems.first { throw StoreError.broken(problem) }
    return library
  }

  /// Takes an import back as a whole, but for what others have changed or needed since; what came of
  /// it.
  ///
  /// Throws `StoreError.broken` where a file cannot be read: what it needs cannot be known, and
  /// nothing is changed then.
  public func takeBack(_ change: RosterChange) throws -> RosterUndo {
    try self.change {
      // Under the lock, so that nobody marks her while she is taken out.
      let library = try everything()
      let undo = RosterUndo(of: change, in: library)
      guard !undo.isEmpty else { return undo }
      var writes = try undo.restored.map { try Write($0) }
      if let trainingClass = undo.trainingClass {
        writes.append(try Write(trainingClass))
      }
      _ = try commitLocked(
        writes, removing: undo.removed.map(\.path) + undo.removedUnits.map(\.path), why: nil)
      return undo
    }
  }
}
