import Cells
import Model

// What is typed into the line above the footer.
extension RollCall {
  /// Begins to take something in that is about nobody in particular.
  mutating func begin(_ mode: Mode, _ context: Context) -> [Effect] {
    guard meeting != nil else { return [] }
    if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
    self.mode = mode
    return []
  }

  /// Begins to ask for something about the trainee under the cursor.
  mutating func begin(_ context: Context, _ mode: (Roll.Entry) -> Mode) -> [Effect] {
    guard let chosen, meeting != nil else { return [] }
    if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
    self.mode = mode(chosen)
    return []
  }

  mutating func type(_ key: Key, _ context: Context) {
    switch mode {
    case .note(var note):
      note.type(key)
      mode = .note(note)
    case .minutes(let status, var field):
      _ = field.type(key)
      mode = .minutes(status, field)
    case .exceptions(var field):
      _ = field.type(key)
      mode = .exceptions(field)
    case .code(var field):
      _ = field.type(key)
      mode = .code(field)
    case .walkIn(var field):
      _ = field.type(key)
      mode = .walkIn(field)
    case .merging(let walkIn, var field):
      _ = field.type(key)
      mode = .merging(walkIn, field)
    case .makeUp(var field):
      _ = field.type(key)
      mode = .makeUp(field)
    case .reason(var field, let step):
      _ = field.type(key)
      mode = .reason(field, step)
    case .finding(var field, let from):
      _ = field.type(key)
      mode = .finding(field, from: from)
      lines = index.matches(field.text)
      move(.first, context)
    case .marking, .leaveKind, .fillBeforehand, .remark, .closing: break
    }
  }

  mutating func accept(_ context: Context) -> [Effect] {
    switch mode {
    case .note(let note):
      return acceptNote(note, context)
    case .minutes(let status, let field):
      return acceptMinutes(of: status, field, context)
    case .finding(_, let from):
      returnToMarking(at: chosen?.id ?? from, context)
    case .exceptions(let field):
      return acceptExceptions(field, context)
    case .code(let field):
      guard let code = Fields.text(field.text) else { return [] }
      mode = .code(TextField())
      return take(code: code, context)
    case .walkIn(let field):
      return acceptWalkIn(field, context)
    case .merging(let walkIn, let field):
      return merge(walkIn, field, context)
    case .makeUp(let field):
      return acceptMakeUp(field, context)
    case .reason(let field, let step):
      return acceptReason(field, step, context)
    case .marking, .leaveKind, .fillBeforehand, .remark, .closing: break
    }
    return []
  }

  /// Saves a note; where somebody else has written one meanwhile, both are shown, and Enter saves them.
  private mutating func acceptNote(_ note: NoteField, _ context: Context) -> [Effect] {
    var note = note
    let theirs = chosen?.mark?.note
    if note.takeIn(theirs) {
      mode = .note(note)
      return [NoteField.advice(theirs, context)]
    }
    mode = .marking
    return amend(context) { $0.note = note.text }
  }

  mutating func acceptMinutes(
    of status: AttendanceStatus, _ field: TextField, _ context: Context
  ) -> [Effect] {
    guard let session = meeting?.session, let mark = chosen?.mark else { return [] }
    do throws(InputError) {
      let minutes = try Fields.number(
        field.text, in: session.possibleMinutes(of: status, beside: mark))
      mode = .marking
      if status == .late {
        // Whoever left early too has minutes of both.
        if mark.isLateAndLeftEarly {
          mode = .minutes(
            .leftEarly, TextField(proposing: mark.leftEarlyMinutes.map(String.init) ?? ""))
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
