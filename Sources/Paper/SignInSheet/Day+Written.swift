import Model

extension Day {
  /// The day as a letter writes it, with the day of the week.
  func written(in language: Language) -> String {
    switch language {
    case .english:
      "\(Self.weekdays[weekday]), \(words(in: language))"
    case .simplified, .traditional:
      "\(words(in: language))（星期\(Self.numerals[weekday])）"
    }
  }

  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let numerals = ["日", "一", "二", "三", "四", "五", "六"]
}
