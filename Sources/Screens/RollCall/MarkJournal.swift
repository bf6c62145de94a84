import Model

/// The changes of one visit to the roll call that are on disk, for undo and redo without limit.
struct MarkJournal: Equatable, Sendable {
  /// What one key changes of one person.
  enum Change: Equatable, Sendable {
    /// A trainee's mark before and after.
    case mark(Identifier<Trainee>, before: Mark?, after: Mark?)
    /// The line of somebody who came without being enrolled, before and after.
    case walkIn(Identifier<WalkIn>, before: WalkIn?, after: WalkIn?)
    /// How many signatures the paper holds, before and after.
    case signed(before: Int?, after: Int?)

    /// Whose mark it is; nil where it is none.
    var trainee: Identifier<Trainee>? {
      if case .mark(let trainee, _, _) = self { trainee } else { nil }
    }

    fileprivate var reversed: Change {
      switch self {
      case .mark(let trainee, let before, let after): .mark(trainee, before: after, after: before)
      case .walkIn(let id, let before, let after): .walkIn(id, before: after, after: before)
      case .signed(let before, let after): .signed(before: after, after: before)
      }
    }

    /// The session with this change.
    func applied(to session: Session) -> Session {
      switch self {
      case .mark(let trainee, _, let after): return session.marking(trainee, after)
      case .walkIn(_, _, let after?): return session.adding(after)
      case .walkIn(let id, _, nil): return session.removing(id)
      case .signed(_, let after):
        var counted = session
        counted.signed = after
        return counted
      }
    }

    /// Whether what it changes is the very thing that the key before left; what says the same but was
    /// set at another time is somebody else's.
    fileprivate func isPossible(in session: Session) -> Bool {
      switch self {
      case .mark(let trainee, let before, _): session.marks[trainee] == before
      case .walkIn(let id, let before, _): session.walkIns?.first { $0.id == id } == before
      case .signed(let before, _): session.signed == before
      }
    }

    /// The change as it came about in a session on disk; nil where somebody else's stands there.
    fileprivate func settled(in session: Session) -> Change? {
      switch self {
      case .mark(let trainee, let before, let after):
        let mark = session.marks[trainee]
        return mark.saysTheSame(as: after) ? .mark(trainee, before: before, after: mark) : nil
      case .walkIn(let id, _, let after):
        return session.walkIns?.first { $0.id == id } == after ? self : nil
      case .signed(_, let after):
        return session.signed == after ? self : nil
      }
    }
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

  /// What lies between two states of a session: walk-ins, then marks by trainee, then the signatures.
  /// A mark that only bears another moment is none.
  static func changes(from was: Session, to session: Session) -> [Change] {
    let guests = (session.walkIns ?? []).compactMap { walkIn -> Change? in
      let before = was.walkIns?.first { $0.id == walkIn.id }
      return before == walkIn ? nil : .walkIn(walkIn.id, before: before, after: walkIn)
    }
    let marks = Set(was.marks.keys).union(session.marks.keys).sorted().compactMap { id -> Change? in
      let (before, after) = (was.marks[id], session.marks[id])
      guard after != before, !after.saysTheSame(as: before) else { return nil }
      return .mark(id, before: before, after: after)
    }
    let counted = session.signed != was.signed
    return guests + marks
      + (counted ? [.signed(before: was.signed, after: session.signed)] : [])
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
  /// Whether it changes nothing but marks.
  var isOfMarks: Bool { changes.allSatisfy { $0.trainee != nil } }

  /// Whether it changes one walk-in, and at most the mark of whoever she is.
  var isOfOneWalkIn: Bool {
    guard case .walkIn(_, let before, let after)? = changes.first else { return false }
    let trainees = [before?.trainee, after?.trainee].compactMap(\.self)
    return changes.dropFirst().allSatisfy { $0.trainee.map(trainees.contains) == true }
  }

  /// The same step with only those changes that nobody else has come before.
  func possible(in session: Session) -> Self {
    map { changes in changes.filter { $0.isPossible(in: session) } }
  }

  /// The step as it came about in a session on disk: without what somebody else's mark stands for,
  /// and with a mark that two agreed upon as it stands there.
  func settled(in session: Session) -> Self {
    map { changes in changes.compactMap { $0.settled(in: session) } }
  }

  private func map(_ transform: ([MarkJournal.Change]) -> [MarkJournal.Change]) -> Self {
    switch self {
    case .mark(let changes): .mark(transform(changes))
    case .undo(let changes): .undo(transform(changes))
    case .redo(let changes): .redo(transform(changes))
    }
  }
}
