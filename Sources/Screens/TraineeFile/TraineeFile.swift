import Cells
import Model

/// The file of one trainee: who she is, what she attended, the hours she earned.
struct TraineeFile: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case edit
    case toggleNumbers
    case beginRetiring
    case retire
    case stay
    case merge
    case undoMerge(MergeUndoing.Action)
  }

  let id: Identifier<Trainee>
  private(set) var trainee: Trainee?
  private(set) var dossier: Dossier?
  private(set) var entries: [Dossier.Entry] = []
  private(set) var visits: [SiteVisit] = []
  private(set) var cursor = ListCursor()
  private(set) var roster = Roster()
  /// Whether it is asked if she is to leave the roster.
  private(set) var isRetiring = false
  private(set) var undoing = MergeUndoing()

  let request: Library.Request? = .init(
    roster: true, classes: true, sessions: .all, visits: true)

  init(id: Identifier<Trainee>) { self.id = id }

  func title(_ language: Language) -> String {
    [Term.trainee(language), trainee?.name].compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    if isRetiring {
      return Keymap(
        [
          .key(.character("y"), label: .keyRetire, .retire),
          .key(.character("n"), .escape, label: .keyCancel, .stay),
        ], text: { _ in nil })
    }
    if let asking = undoing.keymap(Action.undoMerge) { return asking }
    let merged: [Keymap<Action>.Binding] =
      roster.takenOver(by: id).isEmpty
      ? [] : [.key(.character("u"), label: .keyUndoMerge, .undoMerge(.ask))]
    let leaving = Keymap<Action>.Binding.key(
      .character("R"), label: trainee?.retired == nil ? .keyRetire : .keyTakeBack, .beginRetiring)
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, label: .keyOpen, .openChosen),
        .key(.character("e"), label: .keyEdit, .edit), leaving, .unmasking(.toggleNumbers),
        .key(.character("M"), label: .keyAnotherFile, .merge),
      ] + merged)
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .saved(.trainee(let saved, _, _)) = response {
      let message: MoveMessage = saved.retired == nil ? .takenBack : .retired
      return [.load, .say(.done(context.text(message, ["name": saved.name])))]
    }
    if case .saved(.mergeUndone(_, let kept)) = response, let trainee {
      return [.load, .say(MergeUndoing.answer(kept, trainee, context))]
    }
    if case .loaded(let library) = response {
      let kept = chosen
      trainee = library.roster[id]
      roster = library.roster
      dossier = trainee.map {
        Dossier(
          of: $0, in: roster, meetings: library.meetings, rules: context.township.hours)
      }
      // The latest first, as one looks for it.
      entries = dossier?.entries.reversed() ?? []
      visits = library.visits.filter { trainee != nil && $0.participants.contains(id) }
        .sorted { $0.date > $1.date }
      let line = routes.firstIndex { $0 == kept }
      move(line.map { .to($0) } ?? .by(0), context)
    }
    return []
  }

  /// Where each line leads: sessions and visits are one list.
  private var routes: [Route] {
    entries.map {
      .rollCall($0.meeting.session.id, of: $0.meeting.trainingClass.id, at: id)
    } + visits.map { .visitPage($0.id) }
  }

  private var chosen: Route? {
    let routes = routes
    return routes.indices.contains(cursor.index) ? routes[cursor.index] : nil
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .openChosen:
      return chosen.map { [.open($0)] } ?? []
    case .beginRetiring:
      if let reason = context.readOnlyReason { return [.say(.error(reason))] }
      guard trainee?.retired != nil else {
        isRetiring = trainee != nil
        return []
      }
      return save(retired: nil)
    case .retire:
      isRetiring = false
      return save(retired: context.now.day)
    case .stay:
      isRetiring = false
      return []
    case .merge: return [.open(.pickTwin(of: trainee?.id ?? id))]
    case .undoMerge(let action):
      return trainee.map { undoing.update(action, $0, in: roster, context) } ?? []
    case .toggleNumbers:
      return [context.toggleNumbers(of: id)]
    case .edit:
      guard let trainee else { return [] }
      return [.open(.traineeForm(trainee, roster))]
    }
  }

  private func save(retired day: Day?) -> [Effect] {
    guard let trainee else { return [] }
    var changed = trainee
    changed.retired = day
    return [.save(.trainee(changed, was: trainee, newUnit: nil))]
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(
      motion, count: entries.count + visits.count,
      rows: context.rows - profileRows(context))
  }
}
