extension RecordsChange {
  /// What makes the records of `library` say of each of these trainees what is given for her.
  ///
  /// Asks for classes, all sessions, results and visits.
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
  }
}

extension TrainingClass {
  fileprivate func saying(_ said: Involvement, of trainee: Identifier<Trainee>) -> TrainingClass {
    var result = self
    let place = said.places[id]
    result.enrolment.replace({ $0.trainee == trainee }, by: place.map { [$0] } ?? [])
    let leaves = said.leaves[id] ?? []
    guard self.leaves != nil || !leaves.isEmpty else { return result }
    var all = self.leaves ?? []
    // One that is now somebody else's must not stand there twice.
    let ids = Set(leaves.map(\.id))
    all.replace({ $0.trainee == trainee || ids.contains($0.id) }, by: leaves)
    result.leaves = all
    return result
  }
}

extension Session {
  fileprivate func saying(_ said: Involvement, of trainee: Identifier<Trainee>) -> Session {
    var result = self
    result.marks[trainee] = said.marks[id]
    let walkIns = said.walkIns[id] ?? []
    guard self.walkIns != nil || !walkIns.isEmpty else { return result }
    var all = self.walkIns ?? []
    let ids = Set(walkIns.map(\.id))
    all.replace({ $0.trainee == trainee || ids.contains($0.id) }, by: walkIns)
    result.walkIns = all
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
    return result.setting(said.reflections[id], of: trainee)
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
