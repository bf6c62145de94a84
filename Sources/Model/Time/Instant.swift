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

  /// The instant written in ISO 8601 with seconds and offset (or `Z`), or nil.
  public init?(_ text: String) {
    let bytes = Array(text.utf8)
    let isZulu = bytes.count == 20 && bytes[19] == UInt8(ascii: "Z")
    guard isZulu || bytes.count == 25, bytes[10] == UInt8(ascii: "T"),
      bytes[16] == UInt8(ascii: ":"),
      let day = Day(slice(bytes, 0..<10)), let time = TimeOfDay(slice(bytes, 11..<16)),
      let second = number(slice(bytes, 17..<19)), second < 60
    else { return nil }
    var offset = 0
    if !isZulu {
      guard let distance = TimeOfDay(slice(bytes, 20..<25)), "+-".utf8.contains(bytes[19])
      else { return nil }
      offset = bytes[19] == UInt8(ascii: "-") ? -distance.minutes : distance.minutes
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
    let offset = abs(offsetMinutes)
    let sign = offsetMinutes < 0 ? "-" : "+"
    return "\(day)T\(time):\(padded(secondOfDay % 60))"
      + "\(sign)\(padded(offset / 60)):\(padded(offset % 60))"
  }
}

private func slice(_ bytes: [UInt8], _ range: Range<Int>) -> String {
  String(decoding: bytes[range], as: UTF8.self)
}
