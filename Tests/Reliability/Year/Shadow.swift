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
    // What says nothing is there before anybody writes it.
    guard let disk = entries[path] ?? (base.flat.isEmpty ? base : nil) else { return nil }
    var result = disk
    var keys = Set(base.flat.keys).union(ours.flat.keys)
    for whole in base.flat.keys where Self.isWhole(whole) {
      // Where one of the two took it away, all that is in it goes or stays together.
      guard ours.flat[whole] == nil || disk.flat[whole] == nil else { continue }
      let parts = [base, ours, disk].map { entry in
        entry.flat.filter { $0.key == whole || $0.key.hasPrefix(whole + " ") }
      }
      keys.subtract(parts[0].keys)
      keys.subtract(parts[1].keys)
      guard parts[1] != parts[0], parts[1] != parts[2] else { continue }
      if parts[2] != parts[0], precedence == .neither { return nil }
      if parts[2] != parts[0], precedence == .theirs { continue }
      if parts[1].isEmpty { result.corrections += 1 }
      for key in parts[2].keys { result.flat[key] = nil }
      result.flat.merge(parts[1]) { $1 }
    }
    for key in keys where ours.flat[key] != base.flat[key] {
      // Who enrolled her first has also said from when on.
      if key.hasPrefix("enrolled "), let name = Self.enrolled(key), base.flat[name] == nil,
        disk.flat[name] != nil
      {
        continue
      }
      // A paper is in the file since the first of two ticked it.
      if key.hasPrefix("paper "), base.flat[key] == nil, disk.flat[key] != nil { continue }
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
    if isFinal,
      Self.attendance(result.flat) != Self.attendance(disk.flat) || result.moments != disk.moments
    {
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

  /// Takes a record out.
  mutating func remove(_ path: String) {
    entries[path] = nil
    paths.removeAll { $0 == path }
  }

  /// Whether a value stands for a thing that has other values, and is taken away with them.
  private static func isWhole(_ key: String) -> Bool {
    key == "rules" || key.hasPrefix("walk-in ") && !key.hasSuffix(" is") && !key.hasSuffix(" row")
  }

  /// The value that says that somebody is enrolled, of one that tells more of it.
  private static func enrolled(_ key: String) -> String? {
    key.split(separator: " ").dropFirst().first.map { "enrolled \($0)" }
  }

  /// The values of a record that a session takes no longer once it is final.
  private static func attendance(_ flat: [String: String]) -> [String: String] {
    flat.filter {
      $0.key.hasPrefix("mark ") || $0.key.hasPrefix("walk-in ") || $0.key == "cancelled"
    }
  }

  /// The values of a record that are marks.
  static func marks(_ flat: [String: String]) -> [String: String] {
    flat.filter { $0.key.hasPrefix("mark ") }
  }
}
