import Model

/// Finds the trainee whom a row of a roster file is about.
struct TraineeMatcher {
  private struct NameAndUnit: Hashable {
    let name: String
    let unit: String
  }

  private let byNumber: [String: [Trainee]]
  private let byPhone: [String: [Trainee]]
  private let byName: [String: [Trainee]]
  private let byNameAndUnit: [NameAndUnit: [Trainee]]

  init(_ roster: Roster) {
    let trainees = roster.trainees
    byNumber = Dictionary(grouping: trainees.filter { $0.number != nil }) { $0.number ?? "" }
    byPhone = Dictionary(grouping: trainees.filter { $0.phone != nil }) { $0.phone ?? "" }
    byName = Dictionary(grouping: trainees, by: \.name)
    byNameAndUnit = Dictionary(grouping: trainees) {
      NameAndUnit(name: $0.name, unit: roster.unitName(of: $0))
    }
  }

  /// The trainee by number, else by phone, else by name and unit; nil where she is new.
  ///
  /// One phone can serve several people, as in a village office, so it never renames anybody;
  /// a number does so only where the phone agrees.
  func match(_ entry: RosterEntry) throws(RosterEntry.Fault) -> Trainee? {
    let sharers = entry.phone.flatMap { byPhone[$0] } ?? []
    if let number = entry.number, let owner = try one(of: byNumber[number] ?? [], .number) {
      if let other = sharers.first, !sharers.contains(owner), owner.name != entry.name {
        throw RosterEntry.Fault(.phone, .contradictory(owner.name, other.name))
      }
      // A number typed wrongly would give her attendance to somebody else.
      guard owner.name == entry.name || sharers.contains(owner) else {
        throw RosterEntry.Fault(.number, .numberOf(owner.name))
      }
      return owner
    }
    if let match = try one(of: sharers.filter { $0.name == entry.name }, .phone) { return match }
    if let other = sharers.first, entry.number == nil {
      throw RosterEntry.Fault(.phone, .phoneOf(other.name))
    }
    return try one(of: namesakes(of: entry), .name)
  }

  /// Those of the same name and unit whom no number tells apart from her.
  private func namesakes(of entry: RosterEntry) -> [Trainee] {
    let found =
      if let unit = entry.unit {
        byNameAndUnit[NameAndUnit(name: entry.name, unit: unit)]
      } else {
        byName[entry.name]
      }
    return (found ?? []).filter {
      entry.number == nil || $0.number == nil || $0.number == entry.number
    }
  }

  private func one(
    of found: [Trainee], _ column: RosterColumn
  ) throws(RosterEntry.Fault) -> Trainee? {
    guard found.count <= 1 else {
      throw RosterEntry.Fault(column, .ambiguous(found.map(\.id.description).sorted()))
    }
    return found.first
  }
}

/// The rows of a file that are taken already, to find the second one about the same person.
struct EarlierRows: Equatable, Sendable {
  private struct Person: Equatable, Sendable {
    let row: Int
    let match: Identifier<Trainee>?
  }

  /// What namesakes share; those whom a number tells apart are looked for only by those without.
  private struct Name: Hashable, Sendable {
    let name: String
    let unit: String?
    let hasNumber: Bool
  }

  private var byMatch: [Identifier<Trainee>: Person] = [:]
  private var byNumber: [String: Person] = [:]
  private var byPhone: [String: Person] = [:]
  private var byName: [Name: [Person]] = [:]

  /// Adds a row, unless an earlier one is about the same person.
  mutating func add(
    _ entry: RosterEntry, of match: Trainee?, row: Int
  ) throws(RosterEntry.Fault) {
    let person = Person(row: row, match: match?.id)
    if let number = entry.number, let other = byNumber[number] {
      throw RosterEntry.Fault(.number, .sameAs(row: other.row))
    }
    if let match, let other = byMatch[match.id] {
      throw RosterEntry.Fault(.name, .sameAs(row: other.row))
    }
    if let phone = entry.phone, let other = byPhone[phone], !Self.areKnownApart(other, person) {
      throw RosterEntry.Fault(.phone, .sameAs(row: other.row))
    }
    let namesakes = (entry.number == nil ? [false, true] : [false]).compactMap { hasNumber in
      byName[Name(name: entry.name, unit: entry.unit, hasNumber: hasNumber)]?
        .first { !Self.areKnownApart($0, person) }
    }
    if let row = namesakes.map(\.row).min() { throw RosterEntry.Fault(.name, .sameAs(row: row)) }
    if let match { byMatch[match.id] = person }
    if let number = entry.number { byNumber[number] = person }
    if let phone = entry.phone { byPhone[phone] = person }
    let name = Name(name: entry.name, unit: entry.unit, hasNumber: entry.number != nil)
    byName[name, default: []].append(person)
  }

  /// Whether the roster has them as two trainees.
  private static func areKnownApart(_ one: Person, _ other: Person) -> Bool {
    guard let first = one.match, let second = other.match else { return false }
    return first != second
  }
}
