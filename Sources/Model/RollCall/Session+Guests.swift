extension WalkInLine {
  /// Who she is whom a line tells of.
  public enum Person: Equatable, Sendable {
    /// Somebody who was taken in already.
    case already(WalkIn)
    /// Somebody of the roll.
    case enrolled(Roll.Entry)
    /// One of these of the roll, or somebody else who has the same name: which of them is not said.
    case namesakes([Roll.Entry])
    /// Somebody who came without being enrolled, and who of the roster she is, where that is known.
    case guest(Identifier<Trainee>?)

    /// Who of the roster she is, where that is known.
    var trainee: Identifier<Trainee>? {
      switch self {
      case .already(let walkIn): walkIn.trainee
      case .enrolled(let entry): entry.id
      case .namesakes: nil
      case .guest(let known): known
      }
    }
  }

  /// Who she is at a session.
  ///
  /// - Parameter row: the row of the sheet in which she stands; whoever stands there under the same name
  ///   is she, and whoever stands in another row is not.
  public func person(
    row: Int? = nil, at session: Session, _ roll: [Roll.Entry], in roster: Roster
  ) -> Person {
    let already = session.walkIns?.first { walkIn in
      if let row, walkIn.row == row { return walkIn.name == name }
      return (row == nil || walkIn.row == nil) && isAbout(walkIn)
    }
    if let already { return .already(already) }
    let known = match(in: roster, on: session.date)
    // Of one phone somebody with another name may answer; what was typed stays then.
    if known?.name == name, let entry = roll.first(where: { $0.id == known?.id }) {
      return .enrolled(entry)
    }
    let namesakes = known == nil ? namesakes(in: roll) : []
    return namesakes.isEmpty ? .guest(known?.id) : .namesakes(namesakes)
  }
}

extension WalkInLine {
  /// Those of the roll who have her name and work where she said, if anywhere; nobody where a phone tells
  /// who she is.
  private func namesakes(in roll: [Roll.Entry]) -> [Roll.Entry] {
    guard phone == nil else { return [] }
    return roll.filter { $0.trainee.name == name && unit.map($0.isAt) != false }
  }
}

extension Roll.Entry {
  /// Whether a unit that somebody named is hers.
  fileprivate func isAt(_ unit: String) -> Bool { WalkInLine.isSame(unit, unitName) }
}

extension Session {
  /// Those who came without being enrolled and are none of these.
  public func guests(besides expected: Set<Identifier<Trainee>>) -> [WalkIn] {
    (walkIns ?? []).filter { $0.trainee.map(expected.contains) != true }
  }

  /// How many are recorded as there: present, late or left early, and those who came without being
  /// enrolled.
  public func there(of attendees: Attendees) -> Int {
    let expected = attendees.expected(at: self).map(\.trainee)
    let tally = Tally(expected.lazy.map { attendees.mark(of: $0, at: self) })
    return tally.actual + guests(besides: Set(expected)).count
  }

  /// How many more have signed on paper than are recorded as there, less than 0 where fewer have; nil
  /// where nobody has counted the signatures.
  public func signedDifference(_ attendees: Attendees) -> Int? {
    signed.map { $0 - there(of: attendees) }
  }
}
