/// A time of the day to the minute, written `08:30`.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// The time that many minutes after midnight, or nil outside the day.
  public init?(minutes: Int) {
    guard (0..<1440).contains(minutes) else { return nil }
    self.minutes = minutes
  }

  /// The time that many minutes after midnight, brought into the day where it lies outside.
  public init(clamping minutes: Int) {
    self.minutes = min(max(minutes, 0), 1439)
  }

  /// The time written as `08:30` (`8:30` is read as well), or nil.
  public init?(_ text: some StringProtocol) {
    var text = String(text)
    guard let time = text.withUTF8({ TimeOfDay(utf8: $0[...]) }) else { return nil }
    self = time
  }

  /// The time that four or five bytes write.
  init?(utf8 text: Digits) {
    let hours = text.dropLast(3)
    guard (1...2).contains(hours.count), text.dropFirst(hours.count).first == UInt8(ascii: ":"),
      let hour = number(hours), let minute = number(text.suffix(2)), hour < 24,
      minute < 60
    else { return nil }
    minutes = hour * 60 + minute
  }

  /// Earlier times come first.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool {
    left.minutes < right.minutes
  }
}

extension TimeOfDay: TextCodable {
  /// The time as `08:30`.
  public var description: String {
    "\(padded(minutes / 60)):\(padded(minutes % 60))"
  }
}
