extension TraineeGroup {
  /// What it asks for, one thing after the other; empty where it asks for nothing.
  public func words(in roster: Roster, _ language: Language) -> [String] {
    let comma = Phrase(", ", "、", "、")(language)
    return [
      Self.range(leastEducation?.term(language), mostEducation?.term(language), language),
      Self.range(leastAge.map { age($0, language) }, mostAge.map { age($0, language) }, language),
      income?.words(in: language),
      posts.flatMap { $0.isEmpty ? nil : $0.joined(separator: comma) },
      units.flatMap { units in
        units.isEmpty
          ? nil : units.map { roster[$0]?.name ?? $0.description }.joined(separator: comma)
      },
    ].compactMap { $0 }
  }

  private func age(_ years: Int, _ language: Language) -> String {
    Phrase("{years} years", "{years} 岁", "{years} 歲")(language, ["years": String(years)])
  }

  private static func range(_ least: String?, _ most: String?, _ language: Language) -> String? {
    switch (least, most) {
    case (nil, nil): nil
    case (let least?, nil):
      Phrase("{least} or more", "{least}及以上", "{least}及以上")(language, ["least": least])
    case (nil, let most?):
      Phrase("up to {most}", "{most}及以下", "{most}及以下")(language, ["most": most])
    case (let least?, let most?): least == most ? least : "\(least)–\(most)"
    }
  }
}
