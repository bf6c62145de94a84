import Model

/// The changes of one visit to the roll call that are on disk, for undo and redo without limit.
struct MarkJournal: Equatable, Sendable {
  /// One trainee's mark before and after a key.
  struct Change: Equatable, Sendable {
    let trainee: Identifier<Trainee>
    let before: Mark?
    let after: Mark?

    fileprivate var reversed: Change { Change(trainee: trainee, before: after, after: before) }
  }

  /// What one key changes.
  enum Step: Equatable, Sendable {
    /// Marks that are given or taken away.
    case mark([Change])
    /// The last key is taken back.
    case undo([Change])
    /// What was taken back last is done again.
    case redo([Change])

    /// The changes of marks, whichever way they go.
    var changes: [Change] {
      switch self {
      case .mark(let changes), .undo(let changes), .redo(let changes): changes
      }
    }
  }

  private var undoable: [[Change]] = []
  private var redoable: [[Change]] = []

  /// The step that takes the last key back; nil where there is none.
  var undo: Step? { undoable.last.map { .undo($0.map(\.reversed)) } }

  /// The step that does again what was undone last; nil where there is none.
  var redo: Step? { redoable.last.map { .redo($0) } }

  /// Remembers a step that was taken, with those of its changes that came about.
  mutating func remember(_ step: Step) {
    switch step {
    case .mark(let changes):
      guard !changes.isEmpty else { break }
      // What had been undone can no longer be redone.
      undoable.append(changes)
      redoable = []
    case .undo(let changes):
      undoable.removeLast()
      if !changes.isEmpty { redoable.append(changes.map(\.reversed)) }
    case .redo(let changes):
      redoable.removeLast()
      if !changes.isEmpty { undoable.append(changes) }
    }
  }
}

extension MarkJournal.Step {
  /// The same step with only those changes whose mark is the very one that the key before left;
  /// one that says the same but was set at another time is somebody else's.
  func possible(in session: Session) -> Self {
    map { changes in changes.filter { session.marks[$0.trainee] == $0.before } }
  }

  /// The step as it came about in a session on disk: without what somebody else's mark stands for,
  /// and with a mark that two agreed upon as it stands there.
  func settled(in session: Session) -> Self {
    map { changes in
      changes.compactMap { change in
        let mark = session.marks[change.trainee]
        guard mark.saysTheSame(as: change.after) else { return nil }
        return .init(trainee: change.trainee, before: change.before, after: mark)
      }
    }
  }

  private func map(_ transform: ([MarkJournal.Change]) -> [MarkJournal.Change]) -> Self {
    switch self {
    case .mark(let changes): .mark(transform(changes))
    case .undo(let changes): .undo(transform(changes))
    case .redo(let changes): .redo(transform(changes))
    }
  }
}
