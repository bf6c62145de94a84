extension Roster {
  /// The one trainee whom `who` names: by id, number, phone, identity card or
  /// whole name.
  public func trainee(_ who: String) throws(LookupError) -> Trainee {
    try one(of: trainees(matching: who), who)
  }

  /// The one trainee enrolled in `trainingClass` whom `who` names. Namesakes who are not enrolled
  /// do not matter.
  public func trainee(
    _ who: String, enrolledIn trainingClass: TrainingClass
  ) throws(LookupError) -> Trainee {
    let all = trainees(matching: who)
    let enrolled = Set(trainingClass.enrolment.map(\.trainee))
    let expected = all.filter { enrolled.contains($0.id) }
    guard !expected.isEmpty, !all.isEmpty else {
      guard let other = all.first else { throw .noTrainee(who) }
      throw .notEnrolled(other.name, trainingClass: trainingClass.name)
    }
    return try one(of: expected, who)
  }

  /// The unit of this id, or else of this name.
  public func unit(idOrName text: String) -> WorkUnit? {
    Identifier<WorkUnit>(text).flatMap { self[$0] } ?? unit(named: text)
  }

  /// The units that `text` names: by id or name, else all whose names hold it.
  public func units(matching text: String) throws(LookupError) -> [WorkUnit] {
    let exact = units.filter { $0.id.description == text || $0.name == text }
    let found = exact.isEmpty ? units.filter { $0.name.contains(text) } : exact
    guard !found.isEmpty else { throw .noUnit(text) }
    return found
  }

  /// A trainee as a line of candidates shows her: id, name, number and unit.
  public func summary(of trainee: Trainee) -> String {
    [trainee.id.description, trainee.name, trainee.number ?? "", unitName(of: trainee)]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func one(of found: [Trainee], _ who: String) throws(LookupError) -> Trainee {
    guard let first = found.first else { throw .noTrainee(who) }
    guard found.count == 1 else {
      throw .severalTrainees(who, found.sorted { $0.id < $1.id }.map(summary))
    }
    return first
  }
}
