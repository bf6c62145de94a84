import Model

extension SessionSeries.Pattern {
  /// What it is called.
  var message: SeriesMessage {
    switch self {
    case .halfDays: .halfDays
    case .wholeDays: .wholeDays
    case .weekly: .weekly
    case .monthlyByWeekday: .monthlyByWeekday
    case .monthlyByDay: .monthlyByDay
    }
  }
}

extension Context {
  /// On which days a pattern meets that begins with this one.
  func hint(for pattern: SessionSeries.Pattern, from first: Day) -> String {
    let weekday = weekday(first)
    return switch pattern {
    case .halfDays, .wholeDays: text(SeriesMessage.daysHint)
    case .weekly: text(SeriesMessage.weeklyHint, ["weekday": weekday])
    case .monthlyByWeekday:
      text(
        SeriesMessage.monthlyByWeekdayHint,
        ["weekday": weekday, "number": String((first.day - 1) / 7 + 1)])
    case .monthlyByDay:
      text(SeriesMessage.monthlyByDayHint, ["number": String(first.day)])
    }
  }
}
