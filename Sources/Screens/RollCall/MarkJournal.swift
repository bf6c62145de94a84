import Model

/// The changes of one visit to the roll call, for undo and redo without limit.
struct MarkJournal: Equatable, Sendable {
  /// One trainee's mark before and after a key.
  struct Change: Equatable, Sendable {
    let trainee: Identifier<Trainee>
    let before: Mark?
    let after: Mark?

    fileprivate var reversed: Change { Change(trainee: trainee, before: after, after: before) }
  }

  private var undoable: [[Change]] = []
  private var redoable: [[Change]] = []

  /// Remembers what one key changed; what had been undone can no longer be redone.
  mutating func record(_ changes: [Change]) {
    undoable.append(changes)
    redoable = []
  }

  /// The changes that take the last key back; nil where there is none.
  mutating func undo() -> [Change]? {
    guard let changes = undoable.popLast() else { return nil }
    redoable.append(changes)
    return changes.map(\.reversed)
  }

  /// The changes that do again what was undone last; nil where there is none.
  mutating func redo() -> [Change]? {
    guard let changes = redoable.popLast() else { return nil }
    undoable.append(changes)
    return changes
  }
}
