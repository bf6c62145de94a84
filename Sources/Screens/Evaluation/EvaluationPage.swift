import Cells
import Model

/// What trainees think of a class or a visit: the forms, the questions, the opinions, and the problems that they
/// come to with what is done about each.
struct EvaluationPage: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case editLine
    case countForms
    case addQuestion
    case askAboutTrainers
    case addOpinion
    case addProblem
    case addAction
    case sort(to: Int)
    case toggleDone
    case moveLine(Int)
    case askRemoval
    case remove
    case leave
    case openRatings
    case takeBack(ChangeJournal.Way)
    case makePaper
  }

  /// A line that can be chosen.
  enum Line: Equatable {
    case question(RatedQuestion)
    case opinion(Opinion)
    case problem(NumberedProblem)
    case action(Model.Action, of: NumberedProblem)

    /// Tells it from the other lines, whatever becomes of it.
    fileprivate var id: String {
      switch self {
      case .question(let question): question.id.description
      case .opinion(let opinion): opinion.id.description
      case .problem(let problem): problem.id.description
      case .action(let action, _): action.id.description
      }
    }

    /// What it says.
    fileprivate var text: String {
      switch self {
      case .question(let question): question.text
      case .opinion(let opinion): opinion.text
      case .problem(let problem): problem.text
      case .action(let action, _): action.text
      }
    }

    /// The problem that it is, or that it is about.
    fileprivate var problem: NumberedProblem? {
      switch self {
      case .problem(let problem), .action(_, let problem): problem
      case .question, .opinion: nil
      }
    }
  }

  let subject: EvaluationSubject
  private(set) var record: EvaluationRecord?
  private(set) var cursor = ListCursor()
  /// The line of which it is asked whether it is to go.
  private(set) var removing: Line?
  private var sessions: [Session] = []
  /// What is said once the change is saved, where it is more than that it is.
  private var answer: String?

  init(subject: EvaluationSubject) { self.subject = subject }

  var request: Library.Request? {
    switch subject {
    case .trainingClass(let id):
      .init(classes: true, sessions: .of(id), evaluations: .of(id))
    case .visit(let id): .init(visit: id)
    }
  }

  func title(_ language: Language) -> String {
    [Term.evaluation(language), record?.name(in: language)].compactMap { $0 }
      .joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    guard removing == nil else { return .asking(.keyRemove, yes: .remove, no: .leave) }
    return Keymap(
      Keymap.moving(Action.move) + [
        .key(.enter, label: .keyEdit, .editLine),
        .key(.character("f"), label: .keyForms, .countForms),
        .key(.character("n"), label: .keyNewQuestion, .addQuestion),
        .key(.character("g"), label: .keyAskAboutTrainers, .askAboutTrainers),
        .key(.character("o"), label: .keyNewOpinion, .addOpinion),
        .key(.character("p"), label: .keyNewProblem, .addProblem),
        .key(.character("a"), label: .keyNewAction, .addAction),
        .key(.character("x"), .character(" "), label: .keyState, .toggleDone),
        .key(.character("t"), label: .keyTrainerRatings, .openRatings),
        .quiet(.character("P"), label: .keyMakePaper, .makePaper),
        .quiet(.character("K"), label: .keyMoveUp, .moveLine(-1)),
        .quiet(.character("J"), label: .keyMoveDown, .moveLine(1)),
        .quiet(.delete, .character("D"), label: .keyRemove, .askRemoval),
        .quiet(.character("u"), label: .keyUndo, .takeBack(.undo)),
        .quiet(.control("r"), label: .keyRedo, .takeBack(.redo)),
      ]
        + "1234567890".map {
          .quiet(.character($0), label: .keySortOpinion, .sort(to: $0.wholeNumberValue ?? 0))
        })
  }

  var evaluation: Evaluation { record?.evaluation ?? Evaluation() }

  /// The lines of each section: questions, opinions, problems with their actions.
  var sections: [[Line]] {
    let evaluation = evaluation
    return [
      evaluation.questions.map(Line.question), evaluation.opinions.map(Line.opinion),
      evaluation.problems.flatMap { problem in
        [.problem(problem)] + problem.actions.map { .action($0, of: problem) }
      },
    ]
  }

  var lines: [Line] { sections.flatMap(\.self) }

  private var chosen: Line? {
    let lines = lines
    return lines.indices.contains(cursor.index) ? lines[cursor.index] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      if case .trainingClass(let id) = subject { sessions = library.sessions[id] ?? [] }
      show(EvaluationRecord(of: subject, in: library), context)
    case .saved(let change):
      guard let saved = record?.saved(change) else { return [] }
      show(saved, context)
      return [.say(.done(answer ?? context.text(Message.saved)))]
    default: break
    }
    return []
  }

  /// Shows the record as it stands now; the cursor stays on its line, or goes to one that is new.
  private mutating func show(_ record: EvaluationRecord?, _ context: Context) {
    let known = Set(lines.map(\.id))
    let kept = chosen?.id
    let isFirst = self.record == nil
    self.record = record
    let new = isFirst ? nil : lines.firstIndex { !known.contains($0.id) }
    let line = new ?? lines.firstIndex { $0.id == kept }
    move(line.map { .to($0) } ?? .by(0), context)
    // What is asked about has to be there.
    removing = removing.flatMap { asked in lines.first { $0.id == asked.id } }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    answer = nil
    guard let record else { return [] }
    switch action {
    case .move(let motion): move(motion, context)
    case .countForms: return [.open(.formsForm(record))]
    case .addQuestion: return [.open(.questionForm(nil, of: record))]
    case .addOpinion: return [.open(.opinionForm(nil, of: record))]
    case .addProblem: return [.open(.problemForm(nil, of: record))]
    case .openRatings: return [.open(.trainerRatings)]
    case .makePaper: return [.open(.paper(.init(.evaluation(subject))))]
    case .addAction:
      guard let problem = chosen?.problem else {
        return [.say(.error(context.text(EvaluationMessage.chooseProblem)))]
      }
      return [.open(.actionForm(.problem(problem.id, of: record), nil))]
    case .editLine:
      switch chosen {
      case .question(let question): return [.open(.questionForm(question, of: record))]
      case .opinion(let opinion): return [.open(.opinionForm(opinion, of: record))]
      case .problem(let problem): return [.open(.problemForm(problem, of: record))]
      case .action(let action, let problem):
        return [.open(.actionForm(.problem(problem.id, of: record), action))]
      case nil: return [.say(.error(context.text(MeetingMessage.chooseLine)))]
      }
    case .leave: removing = nil
    case .takeBack(let way): return [.takeBack(way, of: record.id)]
    case .askAboutTrainers, .sort, .toggleDone, .moveLine, .askRemoval, .remove:
      if let reason = context.readOnlyReason { return [.say(.error(reason))] }
      return change(record, action, context)
    }
    return []
  }

  /// Does what changes the record without a form.
  private mutating func change(
    _ record: EvaluationRecord, _ action: Action, _ context: Context
  ) -> [Effect] {
    switch action {
    case .askAboutTrainers: return askAboutTrainers(record, context)
    case .sort(let number):
      guard case .opinion(var opinion) = chosen else {
        return [.say(.error(context.text(EvaluationMessage.chooseOpinion)))]
      }
      let problem = record.evaluation.problem(number: number)
      guard number == 0 || problem != nil else {
        let values: KeyValuePairs = ["number": String(number)]
        return [.say(.error(context.text(EvaluationMessage.noSuchProblem, values)))]
      }
      opinion.problem = problem?.id
      return save(record) { $0.opinions = $0.opinions.setting(opinion) }
    case .toggleDone:
      guard case .action(let action, let problem) = chosen else {
        return [.say(.error(context.text(Message.chooseAction)))]
      }
      return save(record) {
        $0 = $0.setting(action.turned(on: context.now.day), of: problem.id)
      }
    case .moveLine(let places):
      guard let chosen else { break }
      return save(record) { $0 = $0.moving(chosen, by: places) }
    case .askRemoval: removing = chosen
    case .remove:
      guard let line = removing else { break }
      removing = nil
      answer = context.text(MeetingMessage.removed)
      return save(record) { $0 = $0.removing(line) }
    default: break
    }
    return []
  }

  /// One question about each trainer of the class who is not asked about yet.
  private mutating func askAboutTrainers(
    _ record: EvaluationRecord, _ context: Context
  ) -> [Effect] {
    let trainers = record.evaluation.trainersToAskAbout(in: sessions)
    guard !trainers.isEmpty else {
      return [.say(.error(context.text(EvaluationMessage.noTrainers)))]
    }
    answer = context.text(
      EvaluationMessage.askedAbout,
      ["names": trainers.joined(separator: context.text(Message.comma))])
    return save(record) {
      $0.questions += trainers.enumerated().map { number, trainer in
        RatedQuestion(
          id: context.idSeed.id(letter: "q", number: number),
          text: context.text(EvaluationMessage.aboutTrainer, ["name": trainer]),
          trainer: trainer)
      }
    }
  }

  private func save(
    _ record: EvaluationRecord, _ change: (inout Evaluation) -> Void
  ) -> [Effect] {
    var changed = record.evaluation
    change(&changed)
    return changed == record.evaluation ? [] : [.save(record.setting(changed))]
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: context.rows - Self.factRows)
  }

  /// Asks whether the line is to go.
  func drawQuestion(into grid: inout Grid, row: Int, _ context: Context) {
    guard let removing else { return }
    if case .problem(let problem) = removing {
      let opinions = evaluation.count(of: problem.id)
      if opinions > 0 || !problem.actions.isEmpty {
        let values: KeyValuePairs = [
          "problem": problem.text.truncated(to: 24), "actions": String(problem.actions.count),
          "opinions": String(opinions),
        ]
        return grid.question(context.text(EvaluationMessage.removeProblem, values), row: row)
      }
    }
    let values: KeyValuePairs = ["what": removing.text.truncated(to: 50)]
    grid.question(context.text(MeetingMessage.removeQuestion, values), row: row)
  }
}

extension Evaluation {
  /// The evaluation with a line moved within its section, an action within its problem.
  fileprivate func moving(_ line: EvaluationPage.Line, by places: Int) -> Evaluation {
    var result = self
    switch line {
    case .question(let question): result.questions = questions.moving(question.id, by: places)
    case .opinion(let opinion): result.opinions = opinions.moving(opinion.id, by: places)
    case .problem(let problem): result.problems = problems.moving(problem.id, by: places)
    case .action(let action, let problem):
      result = changing(problem.id) { $0.actions = $0.actions.moving(action.id, by: places) }
    }
    return result
  }

  /// The evaluation without a line.
  fileprivate func removing(_ line: EvaluationPage.Line) -> Evaluation {
    var result = self
    switch line {
    case .question(let question): result.questions = questions.removing(question.id)
    case .opinion(let opinion): result.opinions = opinions.removing(opinion.id)
    case .problem(let problem): result = removing(problem.id)
    case .action(let action, let problem):
      result = changing(problem.id) { $0.actions = $0.actions.removing(action.id) }
    }
    return result
  }
}
