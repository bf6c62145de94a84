import Glibc
import Model

/// A time zone in which it is noon, so that midnight comes in the middle of no test.
enum Noon {
  private static let start = time(nil)
  /// From −11 to 12.
  private static let hoursEast = 12 - start / 3600 % 24

  /// The zone as the variable `TZ` names it: POSIX counts to the west.
  static let zone = "NOON\(hoursEast > 0 ? "-" : "+")\(abs(hoursEast))"

  /// The day that it is there.
  static let today = Instant(epochSeconds: start, offsetMinutes: hoursEast * 60).day
}
