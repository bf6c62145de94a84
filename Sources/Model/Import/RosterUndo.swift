/// What taking an import back does, with all records as they stand by then.
///
/// What somebody has changed since stays as it is, and so does whoever is needed since: she was
/// marked, enrolled elsewhere, on leave, or on a visit, was given a result, or took over another file.
public struct RosterUndo: Equatable, Sendable {
  /// Something that stays as the import left it, or as it was changed since.
  public struct Kept: Equatable, Sendable {
    /// Why.
    public enum Reason: Sendable {
      /// Somebody has changed it since.
      case changed
      /// Other records need it since.
      case used
    }

    /// The name of the trainee or unit.
    public let name: String
    /// Why it stays.
    public let reason: Reason
  }

  /// Trainees who are taken out of the roster.
  public private(set) var removed: [Trainee] = []
  /// Trainees who are again as they were.
  public private(set) var restored: [Replacement<Trainee>] = []
  /// Units that are taken out.
  public private(set) var removedUnits: [WorkUnit] = []
  /// The class without those whom the import enrolled; nil where it stays as it is.
  public private(set) var trainingClass: Replacement<TrainingClass>?
  /// What stays.
  public private(set) var kept: [Kept] = []
  private var noted = Set<String>()

  /// Whether nothing is changed.
  public var isEmpty: Bool {
    removed.isEmpty && restored.isEmpty && removedUnits.isEmpty && trainingClass == nil
  }

  /// Takes `change` back.
  ///
  /// - Parameter library: all records of the township as they stand.
  public init(of change: RosterChange, in library: Library) {
    let roster = library.roster
    let classes = withoutPlaces(of: change, in: library)
    let used = Self.used(classes, library)
    for trainee in change.added {
      guard let now = roster[trainee.id] else { continue }
      if used.contains(trainee.id) {
        keep(now.id, now.name, .used)
      } else if now.withoutHistory != trainee.withoutHistory {
        keep(now.id, now.name, .changed)
      } else {
        removed.append(now)
      }
    }
    for update in change.updated {
      guard let now = roster[update.was.id] else { continue }
      guard now.withoutHistory == update.now.withoutHistory else {
        keep(now.id, now.name, .changed)
        continue
      }
      var former = update.was
      former.history = now.history
      restored.append(Replacement(was: now, now: former))
    }
    takeOutUnits(of: change, in: library)
  }

  /// The classes as they will stand.
  private mutating func withoutPlaces(
    of change: RosterChange, in library: Library
  ) -> [TrainingClass] {
    guard let id = change.enrolling?.now.id, let was = library.trainingClass(id) else {
      return library.classes
    }
    let given = Dictionary(change.places.map { ($0.trainee, $0) }) { first, _ in first }
    var used = Set((library.sessions[id] ?? []).flatMap { $0.trainees })
    used.formUnion((was.leaves ?? []).map(\.trainee))
    used.formUnion((library.results[id]?.results ?? [:]).keys)
    // The place of the file that she took over went into hers.
    let mergers = library.roster.files.compactMap(\.merger)
    used.formUnion(mergers.filter { $0.saidOfOther.places[id] != nil }.map(\.into))
    var now = was
    now.enrolment = was.enrolment.filter { place in
      guard let former = given[place.trainee] else { return true }
      let isUsed = used.contains(place.trainee)
      guard isUsed || place != former else { return false }
      keep(place.trainee, library.roster[place.trainee]?.name, isUsed ? .used : .changed)
      return true
    }
    if now != was { trainingClass = Replacement(was: was, now: now) }
    return library.classes.map { $0.id == id ? now : $0 }
  }

  /// Everybody whom a record names.
  private static func used(
    _ classes: [TrainingClass], _ library: Library
  ) -> Set<Identifier<Trainee>> {
    var used = Set<Identifier<Trainee>>()
    for trainingClass in classes {
      used.formUnion(trainingClass.enrolment.map(\.trainee))
      used.formUnion((trainingClass.leaves ?? []).map(\.trainee))
    }
    for session in library.sessions.values.joined() { used.formUnion(session.trainees) }
    for visit in library.visits { used.formUnion(visit.everybody) }
    for meeting in library.monthlyMeetings { used.formUnion(meeting.callable) }
    for results in library.results.values { used.formUnion(results.results.keys) }
    used.formUnion(library.roster.files.compactMap { $0.merger?.into })
    return used
  }

  private mutating func takeOutUnits(of change: RosterChange, in library: Library) {
    let roster = library.roster
    let gone = Set(removed.map(\.id))
    let former = Dictionary(restored.map { ($0.now.id, $0.now) }) { first, _ in first }
    var needed = Set(roster.units.compactMap(\.parent))
    for trainee in roster.files where !gone.contains(trainee.id) {
      let left = former[trainee.id] ?? trainee
      needed.formUnion(([left.unit] + (left.postings ?? []).map(\.unit)).compactMap(\.self))
    }
    needed.formUnion(library.groups.flatMap { $0.units ?? [] })
    for unit in change.units {
      guard let now = roster[unit.id] else { continue }
      if needed.contains(unit.id) {
        keep(now.id, now.name, .used)
      } else if now != unit {
        keep(now.id, now.name, .changed)
      } else {
        removedUnits.append(now)
      }
    }
  }

  /// Notes once what stays.
  private mutating func keep(
    _ id: some CustomStringConvertible, _ name: String?, _ why: Kept.Reason
  ) {
    guard noted.insert(id.description).inserted else { return }
    kept.append(Kept(name: name ?? id.description, reason: why))
  }
}

extension Trainee {
  /// What is known of her now, without what it replaced.
  var withoutHistory: Trainee {
    var result = self
    result.history = nil
    return result
  }
}

extension Session {
  /// Everybody whom it names.
  fileprivate var trainees: [Identifier<Trainee>] {
    marks.keys + (walkIns ?? []).compactMap(\.trainee)
  }
}
