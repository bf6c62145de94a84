import Cells
import Model

/// Runs the screens: waits for a key, lets the app answer it, performs the effects, draws.
@MainActor
public final class Runtime {
  /// The screens as they stand.
  private(set) var app: App
  private let environment: Environment
  private let driver: any TerminalDriver
  private let language: Language
  private var hasQuit = false
  /// Keys that were pressed while long work ran, which wait for its end.
  private var typedAhead: [Key] = []
  private var journal = ChangeJournal()

  /// The screens on a terminal, opened at Home or at the roll call of a session, where one may go on
  /// with its sheet.
  public init(
    language: Language, township: Township, rollCall meeting: Meeting? = nil,
    of sheet: SheetCode? = nil,
    environment: Environment,
    driver: any TerminalDriver
  ) {
    app = App(
      language: language, township: township, readOnlyReason: environment.readOnlyReason)
    self.language = language
    self.environment = environment
    self.driver = driver
    if let meeting {
      perform(.open(.rollCall(meeting.session.id, of: meeting.trainingClass.id, sheet: sheet)))
    } else {
      load()
    }
    if let warning = environment.warning {
      app.say(.error([warning, app.notice?.text].compactMap { $0 }.joined(separator: " · ")))
    }
  }

  /// Runs until the person leaves or the terminal is gone.
  public func run() {
    draw()
    while !hasQuit {
      switch driver.nextEvent() {
      case .key(let key) where app.isWaiting && key != .escape:
        typedAhead.append(key)
        continue
      case .key(let key):
        if app.isWaiting { typedAhead = [] }
        perform(app.press(key, context))
      case .workAdvanced: takeNews()
      case .resized: break
      case .folderChanged:
        guard environment.takeChanges() else { continue }
        attempt { app.adopt(try environment.loadTownship()) }
        load()
      case .hungUp: return
      }
      if let complaint = environment.takeComplaint() { app.say(.error(complaint)) }
      if !hasQuit { draw() }
    }
  }

  /// Takes what long work has to tell, and then the keys that waited for its end.
  private func takeNews() {
    for news in environment.takeNews() {
      switch news {
      case .ended(.imported(let change)): app.lastImport = change
      case .ended(.tookBack): app.lastImport = nil
      case .job(let job, let state):
        app.note(job, state)
        continue
      case .jobLost(let job, let why):
        app.forget(job)
        app.say(.error(PrintMessage.lost(language, ["job": job.id, "why": why])))
        continue
      case .ended, .progress: break
      }
      perform(app.receive(.worked(news), context))
    }
    while !app.isWaiting, !hasQuit, !typedAhead.isEmpty {
      // What came of the work is seen, even if only until the key.
      draw()
      perform(app.press(typedAhead.removeFirst(), context))
    }
  }

  private var context: Context {
    app.context(now: environment.now(), size: driver.size, idSeed: environment.idSeed())
  }

  private func draw() {
    driver.present(app.view(context, size: driver.size))
  }

  /// Performs effects and those that their answers bring about, in order.
  private func perform(_ effects: [Effect]) {
    for effect in effects {
      perform(effect)
    }
  }

  private func perform(_ effect: Effect) {
    switch effect {
    case .open(let route):
      attempt {
        if let access = route.access { try environment.log(access) }
        app.open(route)
        load()
      }
    case .replace(let route):
      app.back()
      app.open(route)
      load()
    case .load:
      load()
    case .back:
      app.back()
      load()
    case .home:
      app.home()
      load()
    case .quit:
      hasQuit = true
    case .pass(let response):
      perform(app.receive(response, context))
    case .say(let notice):
      app.say(notice)
    case .save(let change, let precedence, let why):
      save(change, precedence, why)
    case .takeBack(let way, let id):
      takeBack(way, of: id)
    case .ring:
      driver.ring()
    case .unmask(let subject):
      attempt {
        try environment.log(.unmask(of: subject, to: "screen"))
        show(numbers: true)
        app.say(.done(Message.numbersShown(language)))
      }
    case .mask:
      show(numbers: false)
    case .export(let order):
      attempt { perform(app.receive(.exported(try environment.export(order)), context)) }
    case .backUp(let destination):
      attempt {
        let backup = try environment.backUp(destination)
        load()
        app.say(backup.notice(in: language))
      }
    case .begin(let work):
      environment.begin(work)
    case .stopWork:
      environment.stopWork()
    case .answer(let response):
      app.back()
      // Handed on first: what the screen does with it comes before what else it would do.
      perform(app.receive(response, context))
      load()
    case .follow(let job):
      environment.follow(job)
    case .prepare(let index):
      environment.prepare(index)
    case .completePath(let path, let purpose):
      perform(app.receive(.completed(environment.completePath(path, purpose)), context))
    }
  }

  private func load() {
    guard let request = app.request else { return }
    let (library, problems) = environment.load(request)
    perform(app.receive(.loaded(library), context))
    if let first = problems.first {
      let message: Message = problems.count == 1 ? .oneProblem : .moreProblems
      app.say(
        .error(message(language, ["first": first, "count": String(problems.count - 1)])))
    }
  }

  private func show(numbers: Bool) {
    app.show(numbers: numbers)
    perform(app.receive(.numbersShown(numbers), context))
  }

  private func save(_ change: Change, _ precedence: Precedence, _ why: String?) {
    // A roll call that asked for it may be left once it is answered.
    let isUndoneThere = app.hasOwnUndo
    attempt(change, precedence, why) { _ in
      if isUndoneThere { journal.forget(change.id) } else { journal.remember(change) }
    }
  }

  /// Takes the last change of a record back, or does it again, and says of which record. Where somebody else has
  /// changed the same since, both are shown; the step is gone then, so that it does not block the one before.
  private func takeBack(_ way: ChangeJournal.Way, of id: String) {
    guard let change = journal.next(way, of: id) else {
      let nothing: Message = way == .undo ? .nothingToUndo : .nothingToRedo
      return app.say(.error(nothing(language)))
    }
    var isDone = false
    attempt(change, .neither, nil, conflicting: { journal.settle(way, of: id, isDone: false) }) {
      saved in
      isDone = true
      journal.settle(way, of: id, isDone: true)
      let said: VisitMessage = way == .undo ? .tookBack : .didAgain
      app.say(.done(said(language, ["record": saved.subject(context)])))
    }
    // What was asked for then need not be all that stands there now.
    if !isDone { load() }
  }

  /// Saves a change; what then goes on is said last.
  private func attempt(
    _ change: Change, _ precedence: Precedence, _ why: String?,
    conflicting: () -> Void = {}, saved then: (Change) -> Void
  ) {
    if let reason = environment.readOnlyReason {
      perform(app.receive(.notSaved(change), context))
      return app.say(.error(reason))
    }
    do {
      let saved = try environment.save(change, precedence, why)
      if case .township(let township, _) = saved { app.adopt(township) }
      perform(app.receive(.saved(saved), context))
      then(saved)
    } catch let conflict as SaveConflict {
      conflicting()
      perform(app.receive(.notSaved(change), context))
      perform(.open(.conflict(conflict)))
    } catch {
      perform(app.receive(.notSaved(change), context))
      say(error)
    }
  }

  private func attempt(_ work: () throws -> Void) {
    do { try work() } catch { say(error) }
  }

  private func say(_ error: any Error) {
    app.say(.error(explanation(of: error)))
  }

  private func explanation(of error: any Error) -> String {
    (error as? any Explained)?.explanation(in: language) ?? "\(error)"
  }
}
