/// A day as far as it is known: `1985`, `1985-03` or `1985-03-12`. Used for births.
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

  /// All of a day.
  public init(_ day: Day) {
    year = day.year
    month = day.month
    self.day = day.day
  }

  private init?(day: Day?, parts: Int) {
    guard let day else { return nil }
    year = day.year
    month = parts > 1 ? day.month : nil
    self.day = parts > 2 ? day.day : nil
  }

  /// Whether it may be `day`, as far as it is known.
  public func includes(_ day: Day) -> Bool {
    year == day.year && (month ?? day.month) == day.month && (self.day ?? day.day) == day.day
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
