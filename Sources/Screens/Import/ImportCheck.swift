import Cells
import Model

/// What importing a roster file does, before anything is written: the rows by what becomes of them.
struct ImportCheck: Screen {
  /// What becomes of a row.
  enum Kind: CaseIterable, Sendable {
    case added, updated, unchanged, doubtful, rejected
  }

  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case turn(Int)
    case decide(RosterImport.Decision)
    case leaveOut
    case importAll
    case stop
    case leaveAnyway
    case stay
    case close
    case toggleNumbers
  }

  /// A value of somebody that the file changes.
  struct Line: Equatable, Sendable {
    let update: RosterImport.Update
    let change: RosterImport.FieldChange
  }

  private(set) var check: RosterCheck
  private let classID: Identifier<TrainingClass>?
  private(set) var trainingClass: TrainingClass?
  private var sessions: [Session] = []
  private(set) var plan: RosterImport?
  private(set) var lines: [Line] = []
  /// Every row that was in doubt, decided or not.
  private(set) var doubts: [RosterImport.Rejection] = []
  /// Rows in doubt that the person wants left out.
  private(set) var leftOut = Set<Int>()
  private(set) var kind = Kind.added
  private(set) var cursor = ListCursor()
  private(set) var bar: WorkBar?
  private var isWriting = false
  private(set) var isLeaving = false
  /// Whether it is done, and the page stays to tell of the rows that were left out.
  private(set) var isDone = false
  /// Why nothing could be worked out.
  private(set) var failure: String?

  init(_ check: RosterCheck, into trainingClass: Identifier<TrainingClass>?) {
    self.check = check
    classID = trainingClass
  }

  var request: Library.Request? {
    classID.map { .init(classes: true, sessions: .of($0)) } ?? .init()
  }
  var isWaiting: Bool { bar != nil }

  func title(_ language: Language) -> String {
    [ImportMessage.importRoster(language), trainingClass?.title(in: language)]
      .compactMap(\.self).joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    if isWaiting { return .waiting(stop: isWriting ? nil : .stop) }
    if isLeaving { return .leaving(discard: .leaveAnyway, stay: .stay, save: .importAll) }
    guard plan != nil else { return Keymap([]) }
    let looking: [Keymap<Action>.Binding] =
      Keymap.moving(Action.move) + [
        .key(.tab, .right, .character("l"), label: .keyNextKind, .turn(1)),
        .quiet(.backTab, .left, .character("h"), label: .keyPreviousKind, .turn(-1)),
        .unmasking(.toggleNumbers),
      ]
    guard !isDone else {
      return Keymap(looking + [.key(.escape, .character("q"), label: .keyBack, .close)])
    }
    return Keymap(
      [.key(.character("I"), label: .keyImport, .importAll)] + looking + decisions)
  }

  /// The keys that decide the doubt under the cursor.
  private var decisions: [Keymap<Action>.Binding] {
    guard let doubt else { return [] }
    let same = doubt.candidates.prefix(9).enumerated().map { index, id in
      Keymap<Action>.Binding(
        keys: [.character(Character(String(index + 1)))], label: .keySamePerson,
        action: .decide(.same(id)), isInFooter: index == 0)
    }
    let other: Keymap<Action>.Binding =
      same.isEmpty
      ? .key(.character("a"), label: .keyAsRead, .decide(.asRead))
      : .key(.character("n"), label: .keyNewPerson, .decide(.new))
    return same + [other, .key(.character("x"), label: .keyLeaveOut, .leaveOut)]
  }

  /// The doubt under the cursor.
  var doubt: RosterImport.Rejection? {
    kind == .doubtful && doubts.indices.contains(cursor.index) ? doubts[cursor.index] : nil
  }

  /// How many rows, or values of rows, a list has.
  func count(_ kind: Kind) -> Int {
    guard let plan else { return 0 }
    return switch kind {
    case .added: plan.added.count
    case .updated: lines.count
    case .unchanged: plan.unchanged.count
    case .doubtful: doubts.count
    case .rejected: plan.rejected.count
    }
  }

  /// The first day on which those who are enrolled now are expected.
  func firstDay(_ context: Context) -> Day? {
    trainingClass?.firstDay(ofNewcomersOn: context.now.day, sessions)
  }

  mutating func asksBeforeLeaving() -> Bool {
    isLeaving = !check.decisions.isEmpty && !isDone
    return isLeaving
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      trainingClass = classID.flatMap(library.trainingClass)
      sessions = classID.flatMap { library.sessions[$0] } ?? []
      // What is being written was worked out before.
      guard !isWriting, !isDone else { return [] }
      check.before = nil
      return work()
    case .worked(.progress(let progress)): bar?.progress = progress
    case .worked(.ended(let result)):
      bar = nil
      return receive(result, context)
    default: break
    }
    return []
  }

  private mutating func receive(_ result: WorkResult, _ context: Context) -> [Effect] {
    switch result {
    case .checked(let plan): show(plan, context)
    case .imported(let change):
      isWriting = false
      guard plan?.leftOut.isEmpty == false else {
        return close(saying: answer(change, context))
      }
      // Whoever has to see to the rows that were left out has them before her until she goes.
      isDone = true
      kind = count(.doubtful) > 0 ? .doubtful : .rejected
      cursor = ListCursor()
      return [.say(answer(change, context))]
    case .failed(let why) where isWriting:
      // Mostly somebody else has changed the roster: the rows are looked at again.
      isWriting = false
      check.before = nil
      return [.say(.error(why))] + work()
    case .failed(let why):
      plan = nil
      failure = why
    case .sheets, .read, .tookBack, .laidOut, .written, .printed, .notPrinted: break
    }
    return []
  }

  private mutating func show(_ plan: RosterImport, _ context: Context) {
    let isFirst = self.plan == nil
    self.plan = plan
    failure = nil
    check.before = plan
    lines = plan.updated.flatMap { update in
      update.changes.map { Line(update: update, change: $0) }
    }
    let latest = Dictionary(plan.doubtful.map { ($0.row, $0) }) { first, _ in first }
    // A row that was decided keeps its place, so that it can be decided otherwise.
    let known = doubts.filter { latest[$0.row] == nil && check.decisions[$0.row] != nil }
    doubts = (known + plan.doubtful).sorted { $0.row < $1.row }
    if isFirst { kind = Kind.allCases.first { count($0) > 0 } ?? .added }
    move(.by(0), context)
  }

  /// Works out what the import does, as far as is known now.
  private mutating func work() -> [Effect] {
    bar = WorkBar(ImportMessage.checking)
    return [.begin(.checkRoster(check))]
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    switch action {
    case .move(let motion): move(motion, context)
    case .turn(let step):
      let all = Kind.allCases
      let place = (all.firstIndex(of: kind) ?? 0) + step + all.count
      kind = all[place % all.count]
      cursor = ListCursor()
    case .decide(let decision):
      guard let doubt else { return [] }
      check.decisions[doubt.row] = decision
      leftOut.remove(doubt.row)
      move(.by(1), context)
      return work()
    case .leaveOut:
      guard let doubt else { return [] }
      leftOut.insert(doubt.row)
      move(.by(1), context)
      return check.decisions.removeValue(forKey: doubt.row) == nil ? [] : work()
    case .importAll:
      isLeaving = false
      return importAll(context)
    case .stop:
      bar = nil
      return [.stopWork, .back, .say(.done(context.text(ImportMessage.stopped)))]
    case .leaveAnyway: return [.back]
    case .stay: isLeaving = false
    case .close: return close(saying: .advice(context.text(ImportMessage.canBeUndone)))
    case .toggleNumbers: return [context.toggleNumbers(of: check.sheet.path)]
    }
    return []
  }

  /// Back to where it was asked for, past the file and its columns.
  private func close(saying notice: Notice) -> [Effect] { [.back, .back, .back, .say(notice)] }

  private mutating func importAll(_ context: Context) -> [Effect] {
    guard let plan else { return [] }
    let change = RosterChange(plan, enrollingIn: trainingClass, from: firstDay(context))
    guard !change.isEmpty else {
      return [.say(.error(context.text(ImportMessage.nothingToImport)))]
    }
    isWriting = true
    bar = WorkBar(ImportMessage.writing)
    return [.begin(.importRoster(change))]
  }

  /// What is said once the import is on disk.
  private func answer(_ change: RosterChange, _ context: Context) -> Notice {
    guard let plan else { return .done("") }
    var parts = [
      context.text(
        ImportMessage.imported,
        [
          "added": String(plan.added.count), "updated": String(plan.updated.count),
          "unchanged": String(plan.unchanged.count),
        ])
    ]
    if let name = change.enrolling?.now.title(in: context.language) {
      let count = String(change.places.count)
      parts.append(context.text(ImportMessage.importedOf, ["count": count, "name": name]))
      if let day = change.places.first?.from {
        parts.append(context.text(ImportMessage.expectedFrom, ["day": day.description]))
      }
    }
    if !plan.leftOut.isEmpty {
      let counts: KeyValuePairs = [
        "doubtful": String(plan.doubtful.count), "rejected": String(plan.rejected.count),
      ]
      parts.append(context.text(ImportMessage.leftOutRows, counts))
    } else {
      parts.append(context.text(ImportMessage.canBeUndone))
    }
    return .advice(parts.joined(separator: " · "))
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: count(kind), rows: room(context.rows))
  }

  /// The rows below the list, in which the chosen line is said whole.
  var detailRows: Int { kind == .doubtful ? 7 : 3 }

  /// The rows above the list: the file, the class and the units that are new, the counts.
  var headRows: Int {
    let facts = (trainingClass == nil ? 0 : 1) + (plan?.units.isEmpty == false ? 1 : 0)
    return 2 + max(facts, 1)
  }

  /// The rows that the list has of those of the screen.
  func room(_ rows: Int) -> Int { max(rows - headRows - 1 - detailRows, 1) }
}
