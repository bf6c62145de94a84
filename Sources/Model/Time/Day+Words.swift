extension Day {
  /// The day as a letter writes it: `24 November 2026`, `2026年11月24日`.
  public func words(in language: Language) -> String {
    switch language {
    case .english: "\(day) \(Self.months[month - 1]) \(year)"
    case .simplified, .traditional: "\(year)年\(month)月\(day)日"
    }
  }

  /// From when until when: `20–28 November 2026`, `2026年11月20日至28日`; one day alone where both are.
  public static func period(_ start: Day, _ end: Day, in language: Language) -> String {
    guard start != end else { return start.words(in: language) }
    let isOneYear = start.year == end.year
    let isOneMonth = isOneYear && start.month == end.month
    switch language {
    case .english:
      let first =
        isOneMonth
        ? String(start.day)
        : isOneYear ? "\(start.day) \(months[start.month - 1])" : start.words(in: language)
      return "\(first)\(isOneMonth ? "–" : " – ")\(end.words(in: language))"
    case .simplified, .traditional:
      let last =
        isOneMonth
        ? "\(end.day)日"
        : isOneYear ? "\(end.month)月\(end.day)日" : end.words(in: language)
      return "\(start.words(in: language))至\(last)"
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
