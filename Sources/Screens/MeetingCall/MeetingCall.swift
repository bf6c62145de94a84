import Cells
import Model

/// The roll call of a monthly meeting: everybody on its list with a mark, each key saved at once.
struct MeetingCall: Screen {
  /// What the person can do here.
  enum Action: Sendable, Equatable {
    case move(ListCursor.Motion)
    case give(AttendanceStatus?)
    case askLeaveKind
    case fillPresent
    case beginNote
    case beginMinutes
    case type(Key)
    case accept
    case cancel
    case undo
    case redo
    case pickMembers
    case openTrainee
    case filter(ListFilter.Action)
  }

  /// What the next key answers.
  enum Mode: Equatable {
    case marking
    case leaveKind
    /// Whether a status is to be given, or nil for present to everybody unmarked, though the meeting is to come.
    case beforehand(AttendanceStatus?)
    case note(NoteField)
    case minutes(AttendanceStatus, TextField)
  }

  /// What a key changed of one mark.
  private struct Change: Equatable {
    let trainee: Identifier<Trainee>
    let before: Mark?
    let after: Mark?

    var reversed: Change { Change(trainee: trainee, before: after, after: before) }
  }

  /// A key that is being saved.
  private enum Step: Equatable {
    case mark([Change])
    case undo([Change])
    case redo([Change])

    var changes: [Change] {
      switch self {
      case .mark(let changes), .undo(let changes), .redo(let changes): changes
      }
    }
  }

  /// The rows above the list: what meeting, the counts, what is typed or nothing, the names of the columns.
  static let headRows = 4

  let id: Identifier<MonthlyMeeting>
  private(set) var meeting: MonthlyMeeting?
  private(set) var roster = Roster()
  private(set) var list = FilteredList<Trainee>()
  private(set) var mode = Mode.marking
  private var undoable: [[Change]] = []
  private var redoable: [[Change]] = []
  private var pending: Step?

  init(id: Identifier<MonthlyMeeting>) { self.id = id }

  let request: Library.Request? = .init(roster: true, meetings: true)
  let hasOwnUndo = true

  func title(_ language: Language) -> String {
    [
      Term.rollCall(language),
      "\(Term.monthlyMeeting(language)) \(meeting?.date.description ?? "")",
    ]
    .joined(separator: " · ")
  }

  var keymap: Keymap<Action> {
    switch mode {
    case .marking:
      return list.filter.keymap(
        .key(.character("p"), .character(" "), label: .keyPresent, .give(.present)),
        .key(.character("l"), label: .keyLate, .give(.late)),
        .key(.character("e"), label: .keyLeftEarly, .give(.leftEarly)),
        .key(.character("v"), label: .keyLeave, .askLeaveKind),
        .key(.character("a"), label: .keyAbsent, .give(.absent)),
        .key(.character("c"), label: .keyClear, .give(nil)),
        .key(.character("u"), label: .keyUndo, .undo),
        .key(.character("P"), label: .keyFill, .fillPresent),
        .key(.character("n"), label: .keyNote, .beginNote),
        .key(.character("m"), label: .keyMinutes, .beginMinutes),
        .key(.character("t"), label: .keyExpected, .pickMembers),
        .quiet(.control("r"), label: .keyRedo, .redo), open: .openTrainee, move: Action.move,
        filter: Action.filter)
    case .leaveKind:
      return Keymap(
        [
          .key(.character("p"), label: .keyPersonal, .give(.leavePersonal)),
          .key(.character("s"), label: .keySick, .give(.leaveSick)),
          .key(.character("o"), label: .keyOfficial, .give(.leaveOfficial)),
          .key(.escape, label: .keyCancel, .cancel),
        ], text: { _ in .cancel })
    case .beforehand(let status):
      return Keymap(
        [
          .key(
            .character("y"), label: status == nil ? .keyFill : .keySave,
            status.map { Action.give($0) } ?? .fillPresent),
          .key(.escape, label: .keyCancel, .cancel),
        ], text: { _ in .cancel })
    case .note, .minutes:
      return Keymap(
        [
          .key(.enter, label: .keySave, .accept), .key(.escape, label: .keyCancel, .cancel),
        ], text: { .type($0) })
    }
  }

