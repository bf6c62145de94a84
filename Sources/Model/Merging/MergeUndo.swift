/// What undoing a merge of two files does, with all records as they stand by then.
///
/// Each file gets back what was its own. What somebody has changed since stays with the file that took
/// over, and so does what is new.
public struct MergeUndo: Equatable, Sendable {
  /// The records that change.
  public let change: RecordsChange
  /// How many marks, places and other things stay as they were changed since.
  public let kept: Int

  /// Undoes the merge by which `other` was taken over. Asks for the roster, classes, all sessions,
  /// results and visits.
  ///
  /// Throws `notMerged` where it was taken over by nobody, `gone` where the file that took over is
  /// not there.
  public init(of other: Trainee, in library: Library) throws(MergeError) {
    guard let merger = other.merger else { throw .notMerged(other.name) }
    guard let taker = library.roster[merger.into], taker.merger == nil else {
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
    takeBack(\.reflections)
    for visit in merger.saidOfOther.visits {
      if !merger.said.visits.contains(visit) { hers.visits.remove(visit) }
      others.visits.insert(visit)
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
    if back != taker { change.trainees.append(Replacement(was: taker, now: back)) }
    change.trainees.append(Replacement(was: other, now: again))
    self.change = change
    self.kept = kept
  }
}
