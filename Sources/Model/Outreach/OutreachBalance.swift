/// How often the people of each unit went out, and how often a class was brought to it.
public struct OutreachBalance: Equatable, Sendable {
  /// One unit.
  public struct Line: Equatable, Sendable {
    /// The unit; nil for those without one.
    public let unit: Identifier<WorkUnit>?
    /// How many visits somebody of it took part in.
    public var visits = 0
    /// How many took part, each as often as she did.
    public var visitors = 0
    /// How many classes were brought to it.
    public var invited = 0
    /// How many people are enrolled in them.
    public var guests = 0
  }

  /// The units in the order of the roster, whoever has none last.
  public let lines: [Line]

  /// The balance of a log in a span of time, as far as a day; what is called off counts nowhere. Somebody counts for the unit where she was on the day.
  public init(of log: OutreachLog, in period: OutreachPeriod?, on today: Day, _ roster: Roster) {
    var lines: [Identifier<WorkUnit>?: Line] = [:]
    for entry in log.entries(in: period) where entry.date <= today && !entry.isCancelled {
      switch entry {
      case .out(let visit):
        let units = visit.attendees.map { trainee in
          roster[trainee]?.unit(on: visit.date)
        }
        for (unit, those) in Dictionary(grouping: units, by: \.self) {
          lines[unit, default: Line(unit: unit)].visits += 1
          lines[unit, default: Line(unit: unit)].visitors += those.count
        }
      case .in(let invited):
        let unit = invited.plan.unit
        lines[unit, default: Line(unit: unit)].invited += 1
        lines[unit, default: Line(unit: unit)].guests += invited.people
      }
    }
    self.lines = lines.values.sorted { left, right in
      switch (left.unit, right.unit) {
      case (let left?, let right?):
        (roster.name(of: left), left) < (roster.name(of: right), right)
      case (_?, nil): true
      default: false
      }
    }
  }
}
