extension SiteVisit {
  /// Whoever may hand something in: everybody whom it concerns, but whoever was not with the group and wrote nothing.
  public var writers: [Identifier<Trainee>] {
    let present = Set(attendees)
    return everybody.filter { present.contains($0) || reflections?[$0] != nil }
  }

  /// Who took part and has handed in nothing by `today`; nobody owes anything before the visit.
  public func owing(on today: Day) -> [Identifier<Trainee>] {
    guard date <= today, cancelled == nil else { return [] }
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
