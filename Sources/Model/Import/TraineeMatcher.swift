/// Finds the trainee whom a row of a roster file is about.
struct TraineeMatcher {
  private struct NameAndUnit: Hashable {
    let name: String
    let unit: String
  }

  private let byNumber: [String: [Trainee]]
  private let numbersByDigits: [Substring: Set<String>]
  private let byCard: [IDCard: [Trainee]]
  private let byPhone: [String: [Trainee]]
  private let byName: [String: [Trainee]]
  private let byNameAndUnit: [NameAndUnit: [Trainee]]

  init(_ roster: Roster) {
    let trainees = roster.trainees
    byNumber = Dictionary(grouping: trainees.filter { $0.number != nil }) { $0.number ?? "" }
    numbersByDigits = Dictionary(
      trainees.compactMap(\.number).map { (Fields.withoutZeros($0), [$0]) }
    ) { $0.union($1) }
    byCard = Dictionary(trainees.compactMap { her in her.card.map { ($0, [her]) } }) { $0 + $1 }
    byPhone = Dictionary(grouping: trainees.filter { $0.phone != nil }) { $0.phone ?? "" }
    byName = Dictionary(grouping: trainees, by: \.name)
    byNameAndUnit = Dictionary(grouping: trainees) {
      NameAndUnit(name: $0.name, unit: roster.unitName(of: $0))
    }
  }

  /// A number as the roster writes it: tables drop the zeros before 001.
  func written(_ number: String) -> String {
    guard byNumber[number] == nil, let found = numbersByDigits[Fields.withoutZeros(number)],
      let one = found.first, found.count == 1
    else { return number }
    return one
  }

  /// The trainee by identity card, else by number, else by phone, else by name and unit; nil where she
  /// is new.
  ///
  /// One phone can serve several people, as in a village office, so it never renames anybody;
  /// a number does so only where the phone agrees.
  func match(_ entry: RosterEntry) throws(RosterEntry.Fault) -> Trainee? {
    let holder =
      try entry.idCard.flatMap { byCard[$0] }.map { found throws(RosterEntry.Fault) in
        try one(of: found, .idCard)
      } ?? nil
    if let holder, holder.name != entry.name {
      throw RosterEntry.Fault(.idCard, .cardOf(holder.name), [holder.id])
    }
    guard let match = try matchWithoutCard(entry) else { return holder }
    if let holder, holder.id != match.id {
      throw RosterEntry.Fault(.idCard, .contradictory(match.name, holder.name))
    }
    if let card = entry.idCard, let known = match.card, known != card {
      throw RosterEntry.Fault(.idCard, .otherCard(match.name))
    }
    return match
  }

  private func matchWithoutCard(
    _ entry: RosterEntry
  ) throws(RosterEntry.Fault) -> Trainee? {
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
    let namesakes = namesakes(of: entry)
    let possible = namesakes.filter { namesake in
      guard let known = namesake.birth, let birth = entry.birth else { return true }
      return !birth.contradicts(known)
    }
    if possible.count == 1 {
      // Of several, a year alone tells too little to change the file of one.
      guard namesakes.count > 1, entry.birth?.month == nil else { return possible.first }
      throw RosterEntry.Fault(.name, .ambiguous(possible.map(\.id.description)), possible.map(\.id))
    }
    guard let other = try one(of: namesakes, .name) else { return nil }
    throw RosterEntry.Fault(
      .name, .otherBirth(other.name, other.birth?.description ?? ""), [other.id])
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
      if let card = entry.idCard, let known = $0.card, known != card { return false }
      return entry.number == nil || $0.number == nil || $0.number == entry.number
    }
  }

  private func one(
    of found: [Trainee], _ column: RosterColumn
  ) throws(RosterEntry.Fault) -> Trainee? {
    guard found.count <= 1 else {
      let ids = found.map(\.id).sorted()
      throw RosterEntry.Fault(column, .ambiguous(ids.map(\.description)), ids)
    }
    return found.first
  }
}
