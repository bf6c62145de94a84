import Model

/// The marks of a visit that one opening of its roll calls has given, for undo and redo without limit.
struct VisitCallJournal: Equatable, Sendable {
  /// What one key changes at one point.
  struct Step: Equatable, Sendable {
    /// One mark, before and after.
    struct Change: Equatable, Sendable {
      let trainee: Identifier<Trainee>
      let before: VisitCall.Mark?
      let after: VisitCall.Mark?
    }

    /// Which way it goes.
    enum Kind: Sendable {
      case mark, undo, redo
    }

    let kind: Kind
    let point: VisitPoint
    let changes: [Change]

    /// What lies between two states of a visit at a point; nil where no mark does.
    init?(from was: SiteVisit, to visit: SiteVisit, at point: VisitPoint) {
      let (before, after) = (was.call(at: point).marks, visit.call(at: point).marks)
      let changed = Set(before.keys).union(after.keys).filter { before[$0] != after[$0] }
      guard !changed.isEmpty else { return nil }
      kind = .mark
      self.point = point
      changes = changed.sorted().map { .init(trainee: $0, before: before[$0], after: after[$0]) }
    }

    private init(_ step: Step, _ changes: [Change]) {
      (kind, point) = (step.kind, step.point)
      self.changes = changes
    }

    fileprivate init(_ kind: Kind, _ step: Step, isReversed: Bool) {
      self.kind = kind
      point = step.point
      changes =
        isReversed
        ? step.changes.map { .init(trainee: $0.trainee, before: $0.after, after: $0.before) }
        : step.changes
    }

    /// What is left of this step where somebody else has changed marks since, or taken the stop away.
    func possible(in visit: SiteVisit) -> Step {
      let marks = visit.call(at: point).marks
      let isThere = visit.points.contains(point)
      return Step(self, changes.filter { isThere && marks[$0.trainee] == $0.before })
    }

    /// The visit with this step.
    func applied(to visit: SiteVisit) throws(VisitCallError) -> SiteVisit {
      var result = visit
      for change in changes {
        result = try result.marking(change.trainee, change.after, at: point)
      }
      return result
    }
  }

  private var undoable: [Step] = []
  private var redoable: [Step] = []

  /// The step that takes the last key back; nil where there is none.
  var undo: Step? { undoable.last.map { Step(.undo, $0, isReversed: true) } }

  /// The step that does again what was undone last; nil where there is none.
  var redo: Step? { redoable.last.map { Step(.redo, $0, isReversed: false) } }

  /// Remembers a step that is on disk, as far as it was possible; of which nothing was, it does not block others.
  mutating func remember(_ step: Step) {
    switch step.kind {
    case .mark:
      undoable.append(step)
      redoable = []
    case .undo:
      undoable.removeLast()
      if !step.changes.isEmpty { redoable.append(Step(.mark, step, isReversed: true)) }
    case .redo:
      redoable.removeLast()
      if !step.changes.isEmpty { undoable.append(Step(.mark, step, isReversed: false)) }
    }
  }
}
