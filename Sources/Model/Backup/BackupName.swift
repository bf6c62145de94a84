/// The name of a backup that the program makes by itself: day and time first, so that names sort by
/// age, then what it was made for.
public struct BackupName: Hashable, Comparable, CustomStringConvertible, Sendable {
  /// What a backup was made for.
  public enum Occasion: String, CaseIterable, Sendable {
    /// The first change of a day.
    case daily
    /// An import, or a series of sessions, is about to change many files.
    case beforeImport = "before-import"
    /// A restore is about to replace everything.
    case beforeRestore = "before-restore"
  }

  private static let ending = ".tar.zst"
  /// What the names of those say that lack files.
  private static let gap = "-incomplete"

  /// The name of the file.
  public let description: String
  /// The day that it was made on, by the clock of that time.
  public let day: Day
  /// Whether every file is in it that was there.
  public let isWhole: Bool

  /// The name of a backup made now.
  public init(_ occasion: Occasion, at now: Instant, isWhole: Bool = true) {
    day = now.day
    self.isWhole = isWhole
    let gap = isWhole ? "" : Self.gap
    description = "\(Self.stamp(now))-\(occasion.rawValue)\(gap)\(Self.ending)"
  }

  /// The backup that a file of this name is; nil where it is none, as one to which a person has
  /// given a name of her own.
  public init?(_ name: String) {
    let parts = name.split(separator: "-", maxSplits: 4)
    guard name.hasSuffix(Self.ending), parts.count == 5, parts[3].utf8.count == 6,
      let day = Day(parts[0...2].joined(separator: "-")),
      parts[3].utf8.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    let purpose = String(parts[4].dropLast(Self.ending.count))
    isWhole = !purpose.hasSuffix(Self.gap)
    let occasion = isWhole ? purpose : String(purpose.dropLast(Self.gap.count))
    guard Occasion(rawValue: occasion) != nil else { return nil }
    self.day = day
    description = name
  }

  /// A moment as it stands in the names of files, to the second: `2026-11-24-153005`.
  public static func stamp(_ now: Instant) -> String {
    "\(now.day)-" + now.description.dropFirst(11).prefix(8).filter { $0 != ":" }
  }

  /// The names for a backup in a folder that a person named, the best one first:
  /// `qiandao-2026-11-24-1530.tar.zst`, then with `-2` and so on.
  public static func given(at now: Instant, isLocked: Bool) -> some Sequence<String> {
    let stamp = stamp(now).dropLast(2)
    return sequence(first: 1) { $0 + 1 }.lazy.map { number in
      "qiandao-\(stamp)\(number == 1 ? "" : "-\(number)")\(ending)\(isLocked ? ".gpg" : "")"
    }
  }

  /// Older backups come first.
  public static func < (left: BackupName, right: BackupName) -> Bool {
    left.description < right.description
  }
}
