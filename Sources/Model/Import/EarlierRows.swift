/// The rows of a file that are taken already, to find the second one about the same person.
struct EarlierRows: Equatable, Sendable {
  private struct Person: Equatable, Sendable {
    let row: Int
    let match: Identifier<Trainee>?
    let idCard: IDCard?
    let birth: PartialDay?
  }

  /// What namesakes share; those whom a number tells apart are looked for only by those without.
  private struct Name: Hashable, Sendable {
    let name: String
    let unit: String?
    let hasNumber: Bool
  }

  private var byMatch: [Identifier<Trainee>: Person] = [:]
  private var byNumber: [String: Person] = [:]
  private var byCard: [IDCard: Person] = [:]
  private var byPhone: [String: Person] = [:]
  private var byName: [Name: [Person]] = [:]

  /// Adds a row, unless an earlier one is about the same person.
  ///
  /// - Parameter isNew: whether a person has said that it is about nobody else.
  mutating func add(
    _ entry: RosterEntry, of match: Trainee?, row: Int, isNew: Bool
  ) throws(RosterEntry.Fault) {
    let person = Person(row: row, match: match?.id, idCard: entry.idCard, birth: entry.birth)
    if let number = entry.number, let other = byNumber[number] {
      throw RosterEntry.Fault(.number, .sameAs(row: other.row))
    }
    if let card = entry.idCard, let other = byCard[card] {
      throw RosterEntry.Fault(.idCard, .sameAs(row: other.row))
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
    if !isNew, let row = namesakes.map(\.row).min() {
      throw RosterEntry.Fault(.name, .sameAs(row: row))
    }
    if let match { byMatch[match.id] = person }
    if let number = entry.number { byNumber[number] = person }
    if let card = entry.idCard { byCard[card] = person }
    if let phone = entry.phone { byPhone[phone] = person }
    let name = Name(name: entry.name, unit: entry.unit, hasNumber: entry.number != nil)
    byName[name, default: []].append(person)
  }

  /// Whether they are two people: by the roster, their identity cards or their births.
  private static func areKnownApart(_ one: Person, _ other: Person) -> Bool {
    if let first = one.match, let second = other.match, first != second { return true }
    if let first = one.idCard, let second = other.idCard, first != second { return true }
    guard let first = one.birth, let second = other.birth else { return false }
    return first.contradicts(second)
  }
}
