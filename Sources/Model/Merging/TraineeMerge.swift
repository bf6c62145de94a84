/// What becomes of all records when two files of one person are made one (合并档案).
///
/// One file is kept and takes over whatever the other one has: facts that it lacks, marks, places,
/// leaves, visits, results. Where both say something and not the same, a person chooses; what is not
/// chosen stays in the history of the record. The other file remains, tells which one took over, and
/// holds all that is needed to undo it.
public struct TraineeMerge: Equatable, Sendable {
  /// Something of which the two files say different things.
  public enum Subject: Hashable, Sendable {
    /// A fact of her own file.
    case fact(TraineeFact)
    /// Her mark at a session.
    case mark(Identifier<Session>)
    /// What a class came to for her.
    case result(Identifier<TrainingClass>)
  }

  /// The file that is kept.
  public let kept: Trainee
  /// The file that it takes over.
  public let other: Trainee
  /// Where the two say different things, in the order in which they are asked about.
  public let differences: [Subject]
  /// Where the other file is right; elsewhere it is the kept one.
  public var fromOther: Set<Subject> = []

  /// What the records say of the one who is kept.
  public let said: Involvement
  /// What they say of the other one.
  public let saidOfOther: Involvement

  /// The merge of `other` into `kept`. Asks for classes, all sessions, results and visits.
  ///
  /// Throws `itself` for one and the same file, `mergedAlready` where one of them was taken over
  /// before.
  public init(_ other: Trainee, into kept: Trainee, in library: Library) throws(MergeError) {
    guard other.id != kept.id else { throw .itself(kept.name) }
    for trainee in [kept, other] where trainee.merger != nil { throw .mergedAlready(trainee.name) }
    self.kept = kept
    self.other = other
    let said = Involvement(of: kept.id, in: library)
    let saidOfOther = Involvement(of: other.id, in: library)
    self.said = said
    self.saidOfOther = saidOfOther
    let facts = TraineeFact.allCases.filter {
      !$0.isMissing(in: kept) && !$0.isMissing(in: other) && !$0.isSame(in: kept, other)
        && !($0 == .birth && kept.isBirth(likeThatOf: other))
    }
    let sessions = library.sessions.values.joined().sorted(by: Session.takesPlaceBefore)
    let marks = sessions.map(\.id).filter { session in
      guard let mine = said.marks[session], let theirs = saidOfOther.marks[session],
        mine.status != nil, theirs.status != nil
      else { return false }
      return mine.attendance != theirs.attendance
    }
    let results = library.classes.sorted { ($0.start, $0.id) < ($1.start, $1.id) }.map(\.id)
      .filter { trainingClass in
        guard let mine = said.results[trainingClass],
          let theirs = saidOfOther.results[trainingClass]
        else { return false }
        return mine.completed(by: theirs) != theirs.completed(by: mine)
      }
    differences =
      facts.map { .fact($0) } + marks.map { .mark($0) } + results.map { .result($0) }
  }

  /// The merge with the choices of an earlier one of the same files.
  ///
  /// Throws `changed` where the two say other things by now than those that were chosen between.
  public func decided(as earlier: TraineeMerge) throws(MergeError) -> TraineeMerge {
    guard differences.allSatisfy({ says(of: $0, theSameAs: earlier) }) else {
      throw .changed(kept.name)
    }
    var result = self
    result.fromOther = earlier.fromOther.intersection(differences)
    return result
  }

  /// Whether both files say of it what they said at an earlier merge, where they differed as well.
  private func says(of subject: Subject, theSameAs earlier: TraineeMerge) -> Bool {
    guard earlier.differences.contains(subject) else { return false }
    return switch subject {
    case .fact(let fact):
      fact.isSame(in: kept, earlier.kept) && fact.isSame(in: other, earlier.other)
    case .mark(let session):
      said.marks[session]?.attendance == earlier.said.marks[session]?.attendance
        && saidOfOther.marks[session]?.attendance
          == earlier.saidOfOther.marks[session]?.attendance
    case .result(let trainingClass):
      said.results[trainingClass] == earlier.said.results[trainingClass]
        && saidOfOther.results[trainingClass] == earlier.saidOfOther.results[trainingClass]
    }
  }

  /// At how many sessions both files say that she was there: two people sit in one room, one person
  /// does not sit there twice.
  public var metThemselves: Int {
    said.marks.count { session, mark in
      [mark, saidOfOther.marks[session]].allSatisfy { $0?.status?.isThere == true }
    }
  }

  /// The kept file as it will be.
  public var trainee: Trainee {
    var result = kept
    for fact in TraineeFact.allCases
    where fact.isMissing(in: kept) && !fact.isMissing(in: other) || fromOther.contains(.fact(fact))
    {
      fact.copyValue(from: other, to: &result)
    }
    if !fromOther.contains(.fact(.birth)), kept.isBirth(likeThatOf: other) {
      result.birth = kept.birth?.refined(by: other.birth)
    }
    let postings = kept.formerPostings + other.formerPostings
    result.postings = postings.isEmpty ? nil : postings
    result.note = kept.note.joined(other.note)
    // Whoever is in the roster by one of her files is in it.
    if other.retired == nil { result.retired = nil }
    return result.settled(over: kept)
  }

  /// What the records will say of her.
  public var involvement: Involvement {
    let (mine, theirs) = (said, saidOfOther)
    var result = mine
    result.marks.merge(theirs.marks) { $0.joined($1) }
    for case .mark(let session) in fromOther {
      result.marks[session] = theirs.marks[session].joined(mine.marks[session])
    }
    result.walkIns.merge(theirs.walkIns, uniquingKeysWith: +)
    result.places.merge(theirs.places) { $0.joined($1) }
    result.leaves.merge(theirs.leaves, uniquingKeysWith: +)
    result.results.merge(theirs.results) { $0.completed(by: $1) }
    for case .result(let trainingClass) in fromOther {
      result.results[trainingClass] = theirs.results[trainingClass].map {
        $0.completed(by: mine.results[trainingClass] ?? TraineeResult())
      }
    }
    result.visits.formUnion(theirs.visits)
    result.calls.merge(theirs.calls) { $0.merging($1) { $0.joined($1) } }
    result.reflections.merge(theirs.reflections) { $0.joined($1) }
    result.monthlyMeetings.formUnion(theirs.monthlyMeetings)
    result.meetingMarks.merge(theirs.meetingMarks) { $0.joined($1) }
    return result.said(of: kept.id)
  }

  /// The records that change, with all that is needed to undo it.
  public func change(in library: Library, at instant: Instant) -> RecordsChange {
    let now = involvement
    var change = RecordsChange(saying: [kept.id: now, other.id: Involvement()], in: library)
    let trainee = trainee
    var gone = other
    gone.merger = Merger(
      into: kept.id, at: instant, files: [kept.withoutHistory, trainee.withoutHistory],
      said: said, saidOfOther: saidOfOther, saidSince: now)
    change.trainees = [
      Replacement(was: kept, now: trainee), Replacement(was: other, now: gone),
    ]
    return change
  }
}
