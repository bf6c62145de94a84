/// A day as far as it is known: `1985`, `1985-03` or `1985-03-12`.
public struct PartialDay: Hashable, Sendable {
  /// The year.
  public let year: Int
  /// The month, where known.
  public let month: Int?
  /// The day of the month, where known.
  public let day: Int?

  /// What `text` writes as a year, a year and month, or a whole day; nil where it writes none.
  public init?(_ text: String) {
    switch text.utf8.count {
    case 4: self.init(day: Day(text + "-01-01"), parts: 1)
    case 7: self.init(day: Day(text + "-01"), parts: 2)
    default: self.init(day: Day(text), parts: 3)
    }
  }

  /// A day that is wholly known.
  public init(_ day: Day) {
    year = day.year
    month = day.month
    self.day = day.day
  }

  /// A year, or a month of it; nil where the calendar has none such.
  public init?(year: Int, month: Int? = nil) {
    self.init(day: Day(year: year, month: month ?? 1, day: 1), parts: month == nil ? 1 : 2)
  }

  private init?(day: Day?, parts: Int) {
    guard let day else { return nil }
    year = day.year
    month = parts > 1 ? day.month : nil
    self.day = parts > 2 ? day.day : nil
  }

  /// The first day that it may be.
  public var first: Day {
    Day(year: year, month: month ?? 1, day: day ?? 1) ?? Day(daysSinceEpoch: 0)
  }

  /// The last day that it may be.
  public var last: Day {
    let month = month ?? 12
    return Day(year: year, month: month, day: day ?? Day.length(ofMonth: month, year: year))
      ?? Day(daysSinceEpoch: 0)
  }

  /// Whether both cannot be the birth of one person.
  public func contradicts(_ other: PartialDay) -> Bool {
    if year != other.year { return true }
    guard let month, let otherMonth = other.month else { return false }
    if month != otherMonth { return true }
    guard let day, let otherDay = other.day else { return false }
    return day != otherDay
  }

  /// The one of two days that tells more where both may be the same; else this one.
  public func refined(by other: PartialDay?) -> PartialDay {
    guard let other, !contradicts(other), month == nil || day == nil && other.month != nil
    else { return self }
    return other
  }

  /// Whole years from this birth to `today`; where only the year is known, the difference of years.
  public func age(on today: Day) -> Int {
    let years = today.year - year
    guard let month else { return years }
    return (today.month, today.day) < (month, day ?? 1) ? years - 1 : years
  }
}

extension PartialDay: TextCodable {
  /// The day as far as it is known.
  public var description: String {
    ([padded(year, to: 4)] + [month, day].compactMap { $0.map { padded($0) } })
      .joined(separator: "-")
  }
}
