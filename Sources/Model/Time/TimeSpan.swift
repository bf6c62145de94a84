/// From when to when something lasts on one day, written `08:30–11:30`.
public struct TimeSpan: Hashable, Sendable {
  /// When it begins.
  public let start: TimeOfDay
  /// When it ends, later than it begins.
  public let end: TimeOfDay

  /// A span, or nil where it ends before it begins, or at once.
  public init?(_ start: TimeOfDay, _ end: TimeOfDay) {
    guard start < end else { return nil }
    self.start = start
    self.end = end
  }

  /// The span written as `08:30–11:30`, with a dash of any length or a tilde; nil where it is none.
  public init?(_ text: String) {
    let parts = text.split(omittingEmptySubsequences: false) { "-‐‑–—~～至".contains($0) }
      .map { TimeOfDay(Fields.text(String($0)) ?? "") }
    guard parts.count == 2, let start = parts[0], let end = parts[1] else { return nil }
    self.init(start, end)
  }

  private init(minutes: Range<Int>) {
    start = TimeOfDay(clamping: minutes.lowerBound)
    end = TimeOfDay(clamping: minutes.upperBound)
  }

  /// The usual morning, 08:30–11:30.
  public static let usualMorning = TimeSpan(minutes: 510..<690)
  /// The usual afternoon, 13:30–16:30.
  public static let usualAfternoon = TimeSpan(minutes: 810..<990)
}

extension TimeSpan: CustomStringConvertible {
  /// The span as `08:30–11:30`.
  public var description: String { "\(start)–\(end)" }
}
