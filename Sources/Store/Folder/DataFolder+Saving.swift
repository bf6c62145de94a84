import Model

extension DataFolder {
  /// Saves a new record, or the change that makes `record` of `was`, the record as it was read.
  ///
  /// Returns the record as it now stands on disk, with what other programs changed in it meanwhile.
  /// Throws `StoreError.conflict` where they changed the same values to something else; nothing is
  /// written then, unless `precedence` says whose value stands.
  public func save<R: StoredRecord>(
    _ record: R, replacing was: R?, precedence: Write.Precedence = .neither, why: String? = nil
  ) throws -> R {
    let write = try Write(record, replacing: was, precedence: precedence)
    let saved = try commit([write], why: why)[0]
    // Mostly it stands there as it was given, and need not be understood again.
    return saved == write.ours ? record : try TreeDecoder.decode(R.self, from: saved)
  }

  /// Saves several changes together: unless all files could be written, none is put in place.
  public func save(_ writes: [Write], why: String? = nil) throws {
    _ = try commit(writes, why: why)
  }

  /// The files that this program has put in place since the last call.
  public func takeOwnChanges() -> [String] {
    ownChanges.withLock { paths in
      defer { paths = [] }
      return paths
    }
  }

  /// Whether this program has put files in place since the last time that they were taken.
  public var hasOwnChanges: Bool { ownChanges.withLock { !$0.isEmpty } }

  func commit(_ writes: [Write], why: String?) throws -> [JSON] {
    try change { try commitLocked(writes, why: why) }
  }

  /// Changes the folder while nobody else does, unless it may not be changed.
  func change<Result>(_ work: () throws -> Result) throws -> Result {
    if let readOnlyReason { throw readOnlyReason }
    return try withLock {
      try refuseNewerFormat()
      return try work()
    }
  }

  /// Saves changes, puts other files in place and removes some, all of it or nothing, while the lock
  /// is held.
  func commitLocked(
    _ writes: [Write], putting others: [DurableWriter.File] = [], removing removed: [String] = [],
    why: String?
  ) throws -> [JSON] {
    var changed: [DurableWriter.File] = []
    var places: [String: Int] = [:]
    var results: [JSON] = []
    var units = Set<String>()
    for write in writes {
      // A record that is changed twice is changed the second time as the first one left it.
      let place = places[write.path]
      try files.refuseLinks(on: DurableWriter.folder(of: write.path), in: path)
      let bytes =
        if let place { changed[place].bytes } else { try files.read("\(path)/\(write.path)") }
      let (tree, newBytes, newUnits) = try merge(write, into: bytes, why: why)
      results.append(tree)
      units.formUnion(newUnits)
      guard let newBytes else { continue }
      let file = DurableWriter.File(path: write.path, bytes: newBytes)
      if let place {
        changed[place] = file
      } else {
        places[write.path] = changed.count
        changed.append(file)
      }
    }
    try require(units, besides: places.keys, without: removed)
    try put(changed + others, removing: removed, isNew: writes.contains { $0.base == nil })
    try flushFolders(of: writes.map(\.path).filter { places[$0] == nil })
    return results
  }

  /// Puts the changed files in place, by paths from the root on, and removes others. One costs two
  /// flushes and no record of a transaction.
  private func put(
    _ changed: [DurableWriter.File], removing removed: [String], isNew: Bool
  ) throws(FileError) {
    if changed.count == 1, removed.isEmpty, let file = changed.first {
      if isNew { try files.makeFolders(for: [file.path], in: path) }
      try DurableWriter(to: files).put(.init(path: "\(path)/\(file.path)", bytes: file.bytes))
    } else {
      try Transaction(in: path, files: files).commit(putting: changed, removing: removed)
    }
    ownChanges.withLock { $0 += (changed.map(\.path) + removed).map { "\(path)/\($0)" } }
  }

