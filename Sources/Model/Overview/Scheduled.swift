/// What is held from one time of a day to another, with as much of it as decides when an overview shows it.
public protocol Scheduled: Sendable {
  /// The day.
  var date: Day { get }
  /// When it begins.
  var start: TimeOfDay { get }
  /// When it ends.
  var end: TimeOfDay { get }
  /// Whether it does not take place.
  var isCancelled: Bool { get }
  /// Whether it is held on `day`.
  func isOn(_ day: Day) -> Bool
  /// Whether it is of a day past and nobody called its roll.
  func isForgotten(on day: Day) -> Bool
}

extension Scheduled {
  /// From when to when: `08:30–11:30`.
  public var span: String { "\(start)–\(end)" }

  /// Whether it is held on `day`.
  public func isOn(_ day: Day) -> Bool { date == day }

  /// Whether it is of the seven days after `day`.
  public func isComing(on day: Day) -> Bool {
    day < date && date <= day.advanced(by: 7)
  }

  /// Whether an overview of `day` shows it: what is cancelled asks for nothing.
  public func concerns(_ day: Day) -> Bool {
    !isCancelled && (isOn(day) || isForgotten(on: day) || isComing(on: day))
  }
}