  mutating func receive(_ response: Response, _ context: Context) -> [Effect] {
    switch response {
    case .loaded(let library):
      let kept = list.chosen?.id
      roster = library.roster
      meeting = library.monthlyMeeting(id)
      // Whose file cannot be read is called all the same, by her id.
      let called = (meeting?.callable ?? []).map {
        roster[$0] ?? Trainee(id: $0, name: $0.description)
      }
      list.show(called, rows: context.rows - Self.headRows) {
        .init($0, unitName: roster.unitName(of: $0))
      }
      if !isThere(whomToAskFor: kept) { mode = .marking }
    case .saved(.meeting(let saved, _)):
      meeting = saved
      return remember(context)
    case .notSaved(.meeting(_, let was?)):
      pending = nil
      meeting = was
    default: break
    }
    return []
  }

  /// Whether whoever the next key is for is still there, and as it was asked of her.
  private func isThere(whomToAskFor kept: Identifier<Trainee>?) -> Bool {
    switch mode {
    case .marking, .beforehand(nil): true
    case .leaveKind, .note, .beforehand: list.chosen?.id == kept
    case .minutes(let status, _):
      list.chosen?.id == kept && kept.flatMap { meeting?.marks[$0]?.status } == status
    }
  }

  mutating func update(_ action: Action, _ context: Context) -> [Effect] {
    pending = nil
    switch action {
    case .move(let motion): list.move(motion, rows: context.rows - Self.headRows)
    case .filter(let action): list.update(action, rows: context.rows - Self.headRows)
    case .openTrainee: return list.chosen.map { [.open(.traineeFile($0.id))] } ?? []
    case .pickMembers: return meeting.map { [.open(.pickTrainees(.members($0)))] } ?? []
    case .type(let key): type(key)
    case .cancel: mode = .marking
    case .give, .askLeaveKind, .fillPresent, .beginNote, .beginMinutes, .accept, .undo, .redo:
      guard let meeting else { return [] }
      if let reason = context.readOnlyReason { return [.say(.error(reason))] }
      return change(meeting, action, context)
    }
    return []
  }

  /// Does what changes marks.
  private mutating func change(
    _ meeting: MonthlyMeeting, _ action: Action, _ context: Context
  ) -> [Effect] {
    switch action {
    case .fillPresent:
      let filled = meeting.markingRestPresent(at: context.now)
      guard filled.marks != meeting.marks else {
        return [.say(.error(context.text(Message.nobodyUnmarked)))]
      }
      guard !asks(.beforehand(nil), of: meeting, context) else { return [] }
      return take(meeting, filled, precedence: .theirs)
    case .undo:
      return take(undoable.last.map { .undo($0.map(\.reversed)) }, .nothingToUndo, context)
    case .redo: return take(redoable.last.map { .redo($0) }, .nothingToRedo, context)
    default: break
    }
    guard let chosen = list.chosen else { return [] }
    let mark = meeting.marks[chosen.id]
    switch action {
    case .give(let status):
      // Leave is asked for beforehand.
      if let status, !status.isLeave, asks(.beforehand(status), of: meeting, context) { return [] }
      mode = .marking
      let changed = meeting.marking(chosen.id, as: status, at: context.now)
      list.move(.by(1), rows: context.rows - Self.headRows)
      guard !changed.marks[chosen.id].saysTheSame(as: mark) else {
        return [.say(.done(context.text(Message.unchanged, said(of: chosen, mark, context))))]
      }
      return take(meeting, changed)
    case .askLeaveKind: mode = .leaveKind
    case .beginNote: mode = .note(NoteField(over: mark?.note))
    case .beginMinutes:
      guard let status = mark?.status, status.takesMinutes else {
        return [.say(.error(context.text(Message.minutesOnlyLate)))]
      }
      mode = .minutes(status, TextField(proposing: mark?.minutes.map(String.init) ?? ""))
    case .accept: return accept(meeting, of: chosen, mark ?? Mark(), context)
    default: break
    }
    return []
  }

  /// Asks a question where the meeting is to come, unless this key answers it.
  private mutating func asks(
    _ question: Mode, of meeting: MonthlyMeeting, _ context: Context
  ) -> Bool {
    guard meeting.isToCome(at: context.now), mode != question else {
      mode = .marking
      return false
    }
    mode = question
    return true
  }

  private mutating func type(_ key: Key) {
    switch mode {
    case .note(var note):
      note.type(key)
      mode = .note(note)
    case .minutes(let status, var field):
      _ = field.type(key)
      mode = .minutes(status, field)
    case .marking, .leaveKind, .beforehand: break
    }
  }

