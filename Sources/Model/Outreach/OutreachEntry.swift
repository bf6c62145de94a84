/// One line of the log of going out and inviting in.
public enum OutreachEntry: Equatable, Sendable, Identifiable {
  /// A visit.
  case out(VisitOutline)
  /// A class that was brought to a place.
  case `in`(InvitedClass)

  /// A kind of line: a kind of visit, or inviting in.
  public enum Kind: Hashable, CaseIterable, Sendable {
    case visit(SiteVisit.Kind)
    case invited

    /// Every kind, visits first.
    public static var allCases: [Kind] { SiteVisit.Kind.allCases.map(Kind.visit) + [.invited] }
  }

  /// Tells the lines apart.
  public var id: String {
    switch self {
    case .out(let visit): visit.id.description
    case .in(let invited): invited.id.description
    }
  }

  /// The first day.
  public var date: Day {
    switch self {
    case .out(let visit): visit.date
    case .in(let invited): invited.start
    }
  }

  /// The last day.
  public var lastDay: Day {
    switch self {
    case .out(let visit): max(visit.date, visit.end ?? visit.date)
    case .in(let invited): max(invited.start, invited.end)
    }
  }

  /// Whether it is called off.
  public var isCancelled: Bool {
    if case .out(let visit) = self { visit.isCancelled } else { false }
  }

  /// Its days in a month; nil where it has none there.
  public func days(inMonth month: Int, of year: Int) -> ClosedRange<Int>? {
    let length = Day.length(ofMonth: month, year: year)
    guard let first = Day(year: year, month: month, day: 1),
      let last = Day(year: year, month: month, day: length), date <= last, lastDay >= first
    else { return nil }
    return max(date, first).day...min(lastDay, last).day
  }

  /// What kind it is.
  public var kind: Kind {
    switch self {
    case .out(let visit): .visit(visit.kind)
    case .in: .invited
    }
  }

  /// How many people took part, or are to.
  public var people: Int {
    switch self {
    case .out(let visit): visit.people
    case .in(let invited): invited.people
    }
  }

  /// Where: who is visited, or the unit that the class was brought to.
  public func place(in roster: Roster) -> String {
    switch self {
    case .out(let visit): visit.host
    case .in(let invited): roster.name(of: invited.plan.unit)
    }
  }
}

extension OutreachEntry.Kind: Termed {
  /// The word for it.
  public var term: Term {
    switch self {
    case .visit(let kind): kind.term
    case .invited: .invitedSession
    }
  }
}
