import Cells
import Model

/// The file of one trainee: who she is, all that happened, what her classes came to, her hours by
/// year.
struct TraineeFile: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case changeView
    case openPaper
    case edit
    case toggleNumbers
    case beginRetiring
    case retire
    case stay
    case merge
    case undoMerge(MergeUndoing.Action)
  }

  /// What is listed below the facts.
  enum Sight: CaseIterable, Sendable {
    /// Everything that happened, the latest first.
    case timeline
    /// What each class came to, the latest first.
    case classes
    /// The hours of each year, as a chart that has the window for itself.
    case years
  }

  let id: Identifier<Trainee>
  private(set) var trainee: Trainee?
  private(set) var dossier: Dossier?
  private(set) var events: [Dossier.Event] = []
  private(set) var classes: [Dossier.ClassRecord] = []
  private(set) var years: [DutyBalance] = []
  /// How wide the widest status is, which a long life need not tell at every key.
  private(set) var statusColumns = 0
  private(set) var sight = Sight.timeline
  private var cursors: [Sight: ListCursor] = [:]
  private(set) var roster = Roster()
  /// Whether it is asked if she is to leave the roster.
  private(set) var isRetiring = false
  private(set) var undoing = MergeUndoing()

  let request: Library.Request? = .init(
    roster: true, classes: true, sessions: .all, results: .all, visits: true, meetings: true)

  /// The file that is shown, where another one has taken over the one that was asked for.
  private var shown: Identifier<Trainee> { trainee?.id ?? id }

  init(id: Identifier<Trainee>) { self.id = id }

  func title(_ language: Language) -> String {
    [Term.trainee(language), trainee?.name].compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    if isRetiring {
      return .asking(.keyRetire, yes: .retire, no: .stay)
    }
    if let asking = undoing.keymap(Action.undoMerge) { return asking }
    let merged: [Keymap<Action>.Binding] =
      roster.takenOver(by: shown).isEmpty
      ? [] : [.key(.character("u"), label: .keyUndoMerge, .undoMerge(.ask))]
    let leaving = Keymap<Action>.Binding.key(
      .character("R"), label: trainee?.retired == nil ? .keyRetire : .keyTakeBack, .beginRetiring)
    let views: [Keymap<Action>.Binding] = [
      .key(.enter, label: .keyOpen, .openChosen), .key(.tab, label: .keyView, .changeView),
    ]
    let ways: [Keymap<Action>.Binding] =
      [
        .key(.character("e"), label: .keyEdit, .edit), leaving,
        .key(.character("w"), label: .keyMakePaper, .openPaper), .unmasking(.toggleNumbers),
        .key(.character("M"), label: .keyAnotherFile, .merge),
      ] + merged
    return Keymap(
      Keymap.moving(Action.move) + views + (sight == .years ? ways.map(\.quiet) : ways))
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .saved(.trainee(let saved, _, _)) = response {
      let message: MoveMessage = saved.retired == nil ? .takenBack : .retired
      return [.load, .say(.done(context.text(message, ["name": saved.name])))]
    }
    if case .saved(.mergeUndone(_, let kept, let given)) = response, let trainee {
      return [.load, .say(MergeUndoing.answer(kept, given, trainee, context))]
    }
    if case .loaded(let library) = response {
      show(library, context)
    }
    return []
  }

  private mutating func show(_ library: Library, _ context: Context) {
    let (event, record) = (chosenEvent?.id, chosenClass?.trainingClass.id)
    let year = chosenYear
    let today = context.now.day
    trainee = library.roster[id]
    roster = library.roster
    dossier = trainee.map { Dossier(of: $0, in: library, context.township) }
    // The latest first, as one looks for it.
    events = dossier?.timeline ?? []
    classes = dossier?.classes.reversed() ?? []
    years = dossier?.years(owing: context.township.duty, on: today) ?? []
    statusColumns = events.reduce(0) { max($0, self.status(of: $1, context).text.columns) }
    place(.timeline, at: events.firstIndex { $0.id == event }, context)
    place(.classes, at: classes.firstIndex { $0.trainingClass.id == record }, context)
    place(.years, at: years.firstIndex { $0.year == year }, context)
  }

  /// The cursor of what is listed.
  var cursor: ListCursor { cursors[sight] ?? ListCursor() }

  /// How many lines are listed.
  var count: Int { count(of: sight) }

  private func count(of sight: Sight) -> Int {
    switch sight {
    case .timeline: events.count
    case .classes: classes.count
    case .years: years.count
    }
  }

  private func chosen<Line>(of sight: Sight, in lines: [Line]) -> Line? {
    let index = (cursors[sight] ?? ListCursor()).index
    return lines.indices.contains(index) ? lines[index] : nil
  }

  private var chosenEvent: Dossier.Event? { chosen(of: .timeline, in: events) }
  private var chosenClass: Dossier.ClassRecord? { chosen(of: .classes, in: classes) }
  private var chosenYear: Int? { chosen(of: .years, in: years)?.year }

  private mutating func place(_ sight: Sight, at line: Int?, _ context: Context) {
    move(line.map { .to($0) } ?? .by(0), in: sight, context)
  }

  private mutating func openChosen(_ context: Context) -> [Effect] {
    switch sight {
    case .timeline:
      guard let event = chosenEvent else { return [] }
      guard let route = event.route(of: shown) else {
        return [.say(.error(context.text(DossierMessage.nothingToOpen)))]
      }
      return [.open(route)]
    case .classes:
      return chosenClass.map { [.open(.classPage($0.trainingClass.id))] } ?? []
    case .years:
      // What a year consists of is told by the timeline.
      guard let year = chosenYear else { return [] }
      sight = .timeline
      place(.timeline, at: events.firstIndex { $0.day.year <= year }, context)
      return []
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .openChosen:
      return openChosen(context)
    case .changeView:
      let all = Sight.allCases
      sight = all[((all.firstIndex(of: sight) ?? 0) + 1) % all.count]
      place(sight, at: nil, context)
      return []
    case .openPaper:
      guard trainee != nil else { return [] }
      return [.open(.paper(.init(.traineeDossier(shown))))]
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
    case .merge: return [.open(.pickTwin(of: shown))]
    case .undoMerge(let action):
      return trainee.map { undoing.update(action, $0, in: roster, context) } ?? []
    case .toggleNumbers:
      return [context.toggleNumbers(of: shown)]
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
    move(motion, in: sight, context)
  }

  private mutating func move(
    _ motion: ListCursor.Motion, in sight: Sight, _ context: Context
  ) {
    cursors[sight, default: ListCursor()].move(
      motion, count: count(of: sight), rows: context.rows - headRows(of: sight, context))
  }
}

extension Dossier.Event {
  /// Where it is written down; nil where that is her own record.
  fileprivate func route(of trainee: Identifier<Trainee>) -> Route? {
    switch self {
    case .session(let entry): Self.rollCall(entry.meeting, at: trainee)
    case .makeUp(let meeting, _, _): Self.rollCall(meeting, at: trainee)
    case .leave(let leave): .leaveList(leave.trainingClass.id)
    case .visit(let visit): .visitPage(visit.id)
    case .monthlyMeeting(let meeting): .meetingPage(meeting.id)
    case .reflection(let visit, _): .reflectionList(visit.id)
    case .exam(let record): .resultList(record.trainingClass.id)
    case .rating(let trainingClass, _), .certificate(let trainingClass, _):
      .resultList(trainingClass.id)
    case .moved, .retired: nil
    }
  }

  private static func rollCall(_ meeting: Meeting, at trainee: Identifier<Trainee>) -> Route {
    .rollCall(meeting.session.id, of: meeting.trainingClass.id, at: trainee)
  }
}
