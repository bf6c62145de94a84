/// A point in time with the wall clock it was read from, written `2026-11-24T08:30:05+08:00`.
public struct Instant: Hashable, Comparable, Sendable {
  /// Seconds since 1970-01-01T00:00:00Z.
  public let epochSeconds: Int
  /// How far the wall clock is ahead of UTC, in minutes.
  public let offsetMinutes: Int

  /// A point in time, and how many minutes its wall clock is ahead of UTC.
  public init(epochSeconds: Int, offsetMinutes: Int) {
    self.epochSeconds = epochSeconds
    self.offsetMinutes = offsetMinutes
  }

  /// The last second of a day, by a wall clock that shows UTC.
  public init(endOf day: Day) {
    self.init(epochSeconds: day.daysSinceEpoch * 86_400 + 86_399, offsetMinutes: 0)
  }

  /// The instant written in ISO 8601 with seconds and offset (or `Z`), or nil.
  public init?(_ text: String) {
    var text = text
    guard let instant = text.withUTF8({ Instant(utf8: $0) }) else { return nil }
    self = instant
  }

  private init?(utf8 text: UnsafeBufferPointer<UInt8>) {
    let isZulu = text.count == 20 && text[19] == UInt8(ascii: "Z")
    guard isZulu || text.count == 25, text[10] == UInt8(ascii: "T"),
      text[16] == UInt8(ascii: ":"),
      let day = Day(utf8: text[0..<10]), let time = TimeOfDay(utf8: text[11..<16]),
      let second = number(text[17..<19]), second < 60
    else { return nil }
    var offset = 0
    if !isZulu {
      guard let distance = TimeOfDay(utf8: text[20..<25]), "+-".utf8.contains(text[19])
      else { return nil }
      offset = text[19] == UInt8(ascii: "-") ? -distance.minutes : distance.minutes
    }
    let wall = day.daysSinceEpoch * 86_400 + time.minutes * 60 + second
    self.init(epochSeconds: wall - offset * 60, offsetMinutes: offset)
  }

  /// The day on the wall clock.
  public var day: Day {
    Day(daysSinceEpoch: (wallSeconds - secondOfDay) / 86_400)
  }

  /// The time on the wall clock, seconds cut off.
  public var time: TimeOfDay {
    TimeOfDay(clamping: secondOfDay / 60)
  }

  /// Earlier instants come first, whatever their wall clocks showed.
  public static func < (left: Instant, right: Instant) -> Bool {
    left.epochSeconds < right.epochSeconds
  }

  private var wallSeconds: Int { epochSeconds + offsetMinutes * 60 }
  private var secondOfDay: Int { ((wallSeconds % 86_400) + 86_400) % 86_400 }
}

extension Instant: TextCodable {
  /// The instant as `2026-11-24T08:30:05+08:00`.
  public var description: String {
    let day = day
    let second = secondOfDay
    let offset = abs(offsetMinutes)
    var text: [UInt8] = []
    text.reserveCapacity(25)
    text.append(day.year, digits: 4, after: nil)
    text.append(day.month, digits: 2, after: "-")
    text.append(day.day, digits: 2, after: "-")
    text.append(second / 3600, digits: 2, after: "T")
    text.append(second / 60 % 60, digits: 2, after: ":")
    text.append(second % 60, digits: 2, after: ":")
    text.append(offset / 60, digits: 2, after: offsetMinutes < 0 ? "-" : "+")
    text.append(offset % 60, digits: 2, after: ":")
    return String(decoding: text, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Appends a number in so many decimal digits, behind a sign.
  fileprivate mutating func append(_ number: Int, digits: Int, after sign: Unicode.Scalar?) {
    if let sign { append(UInt8(ascii: sign)) }
    var rest = number
    append(contentsOf: repeatElement(0, count: digits))
    for place in 1...digits {
      self[count - place] = UInt8(48 + rest % 10)
      rest /= 10
    }
  }
}
