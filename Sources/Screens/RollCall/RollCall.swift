import Cells
import Model

/// Taking attendance: one key a mark, saved before the next key.
struct RollCall: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case give(AttendanceStatus)
    case askLeaveKind
    case clear
    case fillPresent
    case beginNote
    case beginMinutes
    case digit(Character)
    case beginFilter
    case undo
    case redo
    case openSheet
    case openTrainee
    case type(Key)
    case accept
    case cancel
  }

  /// What the next key belongs to.
  enum Mode: Equatable, Sendable {
    case marking
    case leaveKind
    case note(TextField)
    case minutes(TextField)
    case finding(TextField)
  }

  let id: Identifier<Session>
  let trainingClass: Identifier<TrainingClass>
  private(set) var meeting: Meeting?
  private(set) var roll: Roll?
  private(set) var mode = Mode.marking
  private(set) var cursor = ListCursor()
  /// The lines of the roll that are seen; all but while a name is being looked for.
  private(set) var lines: [Int] = []
  private(set) var seatDigits = ""
  private var roster = Roster()
  private var index = TraineeFilter([])
  private var journal = MarkJournal()
  /// The journal as it was before the save that is under way.
  private var journalBefore: MarkJournal?

  init(id: Identifier<Session>, of trainingClass: Identifier<TrainingClass>) {
    self.id = id
    self.trainingClass = trainingClass
  }

  var request: Library.Request? {
    .init(roster: true, classes: true, sessions: .of(trainingClass))
  }

  func title(_ language: Language) -> String {
    [Term.rollCall(language), meeting?.trainingClass.name].compactMap { $0 }
      .joined(separator: " · ")
  }

  var entries: [Roll.Entry] { roll?.entries ?? [] }

  /// The trainee under the cursor.
  var chosen: Roll.Entry? {
    lines.indices.contains(cursor.index) ? entries[lines[cursor.index]] : nil
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      let isFirst = meeting == nil
      meeting = library.meetings.first { $0.session.id == id }
      roster = library.roster
      rebuildRoll()
      index = TraineeFilter(entries.lazy.map { ($0.trainee, $0.unitName) })
      if lines.isEmpty || mode == .marking { lines = Array(entries.indices) }
      // Begins where the roll call was left.
      let line = isFirst ? entries.firstIndex { $0.mark?.status == nil } : nil
      move(line.map { .to($0) } ?? .by(0), context)
      return []
    case .saved(.session(let session, _)):
      show(session)
      return []
    case .notSaved(.session(_, let was?)):
      show(was)
      journal = journalBefore ?? journal
      return []
    default:
      return []
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    if case .digit = action {} else { seatDigits = "" }
    switch action {
    case .move(let motion):
      move(motion, context)
    case .give(let status):
      mode = .marking
      return give(status, context)
    case .askLeaveKind:
      mode = .leaveKind
    case .clear:
      return mark(context) { mark, now in mark?.setting(nil, at: now) }
    case .fillPresent:
      return fillPresent(context)
    case .beginNote:
      guard let chosen else { break }
      mode = .note(TextField(chosen.mark?.note ?? ""))
    case .beginMinutes:
      guard let minutes = chosen?.mark, minutes.status?.takesMinutes == true else {
        return [.say(.error(context.text(Message.minutesOnlyLate)))]
      }
      mode = .minutes(TextField(minutes.minutes.map(String.init) ?? ""))
    case .digit(let digit):
      return jump(digit, context)
    case .beginFilter:
      mode = .finding(TextField())
    case .undo:
      let before = journal
      return step(journal.undo(), from: before, nothing: .nothingToUndo, context)
    case .redo:
      let before = journal
      return step(journal.redo(), from: before, nothing: .nothingToRedo, context)
    case .openSheet:
      return [.open(.sheetPreview(id, of: trainingClass))]
    case .openTrainee:
      return chosen.map { [.open(.traineeFile($0.id))] } ?? []
    case .type(let key):
      type(key, context)
    case .accept:
      return accept(context)
    case .cancel:
      returnToMarking(context)
    }
    return []
  }

  // MARK: Marks

  private mutating func give(_ status: AttendanceStatus, _ context: Context) -> [Effect] {
    guard let session = meeting?.session else { return [] }
    let minutes: Int? =
      switch status {
      case .late: Punctuality.lateMinutes(at: context.now, for: session)
      case .leftEarly: Punctuality.leftEarlyMinutes(at: context.now, for: session)
      default: nil
      }
    return mark(context) { mark, now in
      (mark ?? Mark()).setting(status, minutes: minutes, at: now)
    }
  }

  /// Changes the mark under the cursor and moves on to the next line.
  private mutating func mark(
    _ context: Context, _ change: (Mark?, Instant) -> Mark?
  ) -> [Effect] {
    guard let chosen else { return [] }
    let after = change(chosen.mark, context.now)
    let effects = commit(
      [MarkJournal.Change(trainee: chosen.id, before: chosen.mark, after: after)], context)
    if !effects.isRefusal { move(.by(1), context) }
    return effects
  }

  /// Gives "present" to whoever has no status; nobody else is touched.
  private mutating func fillPresent(_ context: Context) -> [Effect] {
    let changes = entries.filter { $0.mark?.status == nil }.map {
      MarkJournal.Change(
        trainee: $0.id, before: $0.mark,
        after: ($0.mark ?? Mark()).setting(.present, at: context.now))
    }
    guard !changes.isEmpty else {
      return [.say(.error(context.text(Message.nobodyUnmarked)))]
    }
    return commit(changes, context)
  }

  private mutating func commit(
    _ changes: [MarkJournal.Change], _ context: Context
  ) -> [Effect] {
    let before = journal
    let effects = save(changes, from: before, context)
    if !effects.isRefusal { journal.record(changes) }
    return effects
  }

  private mutating func step(
    _ changes: [MarkJournal.Change]?, from before: MarkJournal, nothing: Message,
    _ context: Context
  ) -> [Effect] {
    guard let changes else { return [.say(.error(context.text(nothing)))] }
    if changes.count == 1, let line = entries.firstIndex(where: { $0.id == changes[0].trainee }) {
      move(.to(line), context)
    }
    return save(changes, from: before, context)
  }

  private mutating func save(
    _ changes: [MarkJournal.Change], from before: MarkJournal, _ context: Context
  ) -> [Effect] {
    guard let was = meeting?.session else { return [] }
    guard was.closed == nil else { return [.say(.error(context.text(Message.sessionIsFinal)))] }
    let session = changes.reduce(was) { $0.marking($1.trainee, $1.after) }
    journalBefore = before
    show(session)
    return [
      .say(.done(saved(changes, context))), .save(.session(session, was: was)),
    ]
  }

  private func saved(_ changes: [MarkJournal.Change], _ context: Context) -> String {
    guard changes.count == 1, let name = roster[changes[0].trainee]?.name else {
      return context.text(Message.savedMarks, ["count": String(changes.count)])
    }
    return context.text(
      Message.savedMark, ["name": name, "status": context.status(of: changes[0].after)])
  }

  private mutating func show(_ session: Session) {
    guard let meeting else { return }
    self.meeting = Meeting(
      trainingClass: meeting.trainingClass, session: session, number: meeting.number)
    rebuildRoll()
  }

  private mutating func rebuildRoll() {
    roll = meeting.map { Roll(session: $0.session, of: $0.trainingClass, in: roster) }
  }

  // MARK: Moving and finding

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: context.rows - Self.headRows)
  }

  private mutating func jump(_ digit: Character, _ context: Context) -> [Effect] {
    // Leading zeros are no seat; more digits than the largest seat has begin anew.
    let longest = String(entries.map(\.seat).max() ?? 0).count
    seatDigits = seatDigits.count >= longest ? String(digit) : seatDigits + String(digit)
    guard let line = entries.firstIndex(where: { String($0.seat) == seatDigits }) else {
      return [.say(.error(context.text(Message.noSuchSeat, ["seat": seatDigits])))]
    }
    move(.to(line), context)
    return [.say(.done(context.text(Message.seat, ["seat": seatDigits])))]
  }

  private mutating func type(_ key: Key, _ context: Context) {
    switch mode {
    case .note(var field):
      _ = field.type(key)
      mode = .note(field)
    case .minutes(var field):
      _ = field.type(key)
      mode = .minutes(field)
    case .finding(var field):
      _ = field.type(key)
      mode = .finding(field)
      lines = index.matches(field.text)
      move(.first, context)
    case .marking, .leaveKind: break
    }
  }

  private mutating func accept(_ context: Context) -> [Effect] {
    switch mode {
    case .note(let field):
      mode = .marking
      return mark(context) { mark, now in
        var mark = mark ?? Mark()
        mark.note = Fields.text(field.text)
        mark.at = now
        return mark
      }
    case .minutes(let field):
      return acceptMinutes(field, context)
    case .finding, .marking, .leaveKind:
      returnToMarking(context)
      return []
    }
  }

  private mutating func acceptMinutes(_ field: TextField, _ context: Context) -> [Effect] {
    guard let session = meeting?.session else { return [] }
    do {
      let minutes = try Fields.number(field.text, in: 0...session.minutes)
      mode = .marking
      return mark(context) { mark, now in
        var mark = mark ?? Mark()
        if mark.status == .late {
          mark.lateMinutes = minutes
        } else {
          mark.leftEarlyMinutes = minutes
        }
        mark.at = now
        return mark
      }
    } catch {
      return [.say(.error(error.explanation(in: context.language)))]
    }
  }

  /// Shows the whole roll again, the cursor still on the same trainee.
  private mutating func returnToMarking(_ context: Context) {
    let kept = lines.indices.contains(cursor.index) ? lines[cursor.index] : 0
    mode = .marking
    lines = Array(entries.indices)
    move(.to(kept), context)
  }
}

extension [Effect] {
  /// Whether nothing is saved, because something had to be said instead.
  fileprivate var isRefusal: Bool {
    !contains { if case .save = $0 { true } else { false } }
  }
}
