import Model

extension DataFolder {
  /// Removes a unit. One that is gone already is no error.
  ///
  /// Throws `UnitError` where it is still needed by what is on disk now, `StoreError.broken` where a
  /// file cannot be read that may need it.
  public func remove(_ unit: WorkUnit) throws {
    try change {
      let (roster, groups) = try everybody()
      guard let unit = roster[unit.id] else { return try flushFolders(of: [unit.path]) }
      try roster.refuseRemoval(of: unit, groups: groups)
      _ = try commitLocked([], removing: [unit.path], why: nil)
    }
  }

  /// Merges a unit into another that is the same place: trainees, former posts, units below and
  /// groups follow, all of them or none. What the unit was stays in the history of the other one.
  ///
  /// - Returns: the unit that stays, as it stands on disk. Merging once more changes nothing.
  /// - Throws: `UnitError.same` for a unit with itself, `StoreError.gone` where one of the two is no
  ///   longer there, `StoreError.broken` where a file cannot be read that may name the unit.
  public func merge(_ gone: WorkUnit, into kept: WorkUnit) throws -> WorkUnit {
    try change {
      let (roster, groups) = try everybody()
      guard let target = roster[kept.id] else { throw StoreError.gone(kept.path) }
      let field = "merged/\(gone.id)"
      guard let source = roster[gone.id] else {
        guard target.history?.contains(where: { $0.field == field }) == true else {
          throw StoreError.gone(gone.path)
        }
        try flushFolders(of: [gone.path])
        return target
      }
      var merge = try UnitMerge(of: source, into: target, in: roster, groups: groups)
      let tree = try JSONParser.parse(try files.read("\(path)/\(source.path)") ?? [])
      let correction = Correction(
        at: editor.now(), by: editor.name(), field: field, was: tree, why: nil)
      merge.kept.now.history = (target.history ?? []) + [correction]
      let writes =
        try [Write(merge.kept.now, replacing: merge.kept.was)]
        + merge.trainees.map { try Write($0) }
        + merge.units.map { try Write($0) }
        + merge.groups.map { try Write($0) }
      let results = try commitLocked(writes, removing: [source.path], why: nil)
      return try TreeDecoder.decode(WorkUnit.self, from: results[0])
    }
  }

  /// All trainees, units and groups; what is decided over all of them must not lack one.
  private func everybody() throws -> (roster: Roster, groups: [TraineeGroup]) {
    let (library, problems) = load(.init(roster: true, groups: true), on: editor.now().day)
    if let problem = problems.first { throw StoreError.broken(problem) }
    return (library.roster, library.groups)
  }
}
