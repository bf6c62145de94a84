import Model

extension Day {
  /// The day as a letter writes it, with the day of the week.
  func written(in language: Language) -> String {
    switch language {
    case .english:
      "\(Self.weekdays[weekday]), \(day) \(Self.months[month - 1]) \(year)"
    case .simplified, .traditional:
      "\(year)年\(month)月\(day)日（星期\(Self.numerals[weekday])）"
    }
  }

  private static let weekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
  private static let numerals = ["日", "一", "二", "三", "四", "五", "六"]
}
