/// What the folder should hold, worked out in the simplest way.
struct Shadow {
  /// A record.
  struct Entry: Equatable {
    /// Its values.
    var flat: [String: String]
    /// When values were set, of those that say so.
    var moments: [String: String]
    /// How many values its history keeps.
    var corrections: Int
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
  func saving(_ ours: Entry, over base: Entry?, at path: String, _ precedence: Precedence)
    -> Entry?
  {
    guard let base else { return ours }
    guard let disk = entries[path] else { return nil }
    var result = disk
    for key in Set(base.flat.keys).union(ours.flat.keys) where ours.flat[key] != base.flat[key] {
      // What was set to the same again meanwhile is changed by somebody else all the same.
      let isChanged =
        base.flat[key] != disk.flat[key] || base.moments[key] != disk.moments[key]
      if isChanged, precedence == .theirs { continue }
      if ours.flat[key] == disk.flat[key], precedence == .neither { continue }
      if isChanged, precedence == .neither { return nil }
      if let was = disk.flat[key], was != ours.flat[key] { result.corrections += 1 }
      result.flat[key] = ours.flat[key]
      result.moments[key] = ours.moments[key]
    }
    // A session that somebody else has made final takes no marks any more.
    let isFinal = disk.flat["closed"] != nil && base.flat["closed"] == nil
    if isFinal, Self.marks(result.flat) != Self.marks(disk.flat) || result.moments != disk.moments {
      return nil
    }
    return result
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
