extension Roster {
  /// Only those in the roster of a day who belong to a group and work in a unit or below it.
  ///
  /// - Parameters:
  ///   - group: nil for everybody.
  ///   - unit: nil for all units.
  ///   - withRetired: whether those count who are retired by that day.
  public func narrowed(
    to group: TraineeGroup?, below unit: Identifier<WorkUnit>? = nil, withRetired: Bool = false,
    on day: Day
  ) -> Roster {
    let units = unit.map(units(below:))
    let trainees = (group?.members(of: self, on: day) ?? trainees).filter { trainee in
      (withRetired || !trainee.isRetired(on: day)) && trainee.works(in: units)
    }
    return Roster(trainees: trainees, units: self.units)
  }
}

extension Trainee {
  /// Whether she works in one of these units; anywhere, where there are none given.
  func works(in units: Set<Identifier<WorkUnit>>?) -> Bool {
    guard let units else { return true }
    return unit.map(units.contains) == true
  }
}
