import Model

// What records say of one another, and whether each agrees with itself.
extension FolderCheck {
  /// Checks every record against those that it names.
  mutating func checkReferences() {
    let roster = Roster(trainees: contents.trainees, units: contents.units)
    for trainee in roster.files { check(trainee, in: roster) }
    for unit in roster.units { check(unit, in: roster) }
    checkCycles(in: roster)
    checkVisits(in: roster)
    for meeting in contents.monthlyMeetings { check(meeting, in: roster) }
    for group in contents.groups { check(group, in: roster) }
    for trainingClass in contents.classes { check(trainingClass, in: roster) }
    let classes = Dictionary(contents.classes.map { ($0.id, $0) }) { first, _ in first }
    for results in contents.results {
      check(results, of: classes[results.trainingClass], in: roster)
    }
    for evaluation in contents.evaluations {
      check(evaluation.evaluation, in: evaluation.path, at: "evaluation/")
    }
    for session in contents.sessions {
      check(session.record, of: classes[session.record.trainingClass])
    }
  }

  /// A record that is there but cannot be read is not missing.
  ///
  /// What names a file that another one has taken over came after that, and lacks the one who took over.
  func isMissing(_ trainee: Identifier<Trainee>, in roster: Roster) -> Bool {
    roster[trainee]?.id != trainee && !contents.broken.contains("\(Trainee.folder)/\(trainee).json")
  }

  func isMissing(_ unit: Identifier<WorkUnit>, in roster: Roster) -> Bool {
    roster[unit] == nil && !contents.broken.contains("\(WorkUnit.folder)/\(unit).json")
  }

  private mutating func check(_ trainee: Trainee, in roster: Roster) {
    if let unit = trainee.unit, isMissing(unit, in: roster) {
      add(trainee.path, .missing(unit.description))
    }
    if let into = trainee.merger?.into, roster[into] == nil {
      add(trainee.path, .missing(into.description))
    }
    if Fields.text(trainee.name) == nil { add(trainee.path, .empty("name")) }
    if let phone = trainee.phone, (try? Fields.phone(phone)) != phone {
      add(trainee.path, .contradiction("phone"))
    }
    if let idCard = trainee.idCard { checkCard(idCard, of: trainee) }
    checkPostings(of: trainee, in: roster)
  }

  /// Each posting was at a unit that there is, ended after it began, and before the next one began.
  private mutating func checkPostings(of trainee: Trainee, in roster: Roster) {
    let postings = trainee.formerPostings
    let units = Set(postings.compactMap(\.unit)).subtracting([trainee.unit].compactMap { $0 })
    for unit in units.sorted() where isMissing(unit, in: roster) {
      add(trainee.path, .missing(unit.description))
    }
    for posting in postings where posting.isReversed {
      add(trainee.path, .contradiction("postings/\(posting.id)/until"))
    }
    for (former, next) in zip(postings, postings.dropFirst()) where next.overlaps(former) {
      add(trainee.path, .contradiction("postings/\(next.id)/since"))
    }
    if let since = trainee.postSince, let left = postings.last?.until, since.last < left {
      add(trainee.path, .contradiction("postSince"))
    }
    for posting in repeated(postings.map(\.id)) {
      add(trainee.path, .repeated("postings/\(posting)"))
    }
  }

  /// What stands there as an identity card can be one, and is hers by her birth and her gender.
  private mutating func checkCard(_ idCard: String, of trainee: Trainee) {
    do throws(IDCard.Mistake) {
      for fact in try IDCard(idCard).facts(unlike: trainee.birth, trainee.gender) {
        switch fact {
        case .birth(let told): add(trainee.path, .unlikeCard("birth", card: told.description))
        case .gender(let told): add(trainee.path, .unlikeCard("gender", card: told.rawValue))
        }
      }
    } catch {
      add(trainee.path, .noIDCard(error))
    }
  }

  private mutating func check(_ unit: WorkUnit, in roster: Roster) {
    if let parent = unit.parent, isMissing(parent, in: roster) {
      add(unit.path, .missing(parent.description))
    }
    if Fields.text(unit.name) == nil { add(unit.path, .empty("name")) }
  }

