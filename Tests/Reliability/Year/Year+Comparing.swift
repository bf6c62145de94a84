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

  /// The counts over the statuses of whoever is expected.
  init(_ statuses: some Sequence<String?>) {
    for status in statuses {
      expected += 1
      switch status {
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

extension Shadow {
  /// Whoever is expected at a session, each with the status that counts for her, if any.
  func roll(of session: [String: String]) -> [String: String?] {
    let date = session["date"] ?? ""
    let owner = entries["classes/\(session["class"] ?? "")/class.json"]?.flat ?? [:]
    let came = Set(
      session.filter { $0.key.hasPrefix("walk-in ") && $0.key.hasSuffix(" is") }.values)
    let leaves = owner.filter { $0.key.hasPrefix("leave ") }.values.map { FlatLeave($0) }
      .filter { $0.covers(date, start: session["start"] ?? "") }
    return Self.enrolled(owner).reduce(into: [:]) { roll, trainee in
      let given = session["mark \(trainee)"].flatMap { FlatMark($0).status }
      let from = owner["enrolled \(trainee) from"] ?? ""
      let left = owner["enrolled \(trainee) left"] ?? "9"
      guard from <= date && date < left || given != nil || came.contains(trainee) else { return }
      let leave = leaves.first { $0.trainee == trainee }.map { "leave-\($0.kind)" }
      roll.updateValue(given ?? (came.contains(trainee) ? "present" : leave), forKey: trainee)
    }
  }

  /// The statuses of everybody on the list of a meeting.
  static func list(of meeting: [String: String]) -> [String?] {
    let people = meeting.keys.filter { $0.hasPrefix("member ") || $0.hasPrefix("mark ") }
      .compactMap { $0.split(separator: " ").last }
    return Set(people).map { trainee in meeting["mark \(trainee)"].flatMap { FlatMark($0).status } }
  }

  /// Who is enrolled in a class, or has been.
  static func enrolled(_ trainingClass: [String: String]) -> [String] {
    trainingClass.keys.filter { $0.hasPrefix("enrolled ") }.map { String($0.dropFirst(9)) }
      .filter { !$0.contains(" ") }
  }
}

extension Year {
  /// Compares every record, read anew, with what it should be, and that there is no other.
  mutating func compareAll() {
    let (library, problems) = reader.load(
      .init(
        roster: true, classes: true, sessions: .all, results: .all, visits: true, groups: true,
        meetings: true, evaluations: .all),
      on: clock.today)
    for problem in problems { differ("\(problem)") }
    var found: [String: Shadow.Entry] = [:]
    func take(_ record: some FlatRecord) {
      found[record.path] = record.entry
    }
    library.roster.units.forEach { take($0) }
    library.roster.trainees.forEach { take($0) }
    library.classes.forEach { take($0) }
    library.visits.forEach { take($0) }
    library.monthlyMeetings.forEach { take($0) }
    library.groups.forEach { take($0) }
    // Those that say nothing have no file.
    library.results.values.filter { $0 != Results(of: $0.trainingClass) }.forEach { take($0) }
    library.evaluations.values.filter { $0 != ClassEvaluation(of: $0.trainingClass) }
      .forEach { take($0) }
    library.sessions.values.joined().forEach { take($0) }
    for path in Set(found.keys).union(shadow.entries.keys) where found[path] != shadow.entries[path]
    {
      differ("\(path) is \(found[path] as Any), not \(shadow.entries[path] as Any)")
    }
    for meeting in library.monthlyMeetings
    where meeting.tally.actual
      != Shadow.marks(shadow.entries[meeting.path]?.flat ?? [:]).values
      .count(where: { FlatMark($0).isThere })
    {
      differ("\(meeting.path) counts \(meeting.tally)")
    }
    for meeting in library.meetings where HeadCount(meeting.tally) != headCount(of: meeting.session)
    {
      differ("\(meeting.session.path) counts \(meeting.tally)")
    }
  }

  private func headCount(of session: Session) -> HeadCount {
    HeadCount(shadow.roll(of: shadow.entries[session.path]?.flat ?? [:]).values)
  }

  /// Compares what the first screen shows with what it should.
  mutating func compareOverview() -> Bool {
    let (overview, problems) = reader.overview(on: clock.today)
    for problem in problems { differ("\(problem)") }
    let today = clock.today.description
    let week = clock.today.advanced(by: 7).description
    var held: [String: HeadCount] = [:]
    var forgotten: Set<String> = []
    var coming: Set<String> = []
    var due: Set<String> = []
    var pending: Set<String> = []
    for (path, entry) in shadow.entries {
      let flat = entry.flat
      if path.hasPrefix("visits/") || path.hasPrefix("meetings/")
        || path.hasSuffix("/evaluation.json")
      {
        due.formUnion(
          flat.filter { key, day in
            key.hasSuffix(" due") && day <= today && flat[key.dropLast(3) + "done"] == nil
          }.keys)
      }
      if path.hasSuffix("/class.json"), today <= flat["end"] ?? "" {
        let asks = flat["rules return"] != "false"
        pending.formUnion(
          flat.filter { key, text in
            key.hasPrefix("leave ") && FlatLeave(text).isPending(on: today, asksForReturn: asks)
          }.keys.map { String($0.dropFirst(6)) })
      }
      let isMeeting = path.hasPrefix("meetings/")
      let isVisit = path.hasPrefix("visits/")
      guard isMeeting || isVisit || path.contains("/sessions/"), let date = flat["date"],
        flat["cancelled"] == nil
      else { continue }
      let id = String(path.split(separator: "/").last?.dropLast(5) ?? "")
      if date > today, date <= week { coming.insert(id) }
      if isVisit {
        // None of them is under way: nobody calls its roll this year.
        let people = flat.keys.filter { $0.hasPrefix("participant ") }
        if date == today { held[id] = HeadCount(people.map { _ in nil }) }
        continue
      }
      let isTaken = Shadow.marks(flat).values.contains { FlatMark($0).status != nil }
      if date == today {
        held[id] = HeadCount(isMeeting ? Shadow.list(of: flat) : shadow.roll(of: flat).map(\.value))
      }
      let hasGuest = flat.keys.contains { $0.hasPrefix("walk-in ") }
      if date < today, flat["closed"] == nil, !isTaken, !hasGuest { forgotten.insert(id) }
    }
    let shown = overview.today.reduce(into: [String: HeadCount]()) {
      $0[$1.id] = HeadCount($1.tally)
    }
    if shown != held { differ("today shows \(shown), not \(held)") }
    if Set(overview.forgotten.map(\.id)) != forgotten {
      differ("forgotten are \(overview.forgotten)")
    }
    if Set(overview.coming.map(\.id)) != coming { differ("coming are \(overview.coming)") }
    let leaves = Set(overview.leaves.map(\.leave.id.description))
    if leaves != pending { differ("pending are \(leaves), not \(pending)") }
    let actions = Set(overview.actions.map(\.action.id.description))
    if actions != Set(due.map { String($0.split(separator: " ")[2]) }) {
      differ("due are \(actions), not \(due)")
    }
    return true
  }
}
