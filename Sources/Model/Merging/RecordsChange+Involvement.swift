extension RecordsChange {
  /// What makes the records of `library` say of each of these trainees what is given for her.
  ///
  /// Asks for classes, all sessions, results, visits and monthly meetings.
  public init(saying said: [Identifier<Trainee>: Involvement], in library: Library) {
    self.init()
    let said = said.sorted { $0.key < $1.key }
    for was in library.classes {
      let now = said.reduce(was) { $0.saying($1.value, of: $1.key) }
      if now != was { classes.append(Replacement(was: was, now: now)) }
      let hers = said.map { (id: $0.key, result: $0.value.results[was.id] ?? TraineeResult()) }
      guard let before = library.results[was.id] else { continue }
      let after = hers.reduce(into: before) { $0[$1.id] = $1.result }
      if after != before { results.append(Replacement(was: before, now: after)) }
    }
    for was in library.sessions.values.joined() {
      let now = said.reduce(was) { $0.saying($1.value, of: $1.key) }
      if now != was { sessions.append(Replacement(was: was, now: now)) }
    }
    for was in library.visits {
      let now = said.reduce(was) { $0.saying($1.value, of: $1.key) }
      if now != was { visits.append(Replacement(was: was, now: now)) }
    }
    for was in library.monthlyMeetings {
      let now = said.reduce(was) { $0.saying($1.value, of: $1.key) }
      if now != was { monthlyMeetings.append(Replacement(was: was, now: now)) }
    }
  }
}

extension TrainingClass {
  fileprivate func saying(_ said: Involvement, of trainee: Identifier<Trainee>) -> TrainingClass {
    var result = self
    let place = said.places[id]
    result.enrolment.replace({ $0.trainee == trainee }, by: place.map { [$0] } ?? [])
    result.leaves = leaves.replacing({ $0.trainee == trainee }, by: said.leaves[id])
    return result
  }
}

extension Session {
  fileprivate func saying(_ said: Involvement, of trainee: Identifier<Trainee>) -> Session {
    var result = self
    result.marks[trainee] = said.marks[id]
    result.walkIns = walkIns.replacing({ $0.trainee == trainee }, by: said.walkIns[id])
    return result
  }
}

extension SiteVisit {
  fileprivate func saying(_ said: Involvement, of trainee: Identifier<Trainee>) -> SiteVisit {
    var result = self
    if !said.visits.contains(id) {
      result.participants.removeAll { $0 == trainee }
    } else if !participants.contains(trainee) {
      result.participants.append(trainee)
    }
    let marks = said.calls[id] ?? [:]
    for point in Set(marks.keys).union((calls ?? [:]).keys) {
      result.calls?[point]?.marks[trainee] = marks[point]
    }
    return result.setting(said.reflections[id], of: trainee)
  }
}

extension MonthlyMeeting {
  fileprivate func saying(_ said: Involvement, of trainee: Identifier<Trainee>) -> MonthlyMeeting {
    var result = self
    let isMember = said.monthlyMeetings.contains(id)
    result.members.replace(
      { $0 == trainee },
      by: isMember ? [trainee] : [])
    result.marks[trainee] = said.meetingMarks[id]
    return result
  }
}

extension Optional {
  /// The list with `new` in the place of what `isOld` tells. One of them that stood there as somebody
  /// else's stands there once. Where there was no list and nothing is new, there is none.
  fileprivate func replacing<Element: Identifiable>(
    _ isOld: (Element) -> Bool, by new: [Element]?
  ) -> [Element]? where Wrapped == [Element] {
    guard self != nil || new != nil else { return nil }
    let new = new ?? []
    let ids = Set(new.map(\.id))
    var all = self ?? []
    all.replace({ isOld($0) || ids.contains($0.id) }, by: new)
    return all
  }
}

extension Array {
  /// Puts `new` where the first of those stood that `isOld` tells, in the place of all of them; at the
  /// end where there was none.
  fileprivate mutating func replace(_ isOld: (Element) -> Bool, by new: [Element]) {
    let place = firstIndex(where: isOld) ?? endIndex
    removeAll(where: isOld)
    insert(contentsOf: new, at: Swift.min(place, endIndex))
  }
}