  /// A unit below itself is told of once, at the least id of the circle.
  private mutating func checkCycles(in roster: Roster) {
    var seen = Set<Identifier<WorkUnit>>()
    for unit in roster.units {
      var way: [Identifier<WorkUnit>] = []
      var next: Identifier<WorkUnit>? = unit.id
      while let id = next, seen.insert(id).inserted {
        way.append(id)
        next = roster[id]?.parent
      }
      guard let next, let start = way.firstIndex(of: next) else { continue }
      let circle = way[start...]
      guard let first = circle.min(), let place = circle.firstIndex(of: first) else { continue }
      let names = (circle[place...] + circle[..<place] + [first]).map(\.description)
      add("\(WorkUnit.folder)/\(first).json", .cycle(names.joined(separator: " → ")))
    }
  }

  private mutating func check(_ group: TraineeGroup, in roster: Roster) {
    for unit in group.units ?? [] where isMissing(unit, in: roster) {
      add(group.path, .missing(unit.description))
    }
    if Fields.text(group.name) == nil { add(group.path, .empty("name")) }
    if let least = group.leastEducation, let most = group.mostEducation, most < least {
      add(group.path, .contradiction("mostEducation"))
    }
    if let least = group.leastAge, let most = group.mostAge, most < least {
      add(group.path, .contradiction("mostAge"))
    }
  }

  private mutating func check(_ trainingClass: TrainingClass, in roster: Roster) {
    if trainingClass.end < trainingClass.start { add(trainingClass.path, .contradiction("end")) }
    if Fields.text(trainingClass.name) == nil { add(trainingClass.path, .empty("name")) }
    if let unit = trainingClass.localPlan?.unit, isMissing(unit, in: roster) {
      add(trainingClass.path, .missing(unit.description))
    }
    var seats = Set<Int>()
    var enrolled = Set<Identifier<Trainee>>()
    for place in trainingClass.enrolment {
      if isMissing(place.trainee, in: roster) {
        add(trainingClass.path, .missing(place.trainee.description))
      }
      if !seats.insert(place.seat).inserted || !enrolled.insert(place.trainee).inserted {
        add(trainingClass.path, .contradiction("enrolment/\(place.trainee)"))
      }
      if place.isReversed {
        add(trainingClass.path, .contradiction("enrolment/\(place.trainee)/leftOn"))
      }
    }
    checkLeaves(of: trainingClass, enrolled: enrolled, in: roster)
  }

  /// Whoever asks for leave is enrolled, and no leave ends before it begins.
  private mutating func checkLeaves(
    of trainingClass: TrainingClass, enrolled: Set<Identifier<Trainee>>, in roster: Roster
  ) {
    let leaves = trainingClass.leaves ?? []
    for leave in leaves {
      if isMissing(leave.trainee, in: roster), !enrolled.contains(leave.trainee) {
        add(trainingClass.path, .missing(leave.trainee.description))
      } else if !enrolled.contains(leave.trainee) {
        add(trainingClass.path, .contradiction("leaves/\(leave.id)/trainee"))
      }
      if leave.isReversed { add(trainingClass.path, .contradiction("leaves/\(leave.id)/until")) }
    }
    for leave in repeated(leaves.map(\.id)) {
      add(trainingClass.path, .repeated("leaves/\(leave)"))
    }
  }

  private mutating func check(_ session: Session, of trainingClass: TrainingClass?) {
    if session.end <= session.start { add(session.path, .contradiction("end")) }
    for (trainee, mark) in session.marks.sorted(by: { $0.key < $1.key }) {
      if !mark.fits(session) { add(session.path, .contradiction("marks/\(trainee)")) }
      if !contents.hours.allows(mark.makeUp, at: session) {
        add(session.path, .contradiction("marks/\(trainee)/makeUp"))
      }
    }
    guard let trainingClass else { return }
    if !trainingClass.isOn(session.date), trainingClass.start <= trainingClass.end {
      add(session.path, .contradiction("date"))
    }
  }

  func repeated<ID: Hashable & Comparable>(_ ids: [ID]) -> [ID] {
    var seen = Set<ID>()
    return Set(ids.filter { !seen.insert($0).inserted }).sorted()
  }
}
