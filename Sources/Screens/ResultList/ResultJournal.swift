import Model

/// The results that were changed on one visit to their list, for undo and redo.
struct ResultJournal: Equatable, Sendable {
  /// What one entry changes: of each trainee her result before and after.
  struct Step: Equatable, Sendable {
    /// Her result before and after.
    struct Change: Equatable, Sendable {
      let before: TraineeResult
      let after: TraineeResult
    }

    fileprivate(set) var changes: [Identifier<Trainee>: Change]

    /// What became of the results of these trainees.
    init(of trainees: Set<Identifier<Trainee>>, from was: Results, to saved: Results) {
      changes = trainees.reduce(into: [:]) { changes, trainee in
        guard was[trainee] != saved[trainee] else { return }
        changes[trainee] = Change(before: was[trainee], after: saved[trainee])
      }
    }

    /// The way back, as far as nobody else has changed the same since.
    fileprivate func reversed(in results: Results) -> Step {
      var step = self
      step.changes = changes.filter { results[$0.key] == $0.value.after }
        .mapValues { Change(before: $0.after, after: $0.before) }
      return step
    }

    /// The results with these changes.
    func applied(to results: Results) -> Results {
      changes.reduce(into: results) { $0[$1.key] = $1.value.after }
    }
  }

  /// Which way a step goes.
  enum Direction: Equatable, Sendable {
    case entry, undo, redo
  }

  private var undoable: [Step] = []
  private var redoable: [Step] = []

  /// The step that goes this way from how the results are now: without changes where somebody else has
  /// come before all of it, nil where there is none.
  func step(_ direction: Direction, from results: Results) -> Step? {
    (direction == .undo ? undoable : redoable).last?.reversed(in: results)
  }

  /// Remembers a step that was taken.
  mutating func remember(_ step: Step, _ direction: Direction) {
    switch direction {
    case .entry:
      guard !step.changes.isEmpty else { return }
      undoable.append(step)
      // What had been undone can no longer be redone.
      redoable = []
    case .undo:
      undoable.removeLast()
      if !step.changes.isEmpty { redoable.append(step) }
    case .redo:
      redoable.removeLast()
      if !step.changes.isEmpty { undoable.append(step) }
    }
  }
}
