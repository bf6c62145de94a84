import Model

// What the first screen reads of monthly meetings, without a record being made.
extension MeetingOutline {
  /// The meeting that a tree writes in which the marks are counted.
  init(_ tree: JSON) throws {
    let topics = try (tree["agenda"]?.elements ?? []).enumerated().map { index, item in
      try item.value("topic", at: [TreePathKey("agenda"), TreePathIndex(index)]) { $0 }
    }
    self.init(
      id: try tree.value("id", Identifier.init), date: try tree.value("date") { Day($0) },
      start: try tree.value("start") { TimeOfDay($0) },
      end: try tree.value("end") { TimeOfDay($0) }, topics: topics,
      isCancelled: tree["cancelled"]?.text != nil, taken: tree["marks"]?.number ?? 0)
  }
}

extension Tally {
  /// The head counts of the meeting that a tree writes, over everybody on its list; each mark has a status that
  /// there is.
  init(ofMeeting tree: JSON) throws {
    let members = (tree["members"]?.elements ?? []).compactMap {
      $0.text.flatMap(Identifier<Trainee>.init)
    }
    var statuses: [Identifier<Trainee>: AttendanceStatus?] = [:]
    if case .object(let marks)? = tree["marks"] {
      for mark in marks.members {
        guard let trainee = Identifier<Trainee>(mark.key) else { continue }
        statuses[trainee] = .some(
          try mark.value.valueIfPresent(
            "status", at: [TreePathKey("marks"), TreePathKey(mark.key)], AttendanceStatus.init))
      }
    }
    let callable = MonthlyMeeting.callable(members, marked: Array(statuses.keys))
    self.init(statuses: callable.map { statuses[$0] ?? nil })
  }
}
