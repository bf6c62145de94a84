extension IDCard {
  /// Something that a card tells of its holder.
  public enum Fact: Hashable, Sendable {
    /// When she was born.
    case birth(PartialDay)
    /// Her gender.
    case gender(Trainee.Gender)
  }

  /// What it tells that is other than what is known of somebody, birth first. What is not known, and a
  /// birth that is only less exact, is like it.
  public func facts(unlike birth: PartialDay?, _ gender: Trainee.Gender?) -> [Fact] {
    let told = PartialDay(self.birth)
    var facts: [Fact] = []
    if birth?.contradicts(told) == true { facts.append(.birth(told)) }
    if let gender, gender != self.gender { facts.append(.gender(self.gender)) }
    return facts
  }
}

extension Trainee {
  /// Her identity card; nil where none is known, or what stands in her file cannot be the number of one.
  public var card: IDCard? { idCard.flatMap { try? IDCard($0) } }

  /// She as the holder of a card, with the birth and the gender that it tells.
  public func holding(_ card: IDCard) -> Trainee {
    var result = self
    result.idCard = card.number
    result.birth = PartialDay(card.birth)
    result.gender = card.gender
    return result
  }
}
