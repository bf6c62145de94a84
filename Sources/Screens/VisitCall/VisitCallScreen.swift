import Cells
import Model

/// The roll call at one point of a visit: who is with the group, and that it goes on when as many heads are counted
/// as were called. Every key is saved before the next one.
struct VisitCallScreen: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case give(isHere: Bool)
    case clear
    case fill
    case beginNote
    case beginFinding
    case beginLeaving
    case reopen
    case undo
    case redo
    case turn(Int)
    case type(Key)
    case accept
    case cancel
  }

  /// What the next key belongs to.
  enum Mode: Equatable {
    case calling
    /// Whether all others are to be here at a point whose day is still to come.
    case fillBeforehand
    /// Why somebody is not with the group, or how she goes.
    case note(NoteField, of: Identifier<Trainee>)
    /// How many heads were counted, and when the group goes on.
    case leaving(TextField)
    /// Whether the group is home, though somebody is not; and what was typed of that.
    case missing(VisitCall.Left, TextField)
    /// A name is looked for, from where the cursor was.
    case finding(TextField, from: Identifier<Trainee>?)
  }

  let id: Identifier<SiteVisit>
  private(set) var point: VisitPoint
  private(set) var visit: SiteVisit?
  private(set) var roster = Roster()
  private(set) var mode = Mode.calling
  private(set) var cursor = ListCursor()
  /// Whom the roll has: who is expected, then who may join.
  private(set) var roll: [Identifier<Trainee>] = []
  /// The lines of the roll that are seen: all but while a name is looked for.
  private(set) var lines: [Int] = []
  private var index = TraineeFilter([])
  private var journal = VisitCallJournal()
  /// What the last key changed, while it is not known to be on disk.
  private var pending: Pending?

  private struct Pending {
    let step: VisitCallJournal.Step?
    let answer: String
    let goesOn: Bool
    /// What the key belonged to, which it does again where nothing could be saved.
    let mode: Mode
  }

  init(id: Identifier<SiteVisit>, at point: VisitPoint) {
    self.id = id
    self.point = point
  }

  var request: Library.Request? { .init(roster: true, visit: id) }

  let hasOwnUndo = true

  func title(_ language: Language) -> String {
    [Term.rollCall(language), visit?.host].compactMap { $0 }.joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    switch mode {
    case .calling:
      Keymap(
        Keymap.moving(Action.move) + [
          .key(.character("p"), .character(" "), label: .keyHere, .give(isHere: true)),
          .key(.character("a"), label: .keyNotHere, .give(isHere: false)),
          .key(.character("P"), label: .keyRestHere, .fill),
          .key(.enter, label: .keyGoOn, .beginLeaving),
          .key(.character("n"), label: .keyNote, .beginNote),
          .key(.character("c"), label: .keyClear, .clear),
          .key(.character("u"), label: .keyUndo, .undo),
          .key(.character("/"), label: .keyFind, .beginFinding),
          .key(.character("o"), label: .keyCallAgain, .reopen),
          .key(.character("]"), label: .keyNextPoint, .turn(1)),
          .quiet(.character("["), label: .keyPreviousPoint, .turn(-1)),
          .quiet(.control("r"), label: .keyRedo, .redo),
        ])
    case .fillBeforehand: .asking(.keyRestHere, yes: .fill, no: .cancel)
    case .missing: .asking(.keyAllTheSame, yes: .accept, no: .cancel)
    case .note, .leaving:
      Keymap(
        [
          .key(.enter, label: .keySave, .accept), .key(.escape, label: .keyCancel, .cancel),
        ], text: Action.type)
    case .finding:
      Keymap(
        [
          .key(.enter, label: .keyGoThere, .accept), .key(.escape, label: .keyCancel, .cancel),
        ] + Keymap.movingWhileTyping(Action.move), text: Action.type)
    }
  }

  private var chosen: Identifier<Trainee>? {
    guard lines.indices.contains(cursor.index), roll.indices.contains(lines[cursor.index])
    else { return nil }
    return roll[lines[cursor.index]]
  }

  private var call: VisitCall { visit?.call(at: point) ?? VisitCall() }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      let isFirst = visit == nil
      let (former, kept) = (point, chosen)
      visit = library.visit(id)
      roster = library.roster
      show(at: isFirst ? firstUncalled : kept, context)
      if !isThere(since: former) { mode = .calling }
    case .saved(.visit(let saved, _)):
      visit = saved
      mode = .calling
      let pending = pending
      self.pending = nil
      if let step = pending?.step { journal.remember(step) }
      if pending?.goesOn == true { turn(by: 1, context) } else { show(at: chosen, context) }
      return pending.map { [.say(.done($0.answer))] } ?? []
    case .notSaved(.visit(_, let was?)):
      visit = was
      mode = pending?.mode ?? mode
      pending = nil
      show(at: chosen, context)
    default: break
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    guard let visit else {
      mode = .calling
      return []
    }
    switch action {
    case .move(let motion): move(motion, context)
    case .give(let isHere): return give(isHere, visit, context)
    case .clear: return chosen.map { mark($0, nil, visit, context) } ?? []
    case .fill: return fill(visit, context)
    case .beginNote:
      guard let chosen else { return [] }
      do throws(VisitCallError) {
        try visit.checkOpen(point)
        return begin(.note(NoteField(over: call.marks[chosen]?.note), of: chosen), context)
      } catch {
        return refuse(error, visit, context)
      }
    case .beginFinding:
      index.prepare()
      mode = .finding(TextField(), from: chosen)
    case .beginLeaving:
      do throws(VisitCallError) {
        try visit.checkReady(toLeave: point)
        return begin(.leaving(TextField()), context)
      } catch {
        return refuse(error, visit, context)
      }
    case .reopen:
      guard call.left != nil else { return [.say(.error(context.text(VisitMessage.notLeftYet)))] }
      do throws(VisitCallError) {
        return save(
          try visit.reopening(point), was: visit, answer: context.text(VisitMessage.openAgain))
      } catch {
        return refuse(error, visit, context)
      }
    case .undo:
      return take(journal.undo, nothing: .nothingToUndo, done: VisitMessage.undone, visit, context)
    case .redo:
      return take(journal.redo, nothing: .nothingToRedo, done: VisitMessage.redone, visit, context)
    case .turn(let step): turn(by: step, context)
    case .type(let key): type(key, context)
    case .accept: return accept(visit, context)
    case .cancel: cancel(context)
    }
    return []
  }

  private mutating func cancel(_ context: Context) {
    switch mode {
    case .missing: cancelQuestion()
    case .finding(_, let from):
      mode = .calling
      show(at: from, context)
    case .calling, .fillBeforehand, .note, .leaving: mode = .calling
    }
  }

  // MARK: Marks

  /// Marks whoever is chosen and goes on to the next one.
  private mutating func give(
    _ isHere: Bool, _ visit: SiteVisit, _ context: Context
  ) -> [Effect] {
    guard let chosen else { return [] }
    let effects = mark(
      chosen, VisitCall.Mark(isHere: isHere, note: call.marks[chosen]?.note), visit, context)
    if case .save? = effects.first { move(.by(1), context) }
    return effects
  }

  private mutating func mark(
    _ trainee: Identifier<Trainee>, _ mark: VisitCall.Mark?, _ visit: SiteVisit,
    _ context: Context
  ) -> [Effect] {
    do throws(VisitCallError) {
      let marked = try visit.marking(trainee, mark, at: point)
      let words = mark.words(in: context.language, replacing: call.marks[trainee])
      return save(
        marked, was: visit,
        answer: context.text(VisitMessage.savedCall, ["what": "\(name(of: trainee)) \(words)"]))
    } catch {
      return refuse(error, visit, context)
    }
  }

  private mutating func fill(_ visit: SiteVisit, _ context: Context) -> [Effect] {
    do throws(VisitCallError) {
      try visit.checkOpen(point)
      if mode != .fillBeforehand, visit.isToCome(point, on: context.now.day) {
        return begin(.fillBeforehand, context)
      }
      mode = .calling
      let filled = try visit.fillingCall(at: point)
      guard filled != visit else { return [.say(.error(context.text(Message.nobodyUnmarked)))] }
      let count = String(filled.present(at: point).count)
      return save(
        filled, was: visit, answer: context.text(VisitMessage.allHere, ["count": count]))
    } catch {
      return refuse(error, visit, context)
    }
  }

  private mutating func take(
    _ step: VisitCallJournal.Step?, nothing: Message, done: VisitMessage, _ visit: SiteVisit,
    _ context: Context
  ) -> [Effect] {
    guard let step = step?.possible(in: visit) else {
      return [.say(.error(context.text(nothing)))]
    }
    guard let first = step.changes.first else {
      journal.remember(step)
      return [.say(.error(context.text(Message.changedSince)))]
    }
    do throws(VisitCallError) {
      let changed = try step.applied(to: visit)
      point = step.point
      let what =
        step.changes.count == 1
        ? "\(name(of: first.trainee)) \(first.after.words(in: context.language))"
        : "\(step.changes.count) · \(names(of: step.changes.map(\.trainee), context))"
      return save(
        changed, was: visit, step: step, answer: context.text(done, ["what": what]))
    } catch {
      return refuse(error, visit, context)
    }
  }

  private mutating func accept(_ visit: SiteVisit, _ context: Context) -> [Effect] {
    switch mode {
    case .calling, .fillBeforehand: break
    case .finding(_, let from):
      mode = .calling
      show(at: chosen ?? from, context)
    case .note(let note, let trainee): return accept(note, of: trainee, visit, context)
    case .missing(let left, _): return leave(left, visit, context)
    case .leaving(let field):
      do throws(InputError) {
        let left = try VisitCall.Left(field.text, from: point, of: visit, at: context.now)
        return leave(left, visit, context)
      } catch {
        return [.say(.error(error.explanation(in: context.language)))]
      }
    }
    return []
  }

  private mutating func accept(
    _ note: NoteField, of trainee: Identifier<Trainee>, _ visit: SiteVisit, _ context: Context
  ) -> [Effect] {
    let mark = call.marks[trainee]
    var note = note
    if note.takeIn(mark?.note) {
      mode = .note(note, of: trainee)
      return [NoteField.advice(mark?.note, context)]
    }
    guard note.text != mark?.note else {
      mode = .calling
      return []
    }
    // Whoever has a note and no mark is not with the group: that is what it says.
    var noted = mark ?? VisitCall.Mark(isHere: false)
    noted.note = note.text
    return self.mark(trainee, noted, visit, context)
  }

  private mutating func leave(
    _ left: VisitCall.Left, _ visit: SiteVisit, _ context: Context
  ) -> [Effect] {
    do throws(VisitCallError) {
      let gone = try visit.leaving(point, left)
      let missing = visit.missing(at: point)
      if point == .return, !missing.isEmpty, case .leaving(let field) = mode {
        mode = .missing(left, field)
        return []
      }
      return save(
        gone, was: visit, answer: answer(to: left, missing, visit, context),
        goesOn: point != .return)
    } catch {
      cancelQuestion()
      return refuse(error, visit, context)
    }
  }

  /// Goes back from the question whether the group is home to what was typed.
  private mutating func cancelQuestion() {
    if case .missing(_, let field) = mode { mode = .leaving(field) }
  }

  /// That the group has gone on, and who is not with it any more.
  private func answer(
    to left: VisitCall.Left, _ missing: [Identifier<Trainee>], _ visit: SiteVisit,
    _ context: Context
  ) -> String {
    let isHome = point == .return
    let message: VisitMessage =
      switch point {
      case .departure: .setOff
      case .stop: .goneOn
      case .return: missing.isEmpty && left.count > 0 ? .allHome : .homeAt
      }
    let gone = context.text(
      message,
      [
        "point": visit.name(of: point, in: context.language), "count": String(left.count),
        "time": left.time.description,
      ])
    guard !missing.isEmpty else { return gone }
    let without = context.text(
      isHome ? VisitMessage.notBack : .notWithUs,
      ["count": String(missing.count), "names": names(of: missing, context)])
    return "\(gone) · \(without)"
  }

  /// Saves what a key changed; a step of the journal, or else the marks that differ.
  private mutating func save(
    _ changed: SiteVisit, was: SiteVisit, step: VisitCallJournal.Step? = nil, answer: String,
    goesOn: Bool = false
  ) -> [Effect] {
    let step = step ?? VisitCallJournal.Step(from: was, to: changed, at: point)
    pending = Pending(step: step, answer: answer, goesOn: goesOn, mode: mode)
    mode = .calling
    visit = changed
    return [.save(.visit(changed, was: was))]
  }

  private func refuse(
    _ error: VisitCallError, _ visit: SiteVisit, _ context: Context
  ) -> [Effect] {
    [.say(.error(error.explanation(in: context.language, of: visit, roster, at: point)))]
  }

  // MARK: The roll

  /// Names with commas between them; the line that they end is cut where it is full.
  func names(of trainees: [Identifier<Trainee>], _ context: Context) -> String {
    trainees.map(name).joined(separator: context.text(Message.comma))
  }

  /// Whether what the next key belongs to is still there after a reload that began at a point.
  private func isThere(since former: VisitPoint) -> Bool {
    guard visit != nil else { return false }
    switch mode {
    case .calling, .finding: return true
    case .note(_, let trainee): return point == former && roll.contains(trainee)
    case .fillBeforehand, .leaving, .missing: return point == former && call.left == nil
    }
  }

  func name(of trainee: Identifier<Trainee>) -> String {
    roster[trainee]?.name ?? trainee.description
  }

  /// Begins to ask for something.
  private mutating func begin(_ mode: Mode, _ context: Context) -> [Effect] {
    if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
    self.mode = mode
    return []
  }

  private mutating func type(_ key: Key, _ context: Context) {
    switch mode {
    case .calling, .fillBeforehand, .missing: break
    case .note(var note, let trainee):
      note.type(key)
      mode = .note(note, of: trainee)
    case .leaving(var field):
      _ = field.type(key)
      mode = .leaving(field)
    case .finding(var field, let from):
      _ = field.type(key)
      mode = .finding(field, from: from)
      lines = index.matches(field.text)
      move(.first, context)
    }
  }

  /// Goes to a point before or after this one.
  private mutating func turn(by step: Int, _ context: Context) {
    guard let points = visit?.points, let index = points.firstIndex(of: point),
      points.indices.contains(index + step)
    else { return show(at: chosen, context) }
    point = points[index + step]
    show(at: firstUncalled, context)
  }

  private var firstUncalled: Identifier<Trainee>? {
    visit?.expected(at: point).first { call.marks[$0] == nil }
  }

  /// Shows the roll of the point; the cursor is on somebody, or about where it was.
  private mutating func show(at trainee: Identifier<Trainee>?, _ context: Context) {
    guard let visit else { return }
    // A stop may be gone meanwhile.
    if !visit.points.contains(point) { point = visit.nextPoint ?? .return }
    let callable = visit.callable(at: point)
    // Whoever has a mark is seen, so that it can be mended.
    roll = callable + call.marks.keys.filter { !callable.contains($0) }.sorted()
    index = TraineeFilter(
      roll.map { id in
        let trainee = roster[id] ?? Trainee(id: id, name: id.description)
        return (trainee, roster.unitName(of: trainee, on: visit.date))
      })
    if case .finding(let field, _) = mode {
      lines = index.matches(field.text)
    } else {
      lines = Array(roll.indices)
    }
    let line = lines.firstIndex { roll[$0] == trainee }
    move(line.map { .to($0) } ?? .by(0), context)
  }

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: context.rows - Self.headRows)
  }
}
