/// Two units that are one place become one: what of the roster is changed by that.
public struct UnitMerge: Equatable, Sendable {
  /// The unit that is no longer needed.
  public let gone: WorkUnit
  /// The unit that stays, with what it lacked and the other one knew.
  public var kept: Replacement<WorkUnit>
  /// Whoever works or has worked in the one that goes.
  public let trainees: [Replacement<Trainee>]
  /// The units below the one that goes.
  public let units: [Replacement<WorkUnit>]
  /// The saved groups that ask for the one that goes.
  public let groups: [Replacement<TraineeGroup>]
  /// The visits of which a gap concerns the one that goes.
  public let visits: [Replacement<SiteVisit>]
  /// The classes that are brought to the one that goes.
  public let classes: [Replacement<TrainingClass>]

  /// What becomes of `roster` and the saved `groups`, the visits and the classes where `gone` is the same place as `kept`. A unit
  /// that lay below the one that goes takes its place.
  public init(
    of gone: WorkUnit, into kept: WorkUnit, in roster: Roster, groups: [TraineeGroup],
    visits: [SiteVisit], classes: [TrainingClass]
  ) throws(UnitError) {
    guard gone.id != kept.id else { throw .same(kept.name) }
    self.gone = gone
    var now = kept
    now.kind = kept.kind ?? gone.kind
    let isBelow = roster.units(below: gone.id).contains(kept.id)
    let isFree = gone.parent.map { !roster.units(below: kept.id).contains($0) } ?? true
    if isBelow || kept.parent == nil && isFree { now.parent = isFree ? gone.parent : nil }
    self.kept = Replacement(was: kept, now: now)
    trainees = roster.files.compactMap { was in
      let now = was.naming(kept.id, for: gone.id)
      return now == was ? nil : Replacement(was: was, now: now)
    }
    units = roster.units.compactMap { was in
      guard was.parent == gone.id, was.id != kept.id, was.id != gone.id else { return nil }
      var now = was
      now.parent = kept.id
      return Replacement(was: was, now: now)
    }
    self.groups = groups.compactMap { was in
      guard let units = was.units, units.contains(gone.id) else { return nil }
      var now = was
      // A group that asks for both asks for one of them.
      var seen = Set<Identifier<WorkUnit>>()
      now.units = units.map { $0 == gone.id ? kept.id : $0 }.filter { seen.insert($0).inserted }
      return Replacement(was: was, now: now)
    }
    self.visits = visits.compactMap { was in
      var now = was
      for index in was.gaps.indices where was.gaps[index].unit == gone.id {
        now.gaps[index].unit = kept.id
      }
      return now == was ? nil : Replacement(was: was, now: now)
    }
    self.classes = classes.compactMap { was in
      guard was.localPlan?.unit == gone.id else { return nil }
      var now = was
      now.localPlan?.unit = kept.id
      return Replacement(was: was, now: now)
    }
  }
}
