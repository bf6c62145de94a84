import Model

/// What is still whole in the damaged file of a record.
///
/// A record has members; a member is a value, or a list or table of entries, such as the marks of a
/// session. A value is taken whole or not at all, and so is an entry with all that is in it:
/// nothing is completed, and nothing is made of two halves.
struct Salvage: Equatable {
  /// An entry of a list or table.
  struct Entry: Equatable {
    /// Its key; nil in a list.
    let key: String?
    let value: JSON
    /// The lines on which it stands, from 1.
    let lines: ClosedRange<Int>
  }

  /// A member of the record.
  struct Member: Equatable {
    enum Content: Equatable {
      case value(JSON)
      case list([Entry])
      case table([Entry])
    }

    let key: String
    var content: Content
    /// The line on which it begins, from 1.
    let line: Int
  }

  /// The members that were found, each key once.
  private(set) var members: [Member] = []
  /// The lines of which something is not in the record, from 1.
  private(set) var lostLines: Set<Int> = []

  /// What is whole in `bytes`.
  ///
  /// Where nothing but commas is wrong, all of it is. Otherwise the indentation of the lines shows
  /// what belongs together, as the program prints one value a line. Where one key has two values,
  /// neither is taken: which of them is right is not for a program to say.
  init(_ bytes: [UInt8]) {
    if let members = SalvageReader.readTrustingBrackets(bytes) {
      self.members = members
    } else {
      (members, lostLines) = SalvageReader.readTrustingIndentation(bytes)
    }
  }

  /// How many values it holds; an entry counts as one.
  var count: Int {
    members.reduce(0) { count, member in
      switch member.content {
      case .value: count + 1
      case .list(let entries), .table(let entries): count + entries.count
      }
    }
  }

  /// The record, as far as it is whole.
  var tree: JSON {
    var object = JSON.Object()
    for member in members { object[member.key] = member.content.tree }
    return .object(object)
  }

  /// The lost lines as ranges, the first one first.
  var lostRanges: [ClosedRange<Int>] {
    lostLines.sorted().reduce(into: []) { ranges, line in
      if let last = ranges.last, last.upperBound + 1 == line {
        ranges[ranges.count - 1] = last.lowerBound...line
      } else {
        ranges.append(line...line)
      }
    }
  }

  /// Leaves out the value to which `path` leads, or the entry that it lies in; whether there is one.
  mutating func leaveOut(_ path: [String]) -> Bool {
    guard let place = members.firstIndex(where: { $0.key == path.first }) else { return false }
    if path.count > 1 {
      switch members[place].content {
      case .value: break
      case .list(var entries):
        guard let index = Int(path[1]), entries.indices.contains(index) else { return false }
        lostLines.formUnion(entries.remove(at: index).lines)
        members[place].content = .list(entries)
        return true
      case .table(var entries):
        guard let index = entries.firstIndex(where: { $0.key == path[1] }) else { return false }
        lostLines.formUnion(entries.remove(at: index).lines)
        members[place].content = .table(entries)
        return true
      }
    }
    lostLines.insert(members.remove(at: place).line)
    return true
  }
}

extension Salvage.Member.Content {
  fileprivate var tree: JSON {
    switch self {
    case .value(let value):
      return value
    case .list(let entries):
      return .array(entries.map(\.value))
    case .table(let entries):
      var object = JSON.Object()
      for entry in entries { object[entry.key ?? ""] = entry.value }
      return .object(object)
    }
  }
}
