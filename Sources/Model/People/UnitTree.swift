/// The units as they lie below one another, siblings by the sound of their names, with how many
/// trainees work in each.
public struct UnitTree: Equatable, Sendable {
  /// One unit.
  public struct Line: Equatable, Sendable {
    /// The unit.
    public let unit: WorkUnit
    /// How many units lie above it.
    public let depth: Int
    /// How many trainees work in the unit itself.
    public let own: Int
    /// How many work in it and in all units below it.
    public let all: Int
  }

  /// The units, each before those below it.
  public let lines: [Line]
  /// How many trainees work in no unit that there is.
  public let withoutUnit: Int

  /// The units of a roster, with those who belong to it on a day.
  public init(_ roster: Roster, on day: Day) {
    let trainees = roster.trainees.filter { !$0.isRetired(on: day) }
    let counts = trainees.reduce(into: [Identifier<WorkUnit>: Int]()) { counts, trainee in
      if let unit = trainee.unit, roster[unit] != nil { counts[unit, default: 0] += 1 }
    }
    lines = Self.lines(roster.units, counts)
    withoutUnit = trainees.count - counts.values.reduce(0, +)
  }

  /// The units in the order of the tree.
  static func sorted(_ units: [WorkUnit]) -> [WorkUnit] { lines(units, [:]).map(\.unit) }

  /// A unit whose parent is missing stands at the top. So does one of each circle that a mistaken file
  /// makes, so that none is lost.
  private static func lines(
    _ units: [WorkUnit], _ counts: [Identifier<WorkUnit>: Int]
  ) -> [Line] {
    let sorted = units.map { (key: (Pinyin.reading(ofText: $0.name), $0.name, $0.id), unit: $0) }
      .sorted { $0.key < $1.key }.map(\.unit)
    let known = Set(units.map(\.id))
    let children = Dictionary(grouping: sorted) { unit in unit.parent.filter(known.contains) }
    var found: [(unit: WorkUnit, depth: Int, parent: Int?)] = []
    var seen = Set<Identifier<WorkUnit>>()
    func walk(from tops: [WorkUnit]) {
      var waiting = tops.reversed().map { (unit: $0, depth: 0, parent: Int?.none) }
      while let next = waiting.popLast() {
        guard seen.insert(next.unit.id).inserted else { continue }
        found.append(next)
        let place = found.count - 1
        waiting += (children[next.unit.id] ?? []).reversed().map { ($0, next.depth + 1, place) }
      }
    }
    walk(from: children[nil] ?? [])
    for unit in sorted.sorted(by: { $0.id < $1.id }) where !seen.contains(unit.id) {
      walk(from: [unit])
    }
    var all = found.map { counts[$0.unit.id] ?? 0 }
    for index in found.indices.reversed() {
      if let parent = found[index].parent { all[parent] += all[index] }
    }
    return zip(found, all).map { entry, all in
      Line(unit: entry.unit, depth: entry.depth, own: counts[entry.unit.id] ?? 0, all: all)
    }
  }
}

extension Optional {
  /// The value where it passes a test.
  fileprivate func filter(_ passes: (Wrapped) -> Bool) -> Wrapped? {
    flatMap { passes($0) ? $0 : nil }
  }
}

extension Roster {
  /// The names of a unit and of those above it, the nearest first; a circle ends where it closes.
  public func path(of unit: Identifier<WorkUnit>?) -> [String] {
    var names: [String] = []
    var seen = Set<Identifier<WorkUnit>>()
    var next = unit.flatMap { self[$0] }
    while let unit = next, seen.insert(unit.id).inserted {
      names.append(unit.name)
      next = unit.parent.flatMap { self[$0] }
    }
    return names
  }

  /// A unit and all that lie below it.
  public func units(below unit: Identifier<WorkUnit>) -> Set<Identifier<WorkUnit>> {
    let children = Dictionary(grouping: units, by: \.parent)
    var found: Set = [unit]
    var waiting = [unit]
    while let next = waiting.popLast() {
      for child in children[next] ?? [] where found.insert(child.id).inserted {
        waiting.append(child.id)
      }
    }
    return found
  }

  /// Says why a unit cannot be removed, where it cannot: somebody works or has worked in it, others
  /// lie below it, or one of the saved groups asks for it.
  public func refuseRemoval(
    of unit: WorkUnit, groups: [TraineeGroup], visits: [SiteVisit], classes: [TrainingClass]
  ) throws(UnitError) {
    let present = files.count { $0.unit == unit.id }
    guard present == 0 else { throw .inUse(unit.name, present) }
    let former = files.count { $0.postings?.contains { $0.unit == unit.id } == true }
    guard former == 0 else { throw .wasInUse(unit.name, former) }
    let below = units.count { $0.parent == unit.id && $0.id != unit.id }
    guard below == 0 else { throw .hasBelow(unit.name, below) }
    let group = TraineeGroup.sorted(groups).first { $0.units?.contains(unit.id) == true }
    if let group { throw .isAskedFor(unit.name, group.name) }
    let gaps = visits.reduce(0) { $0 + $1.gaps.count { $0.unit == unit.id } }
    guard gaps == 0 else { throw .hasGaps(unit.name, gaps) }
    let brought = classes.count { $0.localPlan?.unit == unit.id }
    guard brought == 0 else { throw .hasClasses(unit.name, brought) }
  }
}
