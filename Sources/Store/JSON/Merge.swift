import Model

/// A three-way merge of JSON trees: what each of two writers changed of what both had read.
struct Merge {
  /// Values that are one thing and are never mixed from two writers, by path; `*` is any key.
  let atoms: [[String]]
  /// Values that follow from others: where both writers added one, the one on disk stands.
  let derived: [[String]]
  let precedence: Write.Precedence
  /// What both changed, each to something else.
  private(set) var conflicts: [Conflict] = []

  init(
    atoms: [[String]], derived: [[String]] = [], precedence: Write.Precedence = .neither
  ) {
    self.atoms = atoms
    self.derived = derived
    self.precedence = precedence
  }

  /// `theirs` with our changes of `base` made in it.
  mutating func merge(base: JSON?, ours: JSON?, theirs: JSON?, path: [String] = []) -> JSON? {
    if ours == theirs || base == ours { return theirs }
    if base == theirs { return ours }
    if base == nil, ours != nil, theirs != nil, Self.matches(path, derived) { return theirs }
    guard !isAtom(path) else { return settle(ours: ours, theirs: theirs, path: path) }
    switch (base ?? .null, ours, theirs) {
    case (let base, .object(let ours), .object(let theirs)):
      return .object(mergeObjects(base: base, ours: ours, theirs: theirs, path: path))
    case (let base, .array(let ours), .array(let theirs)):
      return .array(mergeArrays(base: base, ours: ours, theirs: theirs, path: path))
    // Whoever took the last one out has left no list, which is no word about those of others.
    case (.array, nil, .array), (.array, .array, nil),
      (.object, nil, .object) where isMap(path),
      (.object, .object, nil) where isMap(path):
      return mergeLeft(base: base, ours: ours, theirs: theirs, path: path)
    default:
      return settle(ours: ours, theirs: theirs, path: path)
    }
  }

  private mutating func mergeObjects(
    base: JSON, ours: JSON.Object, theirs: JSON.Object, path: [String]
  ) -> JSON.Object {
    let base = if case .object(let object) = base { object } else { JSON.Object() }
    var result = JSON.Object()
    for (key, base, ours, theirs) in Sides(base: base, ours: ours, theirs: theirs) {
      // Most members are as they were; their paths need not be made.
      if ours == theirs || base == ours {
        result[key] = theirs
      } else if base == theirs {
        result[key] = ours
      } else {
        result[key] = merge(base: base, ours: ours, theirs: theirs, path: path + [key])
      }
    }
    return result
  }

  /// Arrays are merged as ordered sets of what `identity` tells apart.
  private mutating func mergeArrays(
    base: JSON, ours: [JSON], theirs: [JSON], path: [String]
  ) -> [JSON] {
    let base = if case .array(let values) = base { values } else { [JSON]() }
    let baseByID = Self.index(base)
    let oursByID = Self.index(ours)
    let theirsByID = Self.index(theirs)
    var result: [JSON] = []
    for value in theirs {
      let id = Self.identity(value)
      let merged = merge(
        base: baseByID[id], ours: oursByID[id], theirs: value, path: path + [Self.name(id)])
      if let merged { result.append(merged) }
    }
    for value in ours where theirsByID[Self.identity(value)] == nil {
      let id = Self.identity(value)
      let merged = merge(
        base: baseByID[id], ours: value, theirs: nil, path: path + [Self.name(id)])
      if let merged { result.append(merged) }
    }
    return Self.rearranged(result, from: base, to: ours)
  }

  /// `values` in the order in which `ours` has them, where that is another than in `base`.
  private static func rearranged(
    _ values: [JSON], from base: [JSON], to ours: [JSON]
  ) -> [JSON] {
    let places = Dictionary(ours.enumerated().map { (identity($1), $0) }) { first, _ in first }
    let kept = base.compactMap { places[identity($0)] }
    guard zip(kept, kept.dropFirst()).contains(where: >) else { return values }
    let slots = values.indices.compactMap { index in
      places[identity(values[index])].map { (index: index, place: $0) }
    }
    var result = values
    for (slot, source) in zip(slots, slots.sorted { $0.place < $1.place }) {
      result[slot.index] = values[source.index]
    }
    return result
  }

  /// The same for a list or a map that one of the two no longer has; nil where nothing is left of it.
  private mutating func mergeLeft(
    base: JSON?, ours: JSON?, theirs: JSON?, path: [String]
  ) -> JSON? {
    if case .array? = base {
      let merged = merge(
        base: base, ours: ours ?? .array([]), theirs: theirs ?? .array([]), path: path)
      return merged == .array([]) ? nil : merged
    }
    let none = JSON.object(JSON.Object())
    let merged = merge(base: base, ours: ours ?? none, theirs: theirs ?? none, path: path)
    return merged == none ? nil : merged
  }

  private mutating func settle(ours: JSON?, theirs: JSON?, path: [String]) -> JSON? {
    switch precedence {
    case .ours: return ours
    case .theirs: return theirs
    case .neither:
      if !Self.saysTheSame(ours, theirs) {
        conflicts.append(Conflict(field: path.joined(separator: "/"), ours: ours, theirs: theirs))
      }
      return theirs
    }
  }

  /// Whether an object holds one thing for each key, and is none itself.
  private func isMap(_ path: [String]) -> Bool {
    (atoms + derived).contains { pattern in
      pattern.count > path.count && pattern[path.count] == "*"
        && Self.matches(path, [Array(pattern.prefix(path.count))])
    }
  }

  private func isAtom(_ path: [String]) -> Bool { Self.matches(path, atoms) }

  private static func matches(_ path: [String], _ patterns: [[String]]) -> Bool {
    patterns.contains { pattern in
      pattern.count == path.count && zip(pattern, path).allSatisfy { $0 == "*" || $0 == $1 }
    }
  }

  /// Two writers who set the same at different moments are of one mind.
  static func saysTheSame(_ left: JSON?, _ right: JSON?) -> Bool {
    guard case .object(var left) = left, case .object(var right) = right else {
      return left == right
    }
    left["at"] = nil
    right["at"] = nil
    return left == right
  }

  static func identity(_ value: JSON) -> JSON {
    value["id"] ?? value["trainee"] ?? value
  }

  static func name(_ identity: JSON) -> String {
    if case .string(let text) = identity { text } else { "*" }
  }

  static func index(_ values: [JSON]) -> [JSON: JSON] {
    Dictionary(values.map { (identity($0), $0) }) { first, _ in first }
  }

  /// What of `old` is other or gone in `new`: each a path and the value it had.
  func replaced(from old: JSON, to new: JSON?, path: [String] = []) -> [(field: String, was: JSON)]
  {
    guard old != new else { return [] }
    switch (old, new) {
    case (.object(let old), .object(let new)) where !isAtom(path):
      return Sides(base: old, ours: new, theirs: JSON.Object()).flatMap { key, old, new, _ in
        guard let old, old != new else { return [(field: String, was: JSON)]() }
        return replaced(from: old, to: new, path: path + [key])
      }
    case (.array(let old), .array(let new)):
      let newByID = Self.index(new)
      return old.flatMap { value in
        let id = Self.identity(value)
        return replaced(from: value, to: newByID[id], path: path + [Self.name(id)])
      }
    default:
      return Self.saysTheSame(old, new) ? [] : [(path.joined(separator: "/"), old)]
    }
  }
}
