import Model

extension DataFolder {
  /// Saves a new record, or the change that makes `record` of `was`, the record as it was read.
  ///
  /// Returns the record as it now stands on disk, with what other programs changed in it meanwhile.
  /// Throws `StoreError.conflict` where they changed the same values to something else; nothing is
  /// written then, unless `overriding` says that this change stands.
  public func save<R: StoredRecord>(
    _ record: R, replacing was: R?, overriding: Bool = false, why: String? = nil
  ) throws -> R {
    let write = try Write(record, replacing: was, precedence: overriding ? .ours : .neither)
    let saved = try commit([write], why: why)
    return try TreeDecoder.decode(R.self, from: saved[0])
  }

  /// Saves several changes together: either all files are written or none is put in place.
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

  private func commit(_ writes: [Write], why: String?) throws -> [JSON] {
    if let readOnlyReason { throw readOnlyReason }
    let lock = try files.lock("\(path)/\(Self.lockFile)")
    defer { files.close(lock) }
    try refuseNewerFormat()
    let results = try writes.map { try merge($0, why: why) }
    let changed = results.compactMap(\.file)
    for write in writes where write.base == nil { try makeFolders(to: write.path) }
    if !changed.isEmpty { try DurableWriter(to: files).put(changed) }
    ownChanges.withLock { $0 += changed.map(\.path) }
    return results.map(\.tree)
  }

  /// The record as it will stand on disk, and the file to be written where that differs from what
  /// stands there.
  private func merge(
    _ write: Write, why: String?
  ) throws -> (tree: JSON, file: DurableWriter.File?) {
    let target = "\(path)/\(write.path)"
    guard let bytes = try files.read(target) else {
      guard write.base == nil else { throw StoreError.gone(write.path) }
      return (write.ours, .init(path: target, bytes: write.ours.printed))
    }
    guard let base = write.base else { throw StoreError.taken(write.path) }
    let (raw, disk) = try write.trees(bytes)
    var merge = Merge(atoms: write.atoms, precedence: write.precedence)
    let merged = merge.merge(base: base, ours: write.ours, theirs: disk) ?? write.ours
    guard merge.conflicts.isEmpty else {
      throw StoreError.conflict(path: write.path, merge.conflicts)
    }
    // Only what came from two sides can contradict itself.
    let isMixed = merged != write.ours
    var result = isMixed ? try write.settled(merged, disk) : merged
    addCorrections(to: &result, replacing: disk, merge: merge, why: why)
    guard result != disk else { return (result, nil) }
    // What this version does not know stands in the raw tree alone, and stays there.
    var patch = Merge(atoms: write.atoms, precedence: .ours)
    let patched = patch.merge(base: disk, ours: result, theirs: raw) ?? result
    return (result, .init(path: target, bytes: patched.printed))
  }

  private func addCorrections(
    to result: inout JSON, replacing disk: JSON, merge: Merge, why: String?
  ) {
    guard case .object(var object) = result else { return }
    let (now, name) = (editor.now(), editor.name())
    let corrections = merge.replaced(from: disk, to: result)
      .filter { !$0.field.hasPrefix("history") }
      .map { Correction(at: now, by: name, field: $0.field, was: $0.was, why: why) }
      .compactMap { try? TreeEncoder.encode($0) }
    guard !corrections.isEmpty else { return }
    let history = if case .array(let entries) = object["history"] { entries } else { [JSON]() }
    object["history"] = .array(history + corrections)
    result = .object(object)
  }

  /// A newer version may have taken the folder over while this one was running.
  private func refuseNewerFormat() throws {
    guard let bytes = try files.read("\(path)/\(Self.townshipFile)") else {
      throw StoreError.noFolder(path)
    }
    let now = try Self.decode(Township.self, from: bytes, path: Self.townshipFile).value
    guard now.format <= Township.currentFormat else { throw StoreError.newerFormat(now.format) }
  }

  /// Makes the folders on the way to a record, each on the disk before anything lies in it.
  private func makeFolders(to recordPath: String) throws(FileError) {
    var current = path
    for part in recordPath.split(separator: "/").dropLast() {
      let parent = current
      current += "/\(part)"
      if try files.makeFolder(current) { try files.flushFolder(parent) }
    }
  }
}
