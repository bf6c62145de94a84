extension Fields {
  /// A day that must not be empty; a month and day alone, `12-31`, is the first such day that is not before
  /// another one.
  public static func day(_ typed: String, onOrAfter first: Day) throws(InputError) -> Day {
    guard let text = text(typed) else { throw .missing }
    let words = narrow(text).split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard words.count == 2, let month = words[0], let number = words[1] else {
      return try day(typed)
    }
    // No leap day is further off than eight years.
    let days = (first.year...first.year + 8).compactMap { Day(year: $0, month: month, day: number) }
    guard let day = days.first(where: { $0 >= first }) else { throw .noSuchDay(text) }
    return day
  }

  /// A day on which something has happened, from a first day until today; a month and day alone is the latest such
  /// day.
  public static func day(
    _ typed: String, from first: Day, until today: Day
  ) throws(InputError) -> Day {
    let day = try day(typed, onOrAfter: today.advanced(byMonths: -12).advanced(by: 1))
    guard first <= day, day <= today else { throw .notWithin(from: first, until: today) }
    return day
  }

  /// The most days that are read out of one text.
  static let mostDays = 366

  /// From when to when, which must not be empty: `08:30–11:30`.
  public static func span(_ typed: String) throws(InputError) -> TimeSpan {
    let text = try required(typed)
    guard let span = TimeSpan(narrow(text)) else { throw .noSpan(text) }
    return span
  }

  /// Days with blanks or commas between them, some of them from a day to a day,
  /// `2026-10-01..2026-10-07`; none where nothing was typed.
  public static func days(_ typed: String) throws(InputError) -> Set<Day> {
    var days = Set<Day>()
    let words = narrow(typed).split { " ,;、，；\t\n".contains($0) }.compactMap { text(String($0)) }
    for word in words {
      let ends = word.replacing("..", with: "~").split(
        separator: "~", omittingEmptySubsequences: false
      ).map { Day($0) }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        first <= last, last.daysSinceEpoch - first.daysSinceEpoch < mostDays
      else { throw .noSuchDay(word) }
      for number in first.daysSinceEpoch...last.daysSinceEpoch {
        days.insert(Day(daysSinceEpoch: number))
      }
    }
    return days
  }
}
