/// What is noted of backups that were carried off the machine, or lie on another disk: these alone
/// survive the loss of the machine.
public struct BackupNote: Equatable, Sendable {
  /// After so many days there is to be another one.
  private static let patience = 7

  /// The day of the last one; of the first backup on this machine where there was none.
  public let day: Day
  /// Whether there was one at all.
  public let hasBeenOutside: Bool
  /// Where it was put; nil where there was none.
  public let place: String?

  /// There was a backup outside on a day, put at a place.
  public init(outside day: Day, place: String) {
    self.day = day
    hasBeenOutside = true
    self.place = place
  }

  /// There was none yet; the first one on this machine was made on a day.
  public init(first day: Day) {
    self.day = day
    hasBeenOutside = false
    place = nil
  }

  /// Whether another one is due. A day that has not come yet tells of a clock that was wrong.
  public func isDue(on today: Day) -> Bool {
    !(-1...Self.patience).contains(age(on: today))
  }

  /// How many days ago it was.
  public func age(on today: Day) -> Int { today.daysSinceEpoch - day.daysSinceEpoch }
}

extension BackupNote {
  /// The note as it stands in a file: `outside 2026-11-24 /media/usb/…` or `first 2026-11-24`.
  public var written: String {
    hasBeenOutside ? "outside \(day) \(place ?? "")\n" : "first \(day)\n"
  }

  /// The note that a file holds; nil where it holds none.
  ///
  /// Read before the first screen, so without splitting, whose first use costs more than the rest.
  public init?(written text: String) {
    let line = Array(text.utf8.prefix { $0 != UInt8(ascii: "\n") })
    func piece(_ start: Int, _ count: Int = 4096) -> String {
      String(decoding: line.dropFirst(start).prefix(count), as: UTF8.self)
    }
    if text.hasPrefix("outside "), let day = Day(piece(8, 10)), piece(18, 1) == " " {
      self.init(outside: day, place: piece(19))
    } else if text.hasPrefix("first "), let day = Day(piece(6)) {
      self.init(first: day)
    } else {
      return nil
    }
  }
}
