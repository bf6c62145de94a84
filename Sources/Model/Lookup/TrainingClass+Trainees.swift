extension TrainingClass {
  /// The one trainee enrolled here whom somebody types: by id, number, phone, identity card, name
  /// or pinyin, whole or only begun.
  public func trainee(
    typed text: String, in roster: Roster
  ) throws(InputError) -> Trainee {
    let text = try Fields.required(text)
    let enrolled = places.compactMap { roster[$0.trainee] }
    let known = roster.trainees(matching: text)
    let ids = Set(enrolled.map(\.id))
    var found = known.filter { ids.contains($0.id) }
    if found.isEmpty {
      if let other = known.first { throw .notEnrolled(other.name) }
      let index = SearchIndex(enrolled.map { .init($0, unitName: "") })
      found = index.closestMatches(text).map { enrolled[$0] }
    }
    guard let first = found.first else { throw .nobodyEnrolled(text) }
    guard found.count == 1 else {
      throw .severalEnrolled(
        text,
        found.map { trainee in
          // Of namesakes the name says nothing.
          let more = trainee.name == text ? roster.unitName(of: trainee) : trainee.name
          return [trainee.number ?? trainee.id.description, more].filter { !$0.isEmpty }
            .joined(separator: " ")
        }.sorted())
    }
    return first
  }

  /// What stands for a trainee where she is typed: her name, or her number where another who is
  /// enrolled has the same name, or else her id.
  public func shortName(of trainee: Trainee, in roster: Roster) -> String {
    let short = [trainee.name, trainee.number].compactMap { $0 }
    return short.first { (try? self.trainee(typed: $0, in: roster))?.id == trainee.id }
      ?? trainee.id.description
  }
}
