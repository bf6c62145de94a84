import Model

extension DataFolder {
  /// Reads the township again, which another program may have changed; it is that of the folder from
  /// then on. Throws where it cannot be read, and the one that was read before stays.
  public func reloadTownship() throws -> Township {
    adopt(try Self.township(in: path, files: files))
    return township
  }

  /// Saves the change that makes `township` of `was`, as it had been read: merged, locked and with
  /// its corrections kept as any record is. Gives the township as it now stands on disk, which is
  /// that of the folder from then on.
  ///
  /// Throws `StoreError.conflict` where another program set the same values to something else.
  public func save(
    _ township: Township, replacing was: Township, precedence: Write.Precedence = .neither
  ) throws -> Township {
    let write = try Write(township, replacing: was, precedence: precedence)
    let saved = try TreeDecoder.decode(Township.self, from: commit([write], why: nil)[0])
    adopt(saved)
    return saved
  }
}

extension Write {
  /// The change that makes `township` of `was`, the township as it had been read.
  init(_ township: Township, replacing was: Township, precedence: Precedence) throws {
    path = DataFolder.townshipFile
    base = try TreeEncoder.encode(was)
    blank = nil
    ours = try TreeEncoder.encode(township)
    // Half of one list and half of another is nobody's.
    atoms = [["remarks"]]
    derived = []
    refusal = { _, _, _ in nil }
    unitPlaces = []
    self.precedence = precedence
    trees = { bytes in
      do {
        let (tree, township) = try DataFolder.decode(
          Township.self, from: bytes, path: DataFolder.townshipFile)
        return (tree, try TreeEncoder.encode(township))
      } catch let problem as Problem {
        throw StoreError.broken(problem)
      }
    }
    settled = { merged, _ in merged }
  }
}
