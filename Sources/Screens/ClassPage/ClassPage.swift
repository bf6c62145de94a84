import Cells
import Model

/// One class: its facts and its sessions.
struct ClassPage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case openChosen
    case openSheet
    case addSession
    case editSession
    case editClass
    case enrol
    case addSeries
    case editRules
    case openStandings
    case cancelSession
    case type(Key)
    case cancelChosen
    case keepChosen
    case openEnrolled
    case openLeaves
    case openResults
    case openLetters
    case openPapers
    case openPaper
    case openEvaluation
    case export
    case importFile
    case undoImport(ImportUndo.Action)
  }

  /// The rows above the sessions: two of facts, one of the plan where it is brought to a place, one of column
  /// names.
  private var headRows: Int { trainingClass?.localPlan == nil ? 3 : 4 }

  let id: Identifier<TrainingClass>
  private var trainingClass: TrainingClass?
  var meetings: [Meeting] = []
  var cancelling: Cancelling?
  private var roster = Roster()
  private var cursor = ListCursor()
  /// The sessions that there were when new ones were asked for.
  private var before: Set<Identifier<Session>>?
  private var undo = ImportUndo()

  init(id: Identifier<TrainingClass>) { self.id = id }

  var request: Library.Request? { .init(roster: true, classes: true, sessions: .of(id)) }

  var isWaiting: Bool { undo.isWaiting }

  func title(_ language: Language) -> String {
    [Term.trainingClass(language), trainingClass?.title(in: language)].compactMap { $0 }
      .joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    if cancelling != nil { return Self.askingWhy }
    if let asking = undo.keymap(Action.undoImport) { return asking }
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, label: .keyRollCall, .openChosen),
        .key(.character("s"), label: .keySheet, .openSheet),
        .key(.character("n"), label: .keyNewSession, .addSession),
        .key(.character("N"), label: .keySeries, .addSeries),
        .key(.character("e"), label: .keyEdit, .editSession),
        .key(.character("E"), label: .keyEditClass, .editClass),
        .key(.character("t"), label: .keyEnrol, .enrol),
        .key(.character("T"), label: .keyEnrolled, .openEnrolled),
        .key(.character("L"), label: .keyLeaves, .openLeaves),
        .key(.character("S"), label: .keyStanding, .openStandings),
        .key(.character("r"), label: .keyResults, .openResults),
        .quiet(.character("p"), label: .keyPapers, .openPapers),
        .key(.character("x"), label: .keyExport, .export),
        .quiet(.character("w"), label: .keyMakePaper, .openPaper),
        .quiet(.character("v"), label: .keyEvaluation, .openEvaluation),
        .quiet(.character("l"), label: .keyLetters, .openLetters),
        .quiet(.character("i"), label: .keyImport, .importFile),
        .quiet(.character("u"), label: .keyUndoImport, .undoImport(.ask)),
        .quiet(.character("X"), label: .keyCancelSession, .cancelSession),
        .quiet(.character("R"), label: .keyRules, .editRules),
      ])
  }

  private var chosen: Meeting? {
    meetings.indices.contains(cursor.index) ? meetings[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    if case .loaded(let library) = response {
      let kept = chosen?.session.id
      let isFirst = trainingClass == nil
      trainingClass = library.trainingClass(id)
      roster = library.roster
      meetings = library.meetings.filter { $0.trainingClass.id == id }
      let isNew: (Meeting) -> Bool = { self.before?.contains($0.session.id) == false }
      let line =
        meetings.contains(where: isNew)
        ? meetings.firstIndex(where: isNew)
        : isFirst
          ? meetings.firstIndex { $0.session.date >= context.now.day }
          : meetings.firstIndex { $0.session.id == kept }
      if meetings.contains(where: isNew) { before = nil }
      move(line.map { .to($0) } ?? .by(0), context)
    }
    if case .worked(let news) = response { return undo.receive(news, context) }
    if case .saved(.session(let saved, _)) = response { return show(saved, context) }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    if case .move(let motion) = action {
      move(motion, context)
      return []
    }
    guard let trainingClass else { return [] }
    before = nil
    switch action {
    case .move: return []
    case .addSession:
      before = Set(meetings.map(\.session.id))
      return [.open(.sessionForm(nil, trainingClass, roster))]
    case .addSeries:
      before = Set(meetings.map(\.session.id))
      return [.open(.seriesForm(trainingClass, meetings.map(\.session)))]
    case .editRules: return [.open(.rulesForm(trainingClass, context.township))]
    case .openStandings: return [.open(.standingList(id))]
    case .type(let key): _ = cancelling?.why.type(key)
    case .keepChosen: cancelling = nil
    case .cancelChosen: return cancel(context)
    case .editClass: return [.open(.classForm(trainingClass, roster))]
    case .importFile: return [.open(.importFile(into: trainingClass))]
    case .undoImport(let action): return undo.update(action, context)
    case .enrol: return [.open(.pickTrainees(.enrol(trainingClass)))]
    case .openEnrolled: return [.open(.enrolmentList(id))]
    case .openResults: return [.open(.resultList(id))]
    case .openPapers: return [.open(.classPapers(id))]
    case .openEvaluation: return [.open(.evaluation(.trainingClass(id)))]
    case .openLetters: return [.open(.letters(id))]
    case .openPaper: return [.open(.paperList(id))]
    case .export: return [.open(.exportForm(trainingClass))]
    case .openLeaves: return [.open(.leaveList(id))]
    case .openChosen, .openSheet, .editSession, .cancelSession:
      guard let chosen else { return [.say(.error(context.text(Message.chooseSession)))] }
      switch action {
      case .openSheet: return [.open(.paper(.init(.sheet(chosen.session.id, of: id))))]
      case .editSession:
        guard chosen.session.closed == nil else {
          return [.say(.error(MarkingError.closed.explanation(in: context.language)))]
        }
        return [.open(.sessionForm(chosen.session, trainingClass, roster))]
      case .cancelSession: return beginCancelling(chosen.session, context)
      default: return [.open(.rollCall(chosen.session.id, of: id))]
      }
    }
    return []
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: meetings.count, rows: context.rows - headRows)
  }

  /// That it is brought to a place, to which, and what for.
  private func words(of plan: LocalPlan, _ context: Context) -> String {
    [
      context.text(Term.invitedSession), roster.name(of: plan.unit), plan.need, plan.visitors,
      plan.arrangements,
    ].compactMap(\.self).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  func view(into grid: inout Grid, rows: Range<Int>, _ context: Context) {
    guard let trainingClass else {
      grid.line(context.text(Message.classGone), row: rows.lowerBound)
      return
    }
    let first = rows.lowerBound
    grid.line(
      ["\(trainingClass.start) – \(trainingClass.end)", trainingClass.place, trainingClass.host]
        .compactMap { $0 }.joined(separator: " · "), row: first)
    grid.line(
      [
        // What does not agree comes first, where nothing cuts it off.
        chosen?.session.signedAdvice(trainingClass.attendees, context),
        context.text(Message.enrolledCount, ["count": String(trainingClass.places.count)]),
      ].compactMap(\.self).joined(separator: " · "),
      row: first + 1, style: Style(.gray))
    let table = Table(
      [
        .fixed(context.text(Term.ordinal), 3),
        .fixed(context.text(Term.date), context.dayColumns),
        .fixed(context.text(Term.time), 11), .wide(context.text(Term.topic), 16, share: 2),
        .wide(context.text(Term.trainer), 8), .fixed(context.text(Message.taken), 9),
      ], width: grid.size.columns)
    if let plan = trainingClass.localPlan {
      grid.line(words(of: plan, context), row: first + 2, style: Style(.magenta))
    }
    table.drawHeader(into: &grid, row: first + headRows - 1)
    for (offset, line) in cursor.window(count: meetings.count, rows: rows.count - headRows)
      .enumerated()
    {
      let meeting = meetings[line]
      let tally = meeting.tally
      let isCancelled = meeting.session.cancelled != nil
      table.draw(
        [
          (String(meeting.number), Style(.gray)), (context.day(meeting.session.date), .plain),
          (meeting.session.span, .plain), (meeting.session.topic ?? "", .plain),
          (meeting.session.trainer ?? "", .plain),
          isCancelled
            ? (context.text(Term.cancelled), Style(.yellow))
            : (
              tally.taken == 0 ? "–" : "\(tally.taken)/\(tally.expected)",
              tally.unmarked == 0 ? Style(.green) : .plain
            ),
        ], into: &grid, row: first + headRows + offset, isChosen: line == cursor.index)
    }
    if meetings.isEmpty {
      grid.line(context.text(Message.noSessions), row: first + headRows + 1, style: Style(.gray))
    }
    drawWhy(into: &grid, row: rows.upperBound, context)
    undo.draw(into: &grid, rows: rows, context)
  }
}
