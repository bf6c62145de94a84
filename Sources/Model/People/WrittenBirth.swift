/// A birth in one of the ways in which tables write it, and whether there is only one way to read it.
public struct WrittenBirth: Equatable, Sendable {
  /// The birth.
  public let birth: PartialDay
  /// Whether it can be read in no other way.
  public let isCertain: Bool

  /// A birth that stands there as one.
  public init(_ birth: PartialDay) {
    self.birth = birth
    isCertain = true
  }

  /// What `typed` writes: `1985`, `1985.03`, `1985年3月`, `1985-3-1`, `19850301`; nil where nothing
  /// was typed. Not certain are years of two digits and bare counts of days.
  public init?(_ typed: String) throws(InputError) {
    guard let text = Fields.text(typed) else { return nil }
    let parts = Self.parts(of: text)
    guard let read = Self.read(parts.map(\.count), parts.map { Int($0) ?? 0 }) else {
      throw .noBirth(text)
    }
    (birth, isCertain) = read
  }

  /// What a number in a table writes: a year, year and month as 1985.03, six or eight digits, or days
  /// since 1900. As 1985.1 is also what becomes of 1985.10, that is October and not certain.
  public init(number: Double, written: String) throws(InputError) {
    if number == number.rounded(), (3_000..<100_000).contains(number) {
      guard let day = Day(tableSerial: Int(number)) else { throw .noBirth(written) }
      (birth, isCertain) = (PartialDay(day), true)
    } else if written.hasSuffix(".1"), let birth = PartialDay("\(written.dropLast(2))-10") {
      (self.birth, isCertain) = (birth, false)
    } else {
      guard let read = try WrittenBirth(written) else { throw .missing }
      self = read
    }
  }

  /// The runs of digits in a text that writes a day and nothing else.
  private static func parts(of text: String) -> [Substring] {
    var text = Fields.narrow(text)[...]
    // The time of day that a table adds.
    if text.contains(":"), let blank = text.lastIndex(where: { $0 == " " || $0 == "T" }) {
      text = text[..<blank]
    }
    for ending in ["出生", "生"] where text.hasSuffix(ending) { text = text.dropLast(ending.count) }
    let parts = text.split { " .-/年月日号號、".contains($0) }
    let areDigits = parts.allSatisfy { $0.utf8.allSatisfy { (48...57).contains($0) } }
    return areDigits ? parts : []
  }

  private static func read(_ lengths: [Int], _ values: [Int]) -> (PartialDay, Bool)? {
    switch lengths {
    case [4]: certain(values[0])
    case [6] where (1900..<2100).contains(values[0] / 100) && (1...12).contains(values[0] % 100):
      certain(values[0] / 100, values[0] % 100)
    case [8]: certain(values[0] / 10_000, values[0] / 100 % 100, values[0] % 100)
    case [4, 1], [4, 2]: certain(values[0], values[1])
    case [1, 4], [2, 4]: certain(values[1], values[0])
    case [4, 1, 1], [4, 1, 2], [4, 2, 1], [4, 2, 2]: certain(values[0], values[1], values[2])
    case [2]: doubtful(values[0])
    case [2, 1], [2, 2]: doubtful(values[0], values[1])
    case [2, 1, 1], [2, 1, 2], [2, 2, 1], [2, 2, 2]: doubtful(values[0], values[1], values[2])
    case [6]: doubtful(values[0] / 10_000, values[0] / 100 % 100, values[0] % 100)
    case [5]: Day(tableSerial: values[0]).map { (PartialDay($0), false) }
    default: nil
    }
  }

  private static func certain(
    _ year: Int, _ month: Int? = nil, _ day: Int? = nil
  ) -> (PartialDay, Bool)? {
    guard let month, let day else { return PartialDay(year: year, month: month).map { ($0, true) } }
    return Day(year: year, month: month, day: day).map { (PartialDay($0), true) }
  }

  /// A year of two digits is taken for one in which a grown-up of these years may be born.
  private static func doubtful(
    _ year: Int, _ month: Int? = nil, _ day: Int? = nil
  ) -> (PartialDay, Bool)? {
    certain(year + (year < 20 ? 2000 : 1900), month, day).map { ($0.0, false) }
  }
}

extension Day {
  /// The day that tables count as `tableSerial`, 1 being 1900-01-01; nil where there is none.
  ///
  /// Tables have a 29 February 1900 with the number 60, which there never was.
  public init?(tableSerial: Int) {
    guard (1..<2_958_466).contains(tableSerial), tableSerial != 60 else { return nil }
    // 1899-12-30 is 25569 days before 1970-01-01.
    self.init(daysSinceEpoch: tableSerial - 25_569 + (tableSerial < 60 ? 1 : 0))
  }
  /// The number by which tables count this day; nil for days before March 1900, on which they do not
  /// agree.
  public var tableSerial: Int? {
    let serial = daysSinceEpoch + 25_569
    return serial > 60 ? serial : nil
  }
}
