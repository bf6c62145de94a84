import Model

/// The changes of visits, meetings and evaluations that were saved since the program was started, so that the last
/// one of a record can be taken back, and done again.
struct ChangeJournal: Sendable {
  /// Which way one goes.
  enum Way: Equatable, Sendable {
    case undo, redo
  }

  private var undoable: [String: [Change]] = [:]
  private var redoable: [String: [Change]] = [:]

  /// Remembers a change that is on disk, as it was asked for: what others changed meanwhile is no part of it.
  mutating func remember(_ change: Change) {
    guard change.reversed != nil else { return }
    undoable[change.id, default: []].append(change)
    redoable[change.id] = nil
  }

  /// Forgets what was changed of a record: what follows rests on it.
  mutating func forget(_ id: String) {
    undoable[id] = nil
    redoable[id] = nil
  }

  /// The change that takes the last one of a record back, or does it again; nil where there is none.
  func next(_ way: Way, of id: String) -> Change? {
    switch way {
    case .undo: undoable[id]?.last?.reversed
    case .redo: redoable[id]?.last
    }
  }

  /// Takes the last step of a record away; where it was done, it can be gone back over.
  mutating func settle(_ way: Way, of id: String, isDone: Bool) {
    switch way {
    case .undo:
      guard let change = undoable[id]?.popLast(), isDone else { return }
      redoable[id, default: []].append(change)
    case .redo:
      guard let change = redoable[id]?.popLast(), isDone else { return }
      undoable[id, default: []].append(change)
    }
  }
}

extension Change {
  /// The change that puts the record back; nil where it was new, or is of a kind that is not taken back like this.
  fileprivate var reversed: Change? {
    switch self {
    case .visit(let visit, let was?): .visit(was, was: visit)
    case .meeting(let meeting, let was?): .meeting(was, was: meeting)
    case .evaluation(let evaluation, let was): .evaluation(was, was: evaluation)
    default: nil
    }
  }
}
