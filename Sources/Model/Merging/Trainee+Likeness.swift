extension Trainee {
  /// Something in which the files of two people are alike, so that they may be one.
  public enum Likeness: CaseIterable, Sendable {
    /// The name, as it is written.
    case name
    /// How the name is read, where it is written otherwise.
    case reading
    /// The phone.
    case phone
    /// The identity card.
    case idCard
    /// The birth, as far as both are known.
    case birth
    /// The unit.
    case unit
  }

  /// In what the file is alike to another one. Unit and birth tell nothing by themselves.
  public func likeness(to other: Trainee) -> Set<Likeness> {
    var result: Set<Likeness> = []
    if name == other.name {
      result.insert(.name)
    } else if reading == other.reading {
      result.insert(.reading)
    }
    if let phone, phone == other.phone { result.insert(.phone) }
    if let card, card == other.card { result.insert(.idCard) }
    guard !result.isEmpty else { return [] }
    if isBirth(likeThatOf: other) { result.insert(.birth) }
    if let unit, unit == other.unit { result.insert(.unit) }
    return result
  }
}
