extension SiteVisit {
  /// Whoever took part or wrote on it: participants in their order, then those who wrote and are none
  /// any more.
  public var writers: [Identifier<Trainee>] {
    let known = Set(participants)
    let others = (reflections ?? [:]).keys.filter { !known.contains($0) }.sorted()
    return participants + others
  }

  /// Who took part and has handed in nothing by `today`; nobody owes anything before the visit.
  public func owing(on today: Day) -> [Identifier<Trainee>] {
    guard date <= today else { return [] }
    return attendees.filter { reflections?[$0] == nil }
  }

  /// The visit with what a trainee wrote; nil takes it away.
  public func setting(
    _ reflection: Reflection?, of trainee: Identifier<Trainee>
  ) -> SiteVisit {
    var result = self
    var reflections = reflections ?? [:]
    reflections[trainee] = reflection
    result.reflections = reflections.isEmpty ? nil : reflections
    return result
  }
}

extension Reflection {
  /// What she wrote, with the name of the file that she handed in.
  public func words(in visit: SiteVisit) -> String {
    [text, visit.attachment(attachment).map { "〔\($0.title)〕" } ?? ""]
      .filter { !$0.isEmpty }.joined(separator: " ")
  }
}
