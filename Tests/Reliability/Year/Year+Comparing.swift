import Model
import Store

/// Head counts, worked out from plain values.
private struct HeadCount: Equatable {
  var expected = 0
  var actual = 0
  var late = 0
  var leftEarly = 0
  var leave = 0
  var absent = 0
  var unmarked = 0

  init(_ tally: Tally) {
    expected = tally.expected
    actual = tally.actual
    late = tally.late
    leftEarly = tally.leftEarly
    leave = tally.leave
    absent = tally.absent
    unmarked = tally.unmarked
  }

  init(of session: [String: String], enrolled: [String]) {
    for trainee in enrolled {
      expected += 1
      switch session["mark \(trainee)"].map({ FlatMark($0) })?.status {
      case "present": actual += 1
      case "late": (actual, late) = (actual + 1, late + 1)
      case "left-early": (actual, leftEarly) = (actual + 1, leftEarly + 1)
      case let status? where status.hasPrefix("leave-"): leave += 1
      case "absent": absent += 1
      default: unmarked += 1
      }
    }
  }
}

extension Year {
  /// Compares every record, read anew, with what it should be, and that there is no other.
  mutating func compareAll() {
    let (library, problems) = reader.load(
      .init(roster: true, classes: true, sessions: .all, visits: true), on: clock.today)
    for problem in problems { differ("\(problem)") }
    var found: [String: Shadow.Entry] = [:]
    func take(_ record: some FlatRecord) {
      found[record.path] = record.entry
    }
    library.roster.units.forEach { take($0) }
    library.roster.trainees.forEach { take($0) }
    library.classes.forEach { take($0) }
    library.visits.forEach { take($0) }
    library.sessions.values.joined().forEach { take($0) }
    for path in Set(found.keys).union(shadow.entries.keys) where found[path] != shadow.entries[path]
    {
      differ("\(path) is \(found[path] as Any), not \(shadow.entries[path] as Any)")
    }
    for meeting in library.meetings where HeadCount(meeting.tally) != headCount(of: meeting.session)
    {
      differ("\(meeting.session.path) counts \(meeting.tally)")
    }
  }

  private func headCount(of session: Session) -> HeadCount {
    HeadCount(
      of: shadow.entries[session.path]?.flat ?? [:], enrolled: enrolled(in: session.trainingClass))
  }

  private func enrolled(in trainingClass: Identifier<TrainingClass>) -> [String] {
    (shadow.entries["classes/\(trainingClass)/class.json"]?.flat ?? [:]).keys
      .filter { $0.hasPrefix("enrolled ") }.map { String($0.dropFirst(9)) }
  }

  /// Compares what the first screen shows with what it should.
  mutating func compareOverview() -> Bool {
    let (overview, problems) = reader.overview(on: clock.today)
    for problem in problems { differ("\(problem)") }
    let today = clock.today.description
    let week = clock.today.advanced(by: 7).description
    var sessions: [String: HeadCount] = [:]
    var forgotten: Set<String> = []
    var coming: Set<String> = []
    var due: Set<String> = []
    for (path, entry) in shadow.entries {
      let flat = entry.flat
      if path.hasPrefix("visits/") {
        due.formUnion(
          flat.filter { key, day in
            key.hasSuffix(" due") && day <= today && flat[key.dropLast(3) + "done"] == nil
          }.keys)
      }
      guard path.contains("/sessions/"), let date = flat["date"], let owner = flat["class"] else {
        continue
      }
      let id = String(path.split(separator: "/")[3].dropLast(5))
      let isTaken = Shadow.marks(flat).values.contains { FlatMark($0).status != nil }
      if date == today, let owner = Identifier<TrainingClass>(owner) {
        sessions[id] = HeadCount(of: flat, enrolled: enrolled(in: owner))
      }
      if date < today, flat["closed"] == nil, !isTaken { forgotten.insert(id) }
      if date > today, date <= week { coming.insert(id) }
    }
    func ids(_ entries: [Overview.Entry]) -> Set<String> {
      Set(entries.map(\.session.id.description))
    }
    let shown = overview.sessions.reduce(into: [String: HeadCount]()) {
      $0[$1.session.id.description] = HeadCount($1.tally)
    }
    if shown != sessions { differ("today shows \(shown), not \(sessions)") }
    if ids(overview.forgotten) != forgotten { differ("forgotten are \(overview.forgotten)") }
    if ids(overview.coming) != coming { differ("coming are \(overview.coming)") }
    let actions = Set(overview.actions.map(\.action.id.description))
    if actions != Set(due.map { String($0.split(separator: " ")[2]) }) {
      differ("due are \(actions), not \(due)")
    }
    return true
  }
}
