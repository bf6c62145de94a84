extension Roster {
  /// These units and all below them.
  public func unitsWithin(_ units: [Identifier<WorkUnit>]) -> Set<Identifier<WorkUnit>> {
    let children = Dictionary(grouping: self.units.filter { $0.parent != nil }) { $0.parent }
    var result = Set(units)
    var rest = units
    while let unit = rest.popLast() {
      // A unit below itself, as a file written by hand may have it, is looked at once.
      rest += (children[unit] ?? []).map(\.id).filter { result.insert($0).inserted }
    }
    return result
  }

  /// Only those who belong to a group on a day; all where there is none.
  public func narrowed(to group: TraineeGroup?, on day: Day) -> Roster {
    group.map { Roster(trainees: $0.members(of: self, on: day), units: units) } ?? self
  }
}
