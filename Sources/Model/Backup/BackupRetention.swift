/// Which of the backups that the program made by itself are kept.
///
/// Days, weeks and months are those of which there are backups, never counted from a clock: one that
/// is wrong for an hour cannot make everything look old.
public enum BackupRetention {
  /// Of the latest day so many are kept, however many imports it saw.
  private static let ofLatestDay = 10
  /// Of each of so many days the last one is kept, the latest day among them.
  private static let days = 7
  /// Then of each of so many weeks.
  private static let weeks = 5
  /// Then of each of so many months.
  private static let months = 12
  /// Of those that lack files so many are kept; they take no other's place.
  private static let incomplete = 3

  /// Whether the first change of `today` asks for a backup.
  public static func isDue(on today: Day, _ backups: [BackupName]) -> Bool {
    !backups.contains { $0.day == today && $0.isWhole }
  }

  /// The backups to be removed after `newest` has been made, which stays whatever the clock says.
  public static func superfluous(_ backups: [BackupName], newest: BackupName) -> [BackupName] {
    let all = Set(backups).union([newest]).sorted(by: >)
    let sorted = all.filter(\.isWhole)
    var kept: Set<BackupName> = [newest]
    kept.formUnion(all.filter { !$0.isWhole }.prefix(incomplete))
    kept.formUnion(sorted.prefix { $0.day == sorted[0].day }.prefix(ofLatestDay))
    // Weeks begin on Monday; 1970-01-01 was a Thursday.
    let periods: [(count: Int, of: (Day) -> Int)] = [
      (days, \.daysSinceEpoch), (weeks, { ($0.daysSinceEpoch + 3) / 7 }),
      (months, { $0.year * 12 + $0.month }),
    ]
    var rest = sorted[...]
    for period in periods {
      var seen = Set<Int>()
      while let backup = rest.first {
        let number = period.of(backup.day)
        if seen.contains(number) {
          rest.removeFirst()
        } else if seen.count < period.count {
          seen.insert(number)
          kept.insert(backup)
          rest.removeFirst()
        } else {
          break
        }
      }
    }
    return all.filter { !kept.contains($0) }
  }
}