  /// Takes the note or the minutes that were typed.
  private mutating func accept(
    _ meeting: MonthlyMeeting, of trainee: Trainee, _ mark: Mark, _ context: Context
  ) -> [Effect] {
    var changed = mark
    changed.at = context.now
    switch mode {
    case .note(var note):
      if note.takeIn(mark.note) {
        mode = .note(note)
        return [NoteField.advice(mark.note, context)]
      }
      changed.note = note.text
    case .minutes(let status, let field):
      do throws(InputError) {
        let minutes = try Fields.number(
          field.text, in: mark.possibleMinutes(of: status, within: meeting.minutesLong))
        if status == .late {
          changed.lateMinutes = minutes
        } else {
          changed.leftEarlyMinutes = minutes
        }
      } catch {
        return [.say(.error(error.explanation(in: context.language)))]
      }
    case .marking, .leaveKind, .beforehand: return []
    }
    mode = .marking
    return take(meeting, meeting.marking(trainee.id, changed))
  }

  // MARK: Saving, undoing

  /// Saves the meeting with other marks.
  private mutating func take(
    _ was: MonthlyMeeting, _ changed: MonthlyMeeting, precedence: Precedence = .neither
  ) -> [Effect] {
    let changes = Set(was.marks.keys).union(changed.marks.keys).sorted()
      .filter { !changed.marks[$0].saysTheSame(as: was.marks[$0]) }
      .map { Change(trainee: $0, before: was.marks[$0], after: changed.marks[$0]) }
    guard !changes.isEmpty else { return [] }
    return save(was, .mark(changes), precedence)
  }

  /// Undoes or redoes a step, as far as nobody else has changed the marks since.
  private mutating func take(
    _ step: Step?, _ nothing: Message, _ context: Context
  ) -> [Effect] {
    guard let step, let meeting else { return [.say(.error(context.text(nothing)))] }
    let possible = step.changes.filter { meeting.marks[$0.trainee] == $0.before }
    guard !possible.isEmpty else {
      settle(step, with: [])
      return [.say(.error(context.text(Message.changedSince)))]
    }
    if case .undo = step { return save(meeting, .undo(possible), .neither) }
    return save(meeting, .redo(possible), .neither)
  }

  private mutating func save(
    _ was: MonthlyMeeting, _ step: Step, _ precedence: Precedence
  ) -> [Effect] {
    let changed = step.changes.reduce(was) { $0.marking($1.trainee, $1.after) }
    pending = step
    meeting = changed
    return [.save(.meeting(changed, was: was), precedence: precedence)]
  }

  /// Remembers what came about of the step that was saved, and says it.
  private mutating func remember(_ context: Context) -> [Effect] {
    guard let step = pending, let meeting else { return [] }
    pending = nil
    let done = step.changes.filter { meeting.marks[$0.trainee].saysTheSame(as: $0.after) }
      .map { Change(trainee: $0.trainee, before: $0.before, after: meeting.marks[$0.trainee]) }
    settle(step, with: done)
    let one: Message
    let many: Message
    switch step {
    case .mark: (one, many) = (.savedMark, .savedMarks)
    case .undo: (one, many) = (.undoneMark, .undoneMarks)
    case .redo: (one, many) = (.redoneMark, .redoneMarks)
    }
    guard done.count == 1, let trainee = list.all.first(where: { $0.id == done[0].trainee }) else {
      return [.say(.done(context.text(many, ["count": String(done.count)])))]
    }
    return [.say(.done(context.text(one, said(of: trainee, done[0].after, context))))]
  }

  private mutating func settle(_ step: Step, with done: [Change]) {
    switch step {
    case .mark:
      guard !done.isEmpty else { break }
      undoable.append(done)
      redoable = []
    case .undo:
      undoable.removeLast()
      if !done.isEmpty { redoable.append(done.map(\.reversed)) }
    case .redo:
      redoable.removeLast()
      if !done.isEmpty { undoable.append(done) }
    }
  }

  private func said(
    of trainee: Trainee, _ mark: Mark?, _ context: Context
  ) -> KeyValuePairs<String, String> {
    let number = (list.all.firstIndex { $0.id == trainee.id } ?? 0) + 1
    let status = [mark.words(in: context.language), mark?.note].compactMap { $0 }
    return [
      "seat": String(number), "name": trainee.name, "status": status.joined(separator: " · "),
    ]
  }
}
