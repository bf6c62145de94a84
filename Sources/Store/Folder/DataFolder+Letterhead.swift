import Model

/// What becomes of the logo of a data folder.
public enum LogoChange: Sendable {
  /// It is this one from now on.
  case put(Logo)
  /// There is none from now on.
  case remove
}

extension DataFolder {
  /// How papers look and what letters say; as preset where nobody has set anything.
  public func loadLetterhead() throws(Problem) -> Letterhead {
    guard let bytes = try bytes(at: RecordPath.letterhead) else { return Letterhead() }
    return try Self.decode(Letterhead.self, from: bytes, path: RecordPath.letterhead).value
  }

  /// The logo; nil where there is none.
  public func loadLogo() throws(Problem) -> Logo? {
    guard let bytes = try bytes(at: RecordPath.logo) else { return nil }
    do throws(LogoError) {
      return try Logo(bytes)
    } catch {
      throw Problem(path: RecordPath.logo, fault: .noLogo(error))
    }
  }

  /// Saves the change that makes `letterhead` of `was`, as it had been read, and what becomes of the
  /// logo: both or neither. Gives the letterhead as it now stands on disk. A logo that is replaced or
  /// removed stays under `.replaced`.
  ///
  /// Throws `WordingError` where a wording that was changed is that of no letter, and
  /// `StoreError.conflict` where another program set the same values to something else.
  public func save(
    _ letterhead: Letterhead, replacing was: Letterhead, logo: LogoChange? = nil,
    precedence: Write.Precedence = .neither
  ) throws -> Letterhead {
    if let mistake = letterhead.mistakes(since: was).first { throw mistake }
    let write = try Write(letterhead, replacing: was, precedence: precedence)
    let saved = try change {
      var put: [DurableWriter.File] = []
      var removed: [String] = []
      if let logo { try keepLogo(before: logo) }
      switch logo {
      case .put(let logo): put = [.init(path: RecordPath.logo, bytes: logo.bytes)]
      case .remove: removed = [RecordPath.logo]
      case nil: break
      }
      return try commitLocked([write], putting: put, removing: removed, why: nil)
    }
    return try TreeDecoder.decode(Letterhead.self, from: saved[0])
  }

  /// Nobody has the picture any more who has not kept its file.
  private func keepLogo(before change: LogoChange) throws {
    guard let former = try files.read("\(path)/\(RecordPath.logo)") else { return }
    if case .put(let logo) = change, logo.bytes == former { return }
    try KeptFolder(named: "\(BackupName.stamp(editor.now()))-logo", in: path, files: files)
      .keep([.init(path: RecordPath.logo, bytes: former)])
  }
}

extension Write {
  /// The change that makes `letterhead` of `was`, the letterhead as it had been read.
  fileprivate init(
    _ letterhead: Letterhead, replacing was: Letterhead, precedence: Precedence
  ) throws {
    // A title never goes with another writer's paragraphs.
    try self.init(
      letterhead, replacing: was, at: RecordPath.letterhead, blank: Letterhead(),
      atoms: [["wording", "*", "*"]], precedence)
  }
}