  /// The record as it will stand on disk, what its file will hold where that differs from `bytes`,
  /// which it holds now, and the units that it will name and does not name now.
  private func merge(
    _ write: Write, into bytes: [UInt8]?, why: String?
  ) throws -> (tree: JSON, bytes: [UInt8]?, newUnits: Set<String>) {
    guard let bytes else {
      guard write.base == write.blank else { throw StoreError.gone(write.path) }
      // What says nothing needs no file.
      let bytes = write.ours == write.blank ? nil : write.ours.printed
      return (write.ours, bytes, write.units(in: write.ours))
    }
    guard let base = write.base else {
      // The same once more is a save tried again, after one of which the answer was lost.
      guard bytes == write.ours.printed else { throw StoreError.taken(write.path) }
      return (write.ours, nil, [])
    }
    let (raw, disk) = try write.trees(bytes)
    var merge = Merge(
      atoms: write.atoms, derived: write.derived, precedence: write.precedence)
    let merged = merge.merge(base: base, ours: write.ours, theirs: disk) ?? write.ours
    if let refusal = write.refusal(base, merged, disk) { throw refusal }
    guard merge.conflicts.isEmpty else {
      throw StoreError.conflict(path: write.path, merge.conflicts)
    }
    // Only what came from two sides can contradict itself.
    let isMixed = merged != write.ours
    var result = isMixed ? try write.settled(merged, disk) : merged
    guard result != disk else { return (result, nil, []) }
    let newUnits = write.units(in: result).subtracting(write.units(in: disk))
    // What this version does not know stands in the raw tree alone, and stays there.
    var patch = Merge(atoms: [], precedence: .ours)
    var patched = patch.merge(base: disk, ours: result, theirs: raw) ?? result
    // What was replaced is kept with all that was in it.
    let corrections = try corrections(from: raw, to: patched, merge, why: why)
    result.append(corrections, to: "history")
    patched.append(corrections, to: "history")
    let printed = patched.printed
    try refuseUnreadable(patched, printed, path: write.path)
    return (result, printed, newUnits)
  }

  /// Refuses to put in place of a record what could not be read again: what a hand has put into it
  /// may lie too deep once it is part of the history, and a history may become too long.
  private func refuseUnreadable(_ tree: JSON, _ bytes: [UInt8], path: String) throws {
    guard tree.depth <= JSONParser.deepest else {
      let error = JSONError(line: 1, fault: .tooDeep)
      throw StoreError.broken(Problem(path: path, fault: .malformed(error)))
    }
    guard bytes.count <= POSIXFileSystem.largest else {
      throw StoreError.tooLarge(path)
    }
  }

  /// The entries of the history for what a change replaces.
  private func corrections(
    from old: JSON, to new: JSON, _ merge: Merge, why: String?
  ) throws -> [JSON] {
    let replaced = merge.replaced(from: old, to: new).filter {
      $0.was != .null && $0.field != "history" && !$0.field.hasPrefix("history/")
    }
    guard !replaced.isEmpty else { return [] }
    let (now, name) = (editor.now(), editor.name())
    return try replaced.map {
      try TreeEncoder.encode(
        Correction(at: now, by: name, field: $0.field, was: $0.was, why: why))
    }
  }

  /// A newer version may have taken the folder over while this one was running.
  private func refuseNewerFormat() throws {
    let now = try Self.township(in: path, files: files)
    guard now.format <= Township.currentFormat else { throw StoreError.newerFormat(now.format) }
  }

  /// A file that stands there as it should may have been put there by a save that failed to flush
  /// its name; whoever saves the same again may rely on it afterwards.
  func flushFolders(of paths: [String]) throws(FileError) {
    for folder in Set(paths.map { DurableWriter.folder(of: "\(path)/\($0)") }) {
      try files.flushFolder(folder)
    }
  }
}

extension JSON {
  /// Appends values to the array that the member `key` is, or becomes where there is none.
  fileprivate mutating func append(_ values: [JSON], to key: String) {
    guard !values.isEmpty, case .object(var object) = self else { return }
    object[key] = .array((object[key]?.elements ?? []) + values)
    self = .object(object)
  }
}
