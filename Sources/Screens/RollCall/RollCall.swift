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
    /// Whether everybody is to be marked at a session that is still to come.
    case fillBeforehand
    case note(TextField)
    /// The minutes of late or of left early; one mark can have both.
    case minutes(AttendanceStatus, TextField)
    /// A name is looked for, from where the cursor was.
    case finding(TextField, from: Identifier<Trainee>?)
  }

  let id: Identifier<Session>
  let trainingClass: Identifier<TrainingClass>
  private(set) var meeting: Meeting?
  private(set) var roll: Roll?
  private(set) var mode = Mode.marking
  private(set) var cursor = ListCursor()
  /// The lines of the roll that are seen; all but while a name is being looked for.
  private(set) var lines: [Int] = []
  private var seatDigits = ""
  /// Where the cursor was before the digits of a seat.
  private var seatOrigin: Identifier<Trainee>?
  /// Who was marked late or as leaving early by the key before.
  private var justMarked: Identifier<Trainee>?
  private let first: Identifier<Trainee>?
  private var roster = Roster()
  private var index = TraineeFilter([])
  private var journal = MarkJournal()
  /// What the last key changed, while it is not known to be on disk.
  private var pending: MarkJournal.Step?

  /// The roll call of a session, opened at a trainee or else where it was left.
  init(
    id: Identifier<Session>, of trainingClass: Identifier<TrainingClass>,
    at first: Identifier<Trainee>? = nil
  ) {
    self.id = id
    self.trainingClass = trainingClass
    self.first = first
  }

  var request: Library.Request? {
    .init(roster: true, classes: true, sessions: .of(trainingClass))
  }

  func title(_ language: Language) -> String {
    [Term.rollCall(language), meeting?.trainingClass.title(in: language)].compactMap { $0 }
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
      load(library, context)
    case .saved(.session(let session, _)):
      show(session)
      guard let step = pending else { break }
      pending = nil
      let done = step.settled(in: session)
      journal.remember(done)
      return [.say(.done(saved(done, context)))]
    case .notSaved(.session(_, let was?)):
      show(was)
      returnToMarking(at: pending?.changes.only?.trainee ?? chosen?.id, context)
    default: break
    }
    return []
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    pending = nil
    let seat = seatDigits
    if case .digit = action {} else { seatDigits = "" }
    let marked = justMarked
    justMarked = nil
    switch action {
    case .move(let motion):
      move(motion, context)
    case .give(let status):
      mode = .marking
      return give(status, context)
    case .askLeaveKind:
      return begin(context) { _ in .leaveKind }
    case .clear:
      return give(nil, context)
    case .fillPresent:
      let isToCome = meeting.map { $0.session.date > context.now.day } ?? false
      guard isToCome, mode != .fillBeforehand else {
        mode = .marking
        return fillPresent(context)
      }
      return begin(context) { _ in .fillBeforehand }
    case .beginNote:
      return begin(context) { .note(TextField($0.mark?.note ?? "")) }
    case .beginMinutes:
      // Right after l or e they are those of whoever was marked, though the cursor has moved on.
      if let marked { move(to: marked, context) }
      guard let status = chosen?.mark?.status, status.takesMinutes else {
        return [.say(.error(context.text(Message.minutesOnlyLate)))]
      }
      return begin(context) { .minutes(status, TextField($0.mark?.minutes.map(String.init) ?? "")) }
    case .digit(let digit):
      return jump(digit, context)
    case .beginFilter:
      mode = .finding(TextField(), from: chosen?.id)
    case .undo:
      return step(journal.undo, nothing: .nothingToUndo, context)
    case .redo:
      return step(journal.redo, nothing: .nothingToRedo, context)
    case .openSheet:
      return [.open(.sheetPreview(id, of: trainingClass))]
    case .openTrainee where !seat.isEmpty:
      // Enter after the digits of a seat ends the number, as people are used to.
      break
    case .openTrainee:
      return chosen.map { [.open(.traineeFile($0.id))] } ?? []
    case .type(let key):
      type(key, context)
    case .accept:
      return accept(context)
    case .cancel:
      cancel(context)
    }
    return []
  }

  // MARK: The roll

  private mutating func load(_ library: Library, _ context: Context) {
    let isFirst = meeting == nil
    let kept = chosen?.id
    meeting = library.meetings.first { $0.session.id == id }
    roster = library.roster
    rebuildRoll()
    index = TraineeFilter(entries.lazy.map { ($0.trainee, $0.unitName) })
    lines = Array(entries.indices)
    if case .finding(let field, _) = mode {
      lines = index.matches(field.text)
    } else if roll?.contains(kept) != true {
      // What was being typed was for somebody who is gone.
      mode = .marking
    }
    let unmarked = isFirst ? entries.first { $0.mark?.status == nil }?.id : nil
    move(to: isFirst ? first ?? unmarked : kept, context)
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

  // MARK: Marks

  /// Gives a status to the trainee under the cursor, or takes hers away, and moves on to the next.
  private mutating func give(_ status: AttendanceStatus?, _ context: Context) -> [Effect] {
    guard let chosen else { return [] }
    let effects = change(context) { session throws(MarkingError) in
      try session.marking(chosen.id, as: status, at: context.now)
    }
    if let session = meeting?.session, refusal(of: session, context) == nil {
      move(.by(1), context)
      if status?.takesMinutes == true { justMarked = chosen.id }
    }
    return effects
  }

  /// Gives "present" to whoever has no status; nobody else is touched, nor whoever has got one from
  /// another program meanwhile.
  private mutating func fillPresent(_ context: Context) -> [Effect] {
    let unmarked = entries.filter { $0.mark?.status == nil }.map(\.id)
    guard !unmarked.isEmpty else {
      return [.say(.error(context.text(Message.nobodyUnmarked)))]
    }
    return change(context, precedence: .theirs) { session throws(MarkingError) in
      var session = session
      for trainee in unmarked {
        session = try session.marking(trainee, as: .present, at: context.now)
      }
      return session
    }
  }

  /// Changes the mark under the cursor in a way that is no new status; the cursor stays.
  private mutating func amend(
    _ context: Context, _ change: (inout Mark) -> Void
  ) -> [Effect] {
    guard let chosen else { return [] }
    var mark = chosen.mark ?? Mark()
    change(&mark)
    mark.at = context.now
    return self.change(context) { session throws(MarkingError) in
      session.marking(chosen.id, mark)
    }
  }

  private mutating func change(
    _ context: Context, precedence: Precedence = .neither,
    _ change: (Session) throws(MarkingError) -> Session
  ) -> [Effect] {
    guard let was = meeting?.session else { return [] }
    if let refusal = refusal(of: was, context) { return [.say(.error(refusal))] }
    do throws(MarkingError) {
      let session = try change(was)
      let changes = entries.compactMap { entry -> MarkJournal.Change? in
        let after = session.marks[entry.id]
        guard !after.saysTheSame(as: entry.mark) else { return nil }
        return .init(trainee: entry.id, before: entry.mark, after: after)
      }
      guard !changes.isEmpty else { return chosen.map { [unchanged($0, context)] } ?? [] }
      return save(.mark(changes), precedence, context)
    } catch {
      return [.say(.error(error.explanation(in: context.language)))]
    }
  }

  private func unchanged(_ entry: Roll.Entry, _ context: Context) -> Effect {
    .say(
      .done(
        context.text(
          Message.unchanged,
          [
            "seat": String(entry.seat), "name": entry.trainee.name,
            "status": entry.mark.words(in: context.language),
          ])))
  }

  /// Why no mark of a session can be changed; nil where they can.
  private func refusal(of session: Session, _ context: Context) -> String? {
    context.readOnlyReason
      ?? session.closed.map { _ in MarkingError.closed.explanation(in: context.language) }
  }

  /// Undoes or redoes a step, as far as nobody else has changed the marks since.
  private mutating func step(
    _ step: MarkJournal.Step?, nothing: Message, _ context: Context
  ) -> [Effect] {
    guard let step, let session = meeting?.session else {
      return [.say(.error(context.text(nothing)))]
    }
    if let refusal = refusal(of: session, context) { return [.say(.error(refusal))] }
    let possible = step.possible(in: session)
    guard let first = possible.changes.first else {
      journal.remember(possible)
      return [.say(.error(context.text(Message.changedSince)))]
    }
    if possible.changes.count == 1 { move(to: first.trainee, context) }
    return save(possible, .neither, context)
  }

  private mutating func save(
    _ step: MarkJournal.Step, _ precedence: Precedence, _ context: Context
  ) -> [Effect] {
    guard let was = meeting?.session else { return [] }
    let session = step.changes.reduce(was) { $0.marking($1.trainee, $1.after) }
    pending = step
    show(session)
    return [.save(.session(session, was: was), precedence: precedence)]
  }

  private func saved(_ step: MarkJournal.Step, _ context: Context) -> String {
    guard let only = step.changes.only, let entry = entries.first(where: { $0.id == only.trainee })
    else {
      let message: Message =
        switch step {
        case .mark: .savedMarks
        case .undo: .undoneMarks
        case .redo: .redoneMarks
        }
      return context.text(message, ["count": String(step.changes.count)])
    }
    let message: Message =
      switch step {
      case .mark: .savedMark
      case .undo: .undoneMark
      case .redo: .redoneMark
      }
    let note = only.after?.note == only.before?.note ? nil : only.after?.note ?? "–"
    let words = [only.after.words(in: context.language), note].compactMap { $0 }
    return context.text(
      message,
      [
        "seat": String(entry.seat), "name": entry.trainee.name,
        "status": words.joined(separator: " · "),
      ])
  }

  // MARK: Moving and finding

  private mutating func move(_ motion: ListCursor.Motion, _ context: Context) {
    cursor.move(motion, count: lines.count, rows: context.rows - Self.headRows)
  }

  /// Moves to the line of a trainee, where it is seen.
  private mutating func move(to trainee: Identifier<Trainee>?, _ context: Context) {
    let line = lines.firstIndex { entries[$0].id == trainee }
    move(line.map { .to($0) } ?? .by(0), context)
  }

  private mutating func jump(_ digit: Character, _ context: Context) -> [Effect] {
    let seats = entries.map { String($0.seat) }
    // After as many digits as the largest seat has, the next one begins another seat.
    let longest = seats.map(\.count).max() ?? 0
    seatDigits = seatDigits.count >= longest ? String(digit) : seatDigits + String(digit)
    let typed = seatDigits
    if typed.count == 1 { seatOrigin = chosen?.id }
    guard seats.contains(where: { $0.hasPrefix(typed) }) else {
      seatDigits = ""
      // The seats on the way to a number that there is not are none that was meant.
      move(to: seatOrigin, context)
      return [.say(.error(context.text(Message.noSuchSeat, ["seat": typed])))]
    }
    if let line = seats.firstIndex(of: typed) { move(.to(line), context) }
    return [.say(.done(context.text(Message.seat, ["seat": typed])))]
  }

  /// Shows the whole roll again, the cursor on a trainee.
  private mutating func returnToMarking(at trainee: Identifier<Trainee>?, _ context: Context) {
    mode = .marking
    lines = Array(entries.indices)
    move(to: trainee, context)
  }

  private mutating func cancel(_ context: Context) {
    if case .finding(_, let from) = mode {
      returnToMarking(at: from, context)
    } else {
      returnToMarking(at: chosen?.id, context)
    }
  }

  // MARK: Typing

  /// Begins to ask for something about the trainee under the cursor.
  private mutating func begin(_ context: Context, _ mode: (Roll.Entry) -> Mode) -> [Effect] {
    guard let chosen, let session = meeting?.session else { return [] }
    if let refusal = refusal(of: session, context) { return [.say(.error(refusal))] }
    self.mode = mode(chosen)
    return []
  }

  private mutating func type(_ key: Key, _ context: Context) {
    switch mode {
    case .note(var field):
      _ = field.type(key)
      mode = .note(field)
    case .minutes(let status, var field):
      _ = field.type(key)
      mode = .minutes(status, field)
    case .finding(var field, let from):
      _ = field.type(key)
      mode = .finding(field, from: from)
      lines = index.matches(field.text)
      move(.first, context)
    case .marking, .leaveKind, .fillBeforehand: break
    }
  }

  private mutating func accept(_ context: Context) -> [Effect] {
    switch mode {
    case .note(let field):
      mode = .marking
      return amend(context) { $0.note = Fields.text(field.text) }
    case .minutes(let status, let field):
      return acceptMinutes(of: status, field, context)
    case .finding(_, let from):
      returnToMarking(at: chosen?.id ?? from, context)
    case .marking, .leaveKind, .fillBeforehand: break
    }
    return []
  }

  private mutating func acceptMinutes(
    of status: AttendanceStatus, _ field: TextField, _ context: Context
  ) -> [Effect] {
    guard let session = meeting?.session, let mark = chosen?.mark else { return [] }
    do throws(InputError) {
      let minutes = try Fields.number(field.text, in: session.possibleMinutes)
      mode = .marking
      if status == .late {
        // Whoever left early too has minutes of both.
        if mark.isLateAndLeftEarly {
          mode = .minutes(
            .leftEarly, TextField(mark.leftEarlyMinutes.map(String.init) ?? ""))
        }
        return amend(context) { $0.lateMinutes = minutes }
      }
      // Beside late, 0 says that she left early, but not by how much.
      let unknown = mark.isLateAndLeftEarly ? 0 : nil
      return amend(context) { $0.leftEarlyMinutes = minutes ?? unknown }
    } catch {
      return [.say(.error(error.explanation(in: context.language)))]
    }
  }
}

extension Roll {
  fileprivate func contains(_ trainee: Identifier<Trainee>?) -> Bool {
    entries.contains { $0.id == trainee }
  }
}

extension Collection {
  /// The element, where there is just one.
  fileprivate var only: Element? { count == 1 ? first : nil }
}
