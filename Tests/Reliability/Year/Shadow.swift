/// What the folder should hold, worked out in the simplest way.
struct Shadow {
  /// A record.
  struct Entry: Equatable {
    /// Its values.
    var flat: [String: String] = [:]
    /// How many values its history keeps.
    var corrections = 0
  }

  /// Whose value stands where two writers changed one.
  enum Precedence {
    case neither, ours, theirs
  }

  /// The records by path.
  private(set) var entries: [String: Entry] = [:]
  /// Their paths in order.
  private(set) var paths: [String] = []

  /// A record as it is once a change is saved; nil where the change has to be refused.
  ///
  /// - Parameters:
  ///   - base: what the writer had read; nil for a new record.
  ///   - ours: what she makes of it.
  func saving(
    _ ours: [String: String], over base: [String: String]?, at path: String,
    _ precedence: Precedence
  ) -> Entry? {
    guard let base else { return Entry(flat: ours) }
    guard var entry = entries[path] else { return nil }
    let disk = entry.flat
    for key in Set(base.keys).union(ours.keys) where ours[key] != base[key] {
      guard ours[key] != disk[key] else { continue }
      if base[key] != disk[key] {
        switch precedence {
        case .neither: return nil
        case .theirs: continue
        case .ours: break
        }
      }
      if disk[key] != nil { entry.corrections += 1 }
      entry.flat[key] = ours[key]
    }
    // A session that somebody else has made final takes no marks any more.
    if disk["closed"] != nil, base["closed"] == nil, Self.marks(entry.flat) != Self.marks(disk) {
      return nil
    }
    return entry
  }

  /// Takes over how a record is now.
  mutating func put(_ entry: Entry, at path: String) {
    if entries.updateValue(entry, forKey: path) == nil {
      paths.insert(path, at: paths.firstIndex { path < $0 } ?? paths.endIndex)
    }
  }

  /// The values of a record that are marks.
  static func marks(_ flat: [String: String]) -> [String: String] {
    flat.filter { $0.key.hasPrefix("mark ") }
  }
}
