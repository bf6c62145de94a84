/// What the log of going out and inviting in comes to in a span of time, as far as a day: what is planned for later
/// is counted for itself, and what is called off nowhere.
public struct OutreachFigures: Equatable, Sendable {
  /// How many visits of each kind.
  public private(set) var visits: [SiteVisit.Kind: Int] = [:]
  /// How many people took part in visits, each as often as she did.
  public private(set) var visitors = 0
  /// How many classes were brought to a place.
  public private(set) var invited = 0
  /// How many people are enrolled in them.
  public private(set) var guests = 0
  /// How many gaps were found: those of its visits.
  public private(set) var gapsOpened = 0
  /// How many gaps were closed, of whatever visit.
  public private(set) var gapsClosed = 0

  /// How many visits and classes are to come.
  public private(set) var planned = 0

  /// The counts of a log in a span of time and of a kind; in all of it where there is none.
  public init(
    of log: OutreachLog, in period: OutreachPeriod?, of kind: OutreachEntry.Kind? = nil,
    on today: Day
  ) {
    func counts(_ day: Day) -> Bool { period?.contains(day) ?? true }
    for entry in log.entries where !entry.isCancelled && (kind.map { $0 == entry.kind } ?? true) {
      if entry.date > today {
        if counts(entry.date) { planned += 1 }
        continue
      }
      switch entry {
      case .out(let visit):
        gapsClosed += visit.closings.count(where: counts)
        guard counts(visit.date) else { continue }
        visits[visit.kind, default: 0] += 1
        visitors += visit.people
        gapsOpened += visit.gaps
      case .in(let invitedClass):
        guard counts(invitedClass.start) else { continue }
        invited += 1
        guests += invitedClass.people
      }
    }
  }

  /// How many visits.
  public var allVisits: Int { visits.values.reduce(0, +) }
}
