import Cells
import Model

/// What a class came to: the scores of its exam, typed like going down a stack of papers, and what is
/// said of and given to each trainee.
struct ResultList: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case begin(Entry, Character? = nil)
    case type(Key)
    case accept
    case acceptAnyway
    case cancel
    case clearScores
    case edit
    case editExam
    case issue
    case openCertificate
    case undo
    case redo
  }

  /// What is typed for a trainee.
  enum Entry: Equatable, Sendable {
    case score
    case resit
    case rating(Rating.Kind)
    case certificate

    /// Whether it is asked about where she may not complete the class.
    fileprivate var isForWhoMayComplete: Bool { self != .rating(.poor) }
  }

  /// What keys mean.
  enum Mode: Equatable {
    /// They choose a trainee and begin an entry.
    case choosing
    /// They are typed into an entry for a trainee.
    case typing(TextField, Entry, Identifier<Trainee>)
    /// They answer whether a score stands for somebody who may not sit the exam.
    case asking(TraineeResult, Entry, Identifier<Trainee>)
  }

  let id: Identifier<TrainingClass>
  private(set) var library = Library()
  private(set) var results: Results?
  private(set) var outcomes: [Outcome] = []
  private(set) var cursor = ListCursor()
  private(set) var mode = Mode.choosing
  private var journal = ResultJournal()
  /// The change that is being saved.
  private var pending: Pending?

  /// Whose results a change is about, and how it came about.
  private struct Pending {
    let trainees: Set<Identifier<Trainee>>
    var direction = ResultJournal.Direction.entry
    /// What was typed; nil where it was something else.
    var entry: Entry?
  }

  init(id: Identifier<TrainingClass>) { self.id = id }

  /// The results of all classes, since no two certificates have one number.
  var request: Library.Request? {
    .init(roster: true, classes: true, sessions: .of(id), results: .all)
  }

  var trainingClass: TrainingClass? { library.trainingClass(id) }

  func title(_ language: Language) -> String {
    [ResultMessage.results(language), trainingClass?.title(in: language)].compactMap { $0 }
      .joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    switch mode {
    case .typing:
      Keymap(
        [
          .key(.enter, label: .keySave, .accept),
          .key(.escape, label: .keyCancel, .cancel),
        ], text: { .type($0) })
    case .asking:
      .asking(.keyAnyway, yes: .acceptAnyway, no: .cancel)
    case .choosing:
      Keymap(
        Keymap.moving(Action.move) + [
          .key(.character("r"), label: .keyResit, .begin(.resit)),
          .key(.character("x"), label: .keyExcellent, .begin(.rating(.excellent))),
          .key(.character("p"), label: .keyPoor, .begin(.rating(.poor))),
          .key(.character("n"), label: .keyCertificate, .begin(.certificate)),
          .key(.character("N"), label: .keyIssue, .issue),
          .key(.enter, .character("e"), label: .keyEdit, .edit),
          .key(.character("E"), label: .keyExam, .editExam),
          .key(.character("c"), label: .keyClear, .clearScores),
          .key(.character("u"), label: .keyUndo, .undo),
          .quiet(.control("r"), label: .keyRedo, .redo),
          .quiet(.character("w"), label: .keyMakePaper, .openCertificate),
        ]
          + "0123456789".map {
            .quiet(.character($0), label: .keyScore, .begin(.score, $0))
          })
    }
  }

  /// The line under the cursor.
  var chosen: Outcome? { outcomes.indices.contains(cursor.index) ? outcomes[cursor.index] : nil }

  func name(of trainee: Identifier<Trainee>) -> String {
    library.roster[trainee]?.name ?? trainee.description
  }

  /// Her name with her seat, by which namesakes are told apart.
  func label(of trainee: Identifier<Trainee>) -> String {
    [outcome(of: trainee).map { String($0.place.seat) }, name(of: trainee)].compactMap(\.self)
      .joined(separator: " ")
  }

  func outcome(of trainee: Identifier<Trainee>) -> Outcome? {
    outcomes.first { $0.place.trainee == trainee }
  }

  // MARK: Records

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let loaded):
      library = loaded
      show(loaded.results[id], context)
    case .saved(.results(let saved, let was)):
      show(saved, context)
      return remember(saved, was, context)
    case .notSaved(.results): pending = nil
    default: break
    }
    return []
  }

  private mutating func show(_ results: Results?, _ context: Context) {
    let kept = chosen?.place.trainee
    self.results = results
    library.results[id] = results
    outcomes =
      if let results, let trainingClass {
        results.outcomes(of: trainingClass, library.sessions[id] ?? [], context.township)
      } else {
        []
      }
    // What is typed for somebody whom another program took out of the class is for nobody.
    switch mode {
    case .typing(_, _, let trainee), .asking(_, _, let trainee):
      if outcome(of: trainee) == nil { mode = .choosing }
    case .choosing: break
    }
    let line = outcomes.firstIndex { $0.place.trainee == kept }
    move(line.map { .to($0) } ?? .by(0), context)
  }

  /// Remembers what was saved and says so.
  private mutating func remember(
    _ saved: Results, _ was: Results, _ context: Context
  ) -> [Effect] {
    guard let pending else { return [] }
    self.pending = nil
    let step = ResultJournal.Step(of: pending.trainees, from: was, to: saved)
    journal.remember(step, pending.direction)
    let touched = outcomes.filter { step.changes[$0.place.trainee] != nil }
    guard let first = touched.first else { return [] }
    if touched.count == 1 { goOn(from: first.place.trainee, after: pending.entry, context) }
    return [.say(.done(answer(touched, pending.direction, context)))]
  }

  private func answer(
    _ touched: [Outcome], _ direction: ResultJournal.Direction, _ context: Context
  ) -> String {
    guard touched.count == 1, let only = touched.first else {
      let message: ResultMessage =
        switch direction {
        case .entry: .savedMany
        case .undo: .undoneMany
        case .redo: .redoneMany
        }
      return context.text(message, ["count": String(touched.count)])
    }
    let message: Message =
      switch direction {
      case .entry: .savedMark
      case .undo: .undoneMark
      case .redo: .redoneMark
      }
    return context.text(
      message,
      [
        "seat": String(only.place.seat), "name": name(of: only.place.trainee),
        "status": words(for: only, context),
      ])
  }

  // MARK: Keys

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion):
      move(motion, context)
      return []
    case .type(let key):
      guard case .typing(var field, let entry, let trainee) = mode else { return [] }
      _ = field.type(key)
      mode = .typing(field, entry, trainee)
      return []
    case .cancel:
      mode = .choosing
      return []
    case .accept: return accept(context)
    case .acceptAnyway:
      guard case .asking(let result, let entry, let trainee) = mode else { return [] }
      return save(result, of: trainee, after: entry, context)
    default: break
    }
    guard let results, let trainingClass else {
      return [.say(.error(context.text(ResultMessage.cannotBeRead)))]
    }
    switch action {
    case .editExam: return [.open(.examForm(results, of: trainingClass))]
    case .issue: return issue(results, trainingClass, context)
    case .undo: return step(.undo, nothing: .nothingToUndo, results, context)
    case .redo: return step(.redo, nothing: .nothingToRedo, results, context)
    default: break
    }
    guard let chosen else { return [.say(.error(context.text(LeaveMessage.chooseTrainee)))] }
    if action == .openCertificate {
      let order = LetterOrder.certificates(to: [chosen.place.trainee])
      return [.open(.paper(.init(.letters(order, of: id))))]
    }
    if let reason = context.readOnlyReason { return [.say(.error(reason))] }
    let trainee = chosen.place.trainee
    switch action {
    case .begin(let entry, let first): return begin(entry, first, chosen, context)
    case .clearScores:
      var result = chosen.result
      result.score = nil
      result.resit = nil
      return save(result, of: trainee, context)
    case .edit:
      pending = Pending(trainees: [trainee])
      return [
        .open(
          .resultForm(
            results, of: trainee, name(of: trainee), trainingClass, named(holders: library)))
      ]
    default: return []
    }
  }

  private mutating func begin(
    _ entry: Entry, _ first: Character?, _ chosen: Outcome, _ context: Context
  ) -> [Effect] {
    let result = chosen.result
    let trainee = chosen.place.trainee
    let text: String
    switch entry {
    case .score: text = first.map(String.init) ?? ""
    case .resit:
      guard result.score != nil else {
        return [.say(.error(context.text(ResultMessage.noFirstScore)))]
      }
      text = result.resit?.written ?? ""
    case .certificate: text = result.certificate?.number ?? ""
    case .rating(let kind):
      // The same key once more takes it back.
      if result.rating?.kind == kind {
        var result = result
        result.rating = nil
        return save(result, of: trainee, context)
      }
      text = ""
    }
    mode = .typing(
      entry == .score ? TextField(text) : TextField(proposing: text), entry, trainee)
    return []
  }

  private mutating func accept(_ context: Context) -> [Effect] {
    guard case .typing(let field, let entry, let trainee) = mode,
      let outcome = outcome(of: trainee)
    else { return [] }
    let changed: TraineeResult
    do throws(InputError) {
      changed = try result(of: outcome, with: entry, typed: field.text, context)
    } catch {
      return [.say(.error(error.explanation(in: context.language)))]
    }
    if entry.isForWhoMayComplete, changed != outcome.result, outcome.isBarred {
      mode = .asking(changed, entry, trainee)
      return []
    }
    return save(changed, of: trainee, after: entry, context)
  }

  /// Her result with what was typed.
  private func result(
    of outcome: Outcome, with entry: Entry, typed: String, _ context: Context
  ) throws(InputError) -> TraineeResult {
    var result = outcome.result
    let full = results?.fullMark ?? Exam.usualFullMark
    switch entry {
    case .score:
      // Nothing typed leaves the paper out, and goes to the next one.
      result.score = try Fields.mark(typed, upTo: full) ?? result.score
    case .resit: result.resit = try Fields.mark(typed, upTo: full)
    case .rating(let kind):
      let reason = kind == .poor ? try Fields.required(typed) : Fields.text(typed)
      result.rating = Rating(kind, reason: reason, on: context.now.day)
    case .certificate:
      guard let number = Fields.certificateNumber(typed) else {
        result.certificate = nil
        break
      }
      var certificate =
        result.certificate
        ?? Certificate(results?.latestKind ?? .completion, number: "", issued: context.now.day)
      certificate.number = number
      if let holder = library.holders(of: certificate.kind)[number],
        result.certificate != certificate
      {
        throw .certificateTaken(number, by: label(of: holder))
      }
      result.certificate = certificate
    }
    return result
  }

  private mutating func save(
    _ result: TraineeResult, of trainee: Identifier<Trainee>, after entry: Entry? = nil,
    _ context: Context
  ) -> [Effect] {
    mode = .choosing
    guard let was = results else { return [] }
    var changed = was
    changed[trainee] = result
    guard changed != was else {
      goOn(from: trainee, after: entry, context)
      return []
    }
    pending = Pending(trainees: [trainee], entry: entry)
    return [.save(.results(changed, was: was))]
  }

  /// Goes to the next paper of the stack: after a score the next seat, after a resit the next one who
  /// has to sit it again. After anything else she stays with whom it was about.
  private mutating func goOn(
    from trainee: Identifier<Trainee>, after entry: Entry?, _ context: Context
  ) {
    guard let line = outcomes.firstIndex(where: { $0.place.trainee == trainee }) else { return }
    switch entry {
    case .score: move(.to(line + 1), context)
    case .resit:
      let next = outcomes[(line + 1)...].firstIndex {
        $0.hasPassed == false && $0.result.resit == nil
      }
      move(.to(next ?? line), context)
    default: move(.to(line), context)
    }
  }

  private mutating func issue(
    _ results: Results, _ trainingClass: TrainingClass, _ context: Context
  ) -> [Effect] {
    let due = outcomes.filter { $0.completion == .completes && $0.result.certificate == nil }
      .map(\.place.trainee)
    guard !due.isEmpty else { return [.say(.error(context.text(ResultMessage.nobodyDue)))] }
    pending = Pending(trainees: Set(due))
    return [.open(.certificatesForm(results, to: due, of: trainingClass, named(holders: library)))]
  }

  /// The numbers that are taken, with the names of those who have them.
  private func named(holders library: Library) -> [Certificate.Kind: [String: String]] {
    Certificate.Kind.allCases.reduce(into: [:]) { taken, kind in
      taken[kind] = library.holders(of: kind).mapValues { name(of: $0) }
    }
  }

  private mutating func step(
    _ direction: ResultJournal.Direction, nothing: Message, _ results: Results,
    _ context: Context
  ) -> [Effect] {
    if let reason = context.readOnlyReason { return [.say(.error(reason))] }
    guard let step = journal.step(direction, from: results) else {
      return [.say(.error(context.text(nothing)))]
    }
    guard !step.changes.isEmpty else {
      journal.remember(step, direction)
      return [.say(.error(context.text(Message.changedSince)))]
    }
    pending = Pending(trainees: Set(step.changes.keys), direction: direction)
    return [.save(.results(step.applied(to: results), was: results))]
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: outcomes.count, rows: context.rows - Self.headRows)
  }
}
