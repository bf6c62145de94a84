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
  fileprivate init(
    _ township: Township, replacing was: Township, precedence: Precedence
  ) throws {
    // Half of one list and half of another is nobody's.
    try self.init(
      township, replacing: was, at: DataFolder.townshipFile, blank: nil, atoms: [["remarks"]],
      precedence)
  }

  /// The change that makes `value` of `was`, where a data folder has one alone of its kind, in the file
  /// at `path`; `blank` is what is there before anybody has written it.
  init<Value: Codable>(
    _ value: Value, replacing was: Value, at path: String, blank: Value?, atoms: [[String]],
    _ precedence: Precedence
  ) throws {
    self.path = path
    base = try TreeEncoder.encode(was)
    self.blank = try blank.map { try TreeEncoder.encode($0) }
    ours = try TreeEncoder.encode(value)
    self.atoms = atoms
    derived = []
    refusal = { _, _, _ in nil }
    unitPlaces = []
    self.precedence = precedence
    trees = { bytes in
      do {
        let (tree, value) = try DataFolder.decode(Value.self, from: bytes, path: path)
        return (tree, try TreeEncoder.encode(value))
      } catch let problem as Problem {
        throw StoreError.broken(problem)
      }
    }
    settled = { merged, _ in merged }
  }
}
