import Glibc
import Model

/// A time zone in which it is ten in the morning, so that midnight comes in the middle of no test and
/// the first session of the sample is on.
enum Forenoon {
  private static let start = time(nil)
  /// From −13 to 10.
  private static let hoursEast = 10 - start / 3600 % 24

  /// The zone as the variable `TZ` names it: POSIX counts to the west.
  static let zone = "TEN\(hoursEast > 0 ? "-" : "+")\(abs(hoursEast))"

  /// The day that it is there.
  static let today = Instant(epochSeconds: start, offsetMinutes: hoursEast * 60).day
}
