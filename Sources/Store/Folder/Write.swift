import Model

/// A change of one record that waits to be saved.
public struct Write: Sendable {
  /// Who is right where two writers changed one value.
  public enum Precedence: Sendable {
    /// Neither: it is a conflict.
    case neither
    /// This writer.
    case ours
    /// The one who was first; whatever else this writer changed is saved.
    case theirs
  }

  let path: String
  let base: JSON?
  /// What is there where there is no file; nil where the record has to be made first.
  let blank: JSON?
  let ours: JSON
  let atoms: [[String]]
  let derived: [[String]]
  let unitPlaces: [[String]]
  let precedence: Precedence
  /// Why what would be merged into the file comes too late; nil where it does not.
  let refusal: @Sendable (_ base: JSON, _ merged: JSON, _ disk: JSON) -> StoreError?
  /// What a file holds: its own tree, and the tree that this version would write for it.
  let trees: @Sendable ([UInt8]) throws -> (raw: JSON, canonical: JSON)
  /// Mends contradictions that the merge of two changes brought about.
  let settled: @Sendable (_ merged: JSON, _ disk: JSON) throws -> JSON

  /// The change of a record.
  init<R: StoredRecord>(_ replacement: Replacement<R>) throws {
    try self.init(replacement.now, replacing: replacement.was)
  }

  /// A new record, or the change that makes `record` of `was`, the record as it had been read.
  public init<R: StoredRecord>(
    _ record: R, replacing was: R?, precedence: Precedence = .neither
  ) throws {
    let path = record.path
    self.path = path
    let blank = try record.blank.map { try TreeEncoder.encode($0) }
    let base = try was.map { try TreeEncoder.encode($0) } ?? blank
    self.blank = blank
    self.base = base
    ours = try TreeEncoder.encode(record)
    atoms = R.atoms
    derived = R.derived
    refusal = { R.refusal(base: $0, merged: $1, disk: $2, path: path) }
    unitPlaces = R.unitPlaces
    self.precedence = precedence
    trees = { bytes in
      // Mostly the file is what was read before, and need not be understood again.
      if let base, let raw = try? JSONParser.parse(bytes), raw == base { return (base, base) }
      do {
        let (tree, record) = try DataFolder.decode(R.self, from: bytes, path: path)
        return (tree, try TreeEncoder.encode(record))
      } catch let problem as Problem {
        throw StoreError.broken(problem)
      }
    }
    settled = { merged, disk in
      let disk = try TreeDecoder.decode(R.self, from: disk)
      return try TreeEncoder.encode(
        try TreeDecoder.decode(R.self, from: merged).settled(over: disk))
    }
  }

  /// The ids of the units that a tree of the record names.
  func units(in tree: JSON) -> Set<String> {
    Set(unitPlaces.flatMap { tree.texts(at: $0[...]) })
  }
}

extension JSON {
  /// The texts at a path inside it.
  fileprivate func texts(at path: ArraySlice<String>) -> [String] {
    guard let key = path.first else {
      if case .string(let text) = self { return [text] }
      return []
    }
    let below = path.dropFirst()
    switch self {
    case .array(let elements) where key == "*": return elements.flatMap { $0.texts(at: below) }
    case .object(let object) where key == "*":
      return object.members.flatMap { $0.value.texts(at: below) }
    default: return self[key]?.texts(at: below) ?? []
    }
  }
}
