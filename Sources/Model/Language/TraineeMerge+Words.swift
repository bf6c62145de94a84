extension TraineeMerge {
  /// What the two files say different things of; a mark goes by when its session was.
  public func name(
    of subject: Subject, in library: Library, _ language: Language
  ) -> String {
    switch subject {
    case .fact(let fact): return fact.term(language)
    case .mark(let id):
      let session = library.sessions.values.joined().first { $0.id == id }
      return session.map { "\($0.date) \($0.start)" } ?? id.description
    case .result(let id):
      return Phrase("Result: {class}", "成绩：{class}", "成績：{class}")(
        language, ["class": library.trainingClass(id)?.title(in: language) ?? ""])
    }
  }

  /// That she came twice to one session, as two people do; nil where she did not.
  public func doubt(in language: Language) -> String? {
    let count = metThemselves
    guard count > 0 else { return nil }
    return Phrase(
      "Both were there at {count} sessions: are they one person?",
      "两人同时出席过 {count} 次课，确是同一人？", "兩人同時出席過 {count} 次課，確是同一人？")(
        language, ["count": String(count)])
  }
}

extension TraineeFact {
  /// What it is called.
  public var term: Term {
    switch self {
    case .name: .name
    case .number: .number
    case .idCard: .idCard
    case .gender: .gender
    case .birth: .birth
    case .posting: .unit
    case .phone: .phone
    case .education: .education
    case .speciality: .speciality
    case .income: .income
    }
  }
}

extension Trainee {
  /// Her name with her number, by which two of one name are told apart.
  public var numberedName: String { [number, name].compactMap(\.self).joined(separator: " ") }
}
