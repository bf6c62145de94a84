import Model

extension DataFolder {
  /// Removes a unit. One that is gone already is no error.
  ///
  /// Throws `UnitError` where it is still needed by what is on disk now, `StoreError.broken` where a
  /// file cannot be read that may need it.
  public func remove(_ unit: WorkUnit) throws {
    try change {
      let library = try everythingWithUnits()
      let roster = library.roster
      guard let unit = roster[unit.id] else { return try flushFolders(of: [unit.path]) }
      try roster.refuseRemoval(
        of: unit, groups: library.groups, visits: library.visits, classes: library.classes)
      _ = try commitLocked([], removing: [unit.path], why: nil)
    }
  }

  /// Merges a unit into another that is the same place: trainees, former posts, units below,
  /// groups, gaps and classes follow, all of them or none. What the unit was stays in the history of the other one.
  ///
  /// - Returns: the unit that stays, as it stands on disk. Merging once more changes nothing.
  /// - Throws: `UnitError.same` for a unit with itself, `StoreError.gone` where one of the two is no
  ///   longer there, `StoreError.broken` where a file cannot be read that may name the unit.
  public func merge(_ gone: WorkUnit, into kept: WorkUnit) throws -> WorkUnit {
    try change {
      let library = try everythingWithUnits()
      let roster = library.roster
      guard let target = roster[kept.id] else { throw StoreError.gone(kept.path) }
      guard let source = roster[gone.id] else {
        guard target.whatItTookOver(gone.id.description) != nil else {
          throw StoreError.gone(gone.path)
        }
        try flushFolders(of: [gone.path])
        return target
      }
      var merge = try UnitMerge(
        of: source, into: target, in: roster, groups: library.groups,
        visits: library.visits, classes: library.classes)
      let tree = try JSONParser.parse(try files.read("\(path)/\(source.path)") ?? [])
      let correction = Correction(
        at: editor.now(), by: editor.name(), field: WorkUnit.field(ofMerged: gone.id.description),
        was: tree, why: nil)
      merge.kept.now.history = (target.history ?? []) + [correction]
      let writes =
        try [Write(merge.kept.now, replacing: merge.kept.was)]
        + merge.trainees.map { try Write($0) }
        + merge.units.map { try Write($0) }
        + merge.groups.map { try Write($0) }
        + merge.visits.map { try Write($0) }
        + merge.classes.map { try Write($0) }
      let results = try commitLocked(writes, removing: [source.path], why: nil)
      return try TreeDecoder.decode(WorkUnit.self, from: results[0])
    }
  }

  /// Refuses to name a unit that is not there: whoever chose it may have read it before somebody else
  /// removed it, or merged it into another one.
  ///
  /// - Parameters:
  ///   - written: the paths of what is written with the names.
  ///   - removed: the paths of what is removed.
  func require(
    _ units: Set<String>, besides written: some Sequence<String>, without removed: [String]
  ) throws {
    let written = Set(written)
    for unit in units.sorted() {
      let path = "\(WorkUnit.folder)/\(unit).json"
      if written.contains(path) { continue }
      guard try removed.contains(path) || files.status("\(self.path)/\(path)") == nil else {
        continue
      }
      for heir in load(WorkUnit.self).records {
        guard case .string(let name)? = heir.whatItTookOver(unit)?["name"] else { continue }
        throw StoreError.unitGone(name, into: heir.name)
      }
      throw StoreError.unitGone(unit, into: nil)
    }
  }

  /// All records that may name a unit; what is decided over all of them must not lack one.
  private func everythingWithUnits() throws -> Library {
    let (library, problems) = load(
      .init(roster: true, classes: true, visits: true, groups: true), on: editor.now().day)
    if let problem = problems.first { throw StoreError.broken(problem) }
    return library
  }
}

extension WorkUnit {
  /// Where its history keeps a unit that was merged into it.
  fileprivate static func field(ofMerged unit: String) -> String { "merged/\(unit)" }

  /// What the unit with this id was before it was merged into it; nil where it was not.
  fileprivate func whatItTookOver(_ unit: String) -> JSON? {
    history?.first { $0.field == Self.field(ofMerged: unit) }?.was
  }
}
