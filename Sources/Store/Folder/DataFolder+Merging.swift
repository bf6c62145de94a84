import Model

extension DataFolder {
  /// Makes two files of one person one, over what stands on disk by now; the file that is kept.
  ///
  /// Throws `MergeError.changed` where the two say meanwhile what nobody was asked about,
  /// `StoreError.gone` where one of them is not there, `StoreError.broken` where a file cannot be read
  /// that may name them. Nothing is changed then.
  public func merge(_ asked: TraineeMerge) throws -> Trainee {
    try change {
      let library = try everything()
      guard let kept = library.roster.file(asked.kept.id) else {
        throw StoreError.gone(asked.kept.path)
      }
      guard let other = library.roster.file(asked.other.id) else {
        throw StoreError.gone(asked.other.path)
      }
      let merge = try TraineeMerge(other, into: kept, in: library).decided(as: asked)
      try commitLocked(merge.change(in: library, at: editor.now()), of: other, kept)
      return try reload(kept) ?? merge.trainee
    }
  }

  /// Makes two files again of one, as far as nothing was changed since; what came of it.
  ///
  /// Throws `MergeError` where nothing was merged, and as `merge` does.
  public func undoMerge(of other: Identifier<Trainee>) throws -> MergeUndo {
    try change {
      let library = try everything()
      guard let other = library.roster.file(other) else {
        throw StoreError.gone("\(Trainee.folder)/\(other).json")
      }
      let undo = try MergeUndo(of: other, in: library)
      try commitLocked(undo.change, of: undo.taker, other)
      return undo
    }
  }

  /// Changes the records together. Why, is that what was said of one file is said of another.
  private func commitLocked(
    _ change: RecordsChange, of one: Trainee, _ another: Trainee
  ) throws {
    var writes = try change.trainees.map { try Write($0) }
    writes += try change.classes.map { try Write($0) }
    writes += try change.sessions.map { try Write($0) }
    writes += try change.results.map { try Write($0) }
    writes += try change.visits.map { try Write($0) }
    writes += try change.monthlyMeetings.map { try Write($0) }
    _ = try commitLocked(writes, why: "\(one.id) → \(another.id)")
  }
}
