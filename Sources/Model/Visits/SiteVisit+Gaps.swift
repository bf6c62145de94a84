extension SiteVisit {
  /// The gap with an id; nil where there is none.
  public func gap(_ id: Identifier<Gap>) -> Gap? { gaps.first { $0.id == id } }

  /// The action about a gap with an id; nil where there is none.
  public func action(_ id: Identifier<Action>) -> Action? {
    gaps.lazy.flatMap(\.actions).first { $0.id == id }
  }

  /// The visit with a gap in place of the one with its id, or as its last one.
  public func setting(_ gap: Gap) -> SiteVisit {
    var result = self
    result.gaps.put(gap)
    return result
  }

  /// The visit with an action in place of the one with its id, or as the last one of a gap; the same visit where
  /// it has no such gap.
  public func setting(_ action: Action, of gap: Identifier<Gap>) -> SiteVisit {
    guard var changed = self.gap(gap) else { return self }
    changed.actions.put(action)
    return setting(changed)
  }

  /// The day by which something is to be done about what the visit showed, as it is typed: a month and day alone is
  /// the first such day after the visit. Throws where it is no day, or before the visit.
  public func due(_ typed: String) throws(InputError) -> Day {
    let day = try Fields.day(typed, onOrAfter: days.upperBound)
    guard day >= date else { throw .visitPlan(.dueBefore(date)) }
    return day
  }

  /// The visit without a gap and all that is done about it.
  public func removing(_ gap: Identifier<Gap>) -> SiteVisit {
    var result = self
    result.gaps.removeAll { $0.id == gap }
    return result
  }

  /// The visit without an action.
  public func removing(_ action: Identifier<Action>) -> SiteVisit {
    var result = self
    for index in result.gaps.indices {
      result.gaps[index].actions.removeAll { $0.id == action }
    }
    return result
  }
}
