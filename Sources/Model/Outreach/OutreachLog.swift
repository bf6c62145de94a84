/// The log of going out and inviting in (走出去、请进来), the latest first.
public struct OutreachLog: Equatable, Sendable {
  /// The lines, the latest first.
  public let entries: [OutreachEntry]

  /// A log of visits and classes.
  public init(visits: [VisitOutline] = [], invited: [InvitedClass] = []) {
    entries = (visits.map(OutreachEntry.out) + invited.map(OutreachEntry.in))
      .map { (key: ($0.date, $0.id), entry: $0) }
      .sorted { $0.key > $1.key }.map(\.entry)
  }

  /// The years in which something took place, the latest first.
  public var years: [Int] { Set(entries.map(\.date.year)).sorted(by: >) }

  /// The year that stands so many places later among those in which something took place; all years together, which
  /// nil is, stand between the latest and the earliest one.
  public func year(_ places: Int, from year: Int?) -> Int? {
    let all = [nil] + years.reversed().map(Optional.some)
    let index = all.firstIndex(of: year) ?? 0
    return all[((index + places) % all.count + all.count) % all.count]
  }

  /// The lines of a span of time and of a kind.
  public func entries(
    in period: OutreachPeriod?, of kind: OutreachEntry.Kind? = nil
  ) -> [OutreachEntry] {
    entries.filter { entry in
      (period.map { $0.contains(entry.date) } ?? true) && (kind.map { $0 == entry.kind } ?? true)
    }
  }

  /// The counts of a span of time and of a kind, as far as a day.
  public func figures(
    in period: OutreachPeriod?, of kind: OutreachEntry.Kind? = nil, on today: Day
  ) -> OutreachFigures {
    OutreachFigures(of: self, in: period, of: kind, on: today)
  }
}
