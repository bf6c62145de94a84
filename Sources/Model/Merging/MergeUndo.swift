/// What undoing a merge of two files does, with all records as they stand by then.
///
/// Each file gets back what was its own. What somebody has changed since stays with the file that took
/// over, and so does what is new. A seat or a number that somebody else was given since is hers: the
/// place gets another seat, and the file has no number.
public struct MergeUndo: Equatable, Sendable {
  /// The records that change.
  public let change: RecordsChange
  /// How many marks, places and other things stay as they were changed since.
  public let kept: Int
  /// How many seats and numbers somebody else was given since.
  public let given: Int
  /// The file that had taken over, as it was until now.
  public let taker: Trainee

  /// Undoes the merge by which `other` was taken over. Asks for the roster, classes, all sessions,
  /// results, visits and monthly meetings.
  ///
  /// Throws `notMerged` where it was taken over by nobody, `gone` where the file that took over is
  /// not there, or was taken over itself.
  public init(of other: Trainee, in library: Library) throws(MergeError) {
    guard let merger = other.merger else { throw .notMerged(other.name) }
    guard let taker = library.roster.file(merger.into), taker.merger == nil else {
      throw .gone(other.name)
    }
    let current = Involvement(of: taker.id, in: library)
    var (hers, others) = (current, Involvement(of: other.id, in: library))
    var kept = 0
    func takeBack<Key, Value: Equatable>(_ path: WritableKeyPath<Involvement, [Key: Value]>) {
      let now = merger.saidSince[keyPath: path]
      let back = merger.saidOfOther[keyPath: path]
      for key in back.keys {
        guard current[keyPath: path][key] == now[key] else {
          kept += 1
          continue
        }
        hers[keyPath: path][key] = merger.said[keyPath: path][key]
        others[keyPath: path][key] = others[keyPath: path][key] ?? back[key]
      }
    }
    takeBack(\.marks)
    takeBack(\.walkIns)
    takeBack(\.places)
    takeBack(\.leaves)
    takeBack(\.results)
    takeBack(\.calls)
    takeBack(\.reflections)
    takeBack(\.meetingMarks)
    for visit in merger.saidOfOther.visits {
      if !merger.said.visits.contains(visit) { hers.visits.remove(visit) }
      others.visits.insert(visit)
    }
    for meeting in merger.saidOfOther.monthlyMeetings {
      if !merger.said.monthlyMeetings.contains(meeting) { hers.monthlyMeetings.remove(meeting) }
      others.monthlyMeetings.insert(meeting)
    }
    var change = RecordsChange(saying: [taker.id: hers, other.id: others], in: library)
    guard let was = merger.files.first, let now = merger.files.last else {
      throw .notMerged(other.name)
    }
    var back = taker
    let isUnitThere = was.unit.map { library.roster[$0] != nil } ?? true
    for fact in TraineeFact.allCases
    where fact.isSame(in: taker, now) && (fact != .posting || isUnitThere) {
      fact.copyValue(from: was, to: &back)
    }
    if taker.note == now.note { back.note = was.note }
    if taker.postings == now.postings { back.postings = was.postings }
    if taker.retired == now.retired { back.retired = was.retired }
    var again = other
    again.merger = nil
    var given = change.settleSeats()
    let rest = Roster(trainees: library.roster.trainees.filter { $0.id != taker.id })
    if back.number != taker.number { given += back.dropNumber(heldIn: rest) }
    given += again.dropNumber(heldIn: Roster(trainees: rest.trainees + [back]))
    if back != taker { change.trainees.append(Replacement(was: taker, now: back)) }
    change.trainees.append(Replacement(was: other, now: again))
    self.change = change
    self.kept = kept
    self.given = given
    self.taker = taker
  }
}

extension RecordsChange {
  /// Lets every seat be taken once, as where two writers give one to two trainees; how many places
  /// have another one for that.
  fileprivate mutating func settleSeats() -> Int {
    let wanted = classes
    classes = wanted.map { Replacement(was: $0.was, now: $0.now.settled(over: $0.was)) }
    return zip(wanted, classes).reduce(0) { count, pair in
      count + Set(pair.1.now.enrolment).subtracting(pair.0.now.enrolment).count
    }
  }
}

extension Trainee {
  /// Is without its number where somebody in `roster` has it; how many numbers that are.
  fileprivate mutating func dropNumber(heldIn roster: Roster) -> Int {
    guard let held = number, roster.holder(ofNumber: held) != nil else { return 0 }
    number = nil
    return 1
  }
}
