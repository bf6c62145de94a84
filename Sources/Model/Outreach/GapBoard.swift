/// All open gaps of all visits, by unit and by term (差距台账).
public struct GapBoard: Equatable, Sendable {
  /// An open gap with the visit that showed it.
  public struct Line: Equatable, Sendable, Identifiable {
    /// The visit.
    public let visit: SiteVisit
    /// The gap.
    public let gap: Gap

    /// Tells the lines apart.
    public var id: String { "\(visit.id) \(gap.id)" }

    /// The earliest day by which something about it is to be done; nil where no day is set.
    public var due: Day? { gap.actions.due }

    /// Whether something about it is not done and was due by a day.
    public func hasActionDue(on today: Day) -> Bool { gap.actions.contains { $0.isDue(on: today) } }
  }

  /// The gaps: of no unit first, then by unit; within a unit those of the shorter term first, then what is due
  /// earlier, then what matters more.
  public let lines: [Line]

  /// The board of visits.
  public init(of visits: [SiteVisit], _ roster: Roster) {
    let all = visits.flatMap { visit in
      visit.openGaps.map { Line(visit: visit, gap: $0) }
    }
    let names = Dictionary(
      Set(all.compactMap(\.gap.unit)).map { ($0, roster.name(of: $0)) }
    ) { first, _ in first }
    lines = all.sorted { left, right in
      let (leftName, rightName) =
        (left.gap.unit.flatMap { names[$0] } ?? "", right.gap.unit.flatMap { names[$0] } ?? "")
      if leftName != rightName { return leftName < rightName }
      return left.rank < right.rank
    }
  }
}

extension GapBoard.Line {
  fileprivate var rank: (Int, Int, Int, String) {
    let terms = ActionTerm.allCases, grades = Importance.allCases
    return (
      gap.term.flatMap(terms.firstIndex) ?? terms.count, due?.daysSinceEpoch ?? .max,
      gap.importance.flatMap(grades.firstIndex) ?? grades.count, id
    )
  }
}
