/// A day of the Gregorian calendar, written `2026-11-24`.
public struct Day: Hashable, Comparable, Sendable {
  /// The year, 1 to 9999.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// The day with these numbers, or nil where the calendar has none such.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month),
      (1...Day.length(ofMonth: month, year: year)).contains(day)
    else { return nil }
    self.year = year
    self.month = month
    self.day = day
  }

  /// The day written as `2026-11-24`, or nil.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let day = text.withUTF8({ Day(utf8: $0[...]) }) else { return nil }
    self = day
  }

  /// The day that ten bytes write.
  init?(utf8 text: Digits) {
    var rest = text
    guard text.count == 10, let year = number(rest.prefix(4)) else { return nil }
    rest = rest.dropFirst(4)
    guard rest.popFirst() == UInt8(ascii: "-"), let month = number(rest.prefix(2)) else {
      return nil
    }
    rest = rest.dropFirst(2)
    guard rest.popFirst() == UInt8(ascii: "-"), let day = number(rest) else { return nil }
    self.init(year: year, month: month, day: day)
  }

  /// The day that lies `daysSinceEpoch` days after 1970-01-01.
  public init(daysSinceEpoch: Int) {
    // Counted in 400-year cycles from 0000-03-01, so that a leap day ends its year.
    let shifted = daysSinceEpoch + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    day = dayOfYear - (153 * monthFromMarch + 2) / 5 + 1
    month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  }

  /// Days since 1970-01-01.
  public var daysSinceEpoch: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfEra = shiftedYear - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  /// The day `days` later, or earlier where negative.
  public func advanced(by days: Int) -> Day {
    Day(daysSinceEpoch: daysSinceEpoch + days)
  }

  /// The day of the week: 0 is Sunday, 6 is Saturday.
  public var weekday: Int {
    ((daysSinceEpoch + 4) % 7 + 7) % 7
  }

  /// How many days the month has in that year.
  public static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2:
      year.isMultiple(of: 4) && !year.isMultiple(of: 100) || year.isMultiple(of: 400) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Earlier days come first.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day: CustomStringConvertible {
  /// The day as `2026-11-24`.
  public var description: String {
    "\(padded(year, to: 4))-\(padded(month))-\(padded(day))"
  }
}

extension Day: TextCodable {}
