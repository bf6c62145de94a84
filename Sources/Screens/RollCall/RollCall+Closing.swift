import Model

// Making a record final, and changing it afterwards.
extension RollCall {
  /// Asks what becomes of those who are unmarked, and shows them; where the record is final already,
  /// asks why it is to be opened again.
  mutating func askToClose(_ context: Context) -> [Effect] {
    guard let session = meeting?.session else { return [] }
    if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
    if session.closed != nil {
      mode = .reason(TextField(), nil)
      return []
    }
    guard !session.isToCome(at: context.now) else {
      return [.say(.error(context.text(RollCallMessage.closeTooEarly)))]
    }
    mode = .closing
    if roll?.tally.unmarked ?? 0 > 0 {
      showsOnlyUnmarked = true
      lines = arrangement
      move(.first, context)
    }
    return session.signedAdvice(attendees, context).map { [.say(.advice($0))] } ?? []
  }

  /// Makes the record final.
  mutating func close(unmarkedAs status: AttendanceStatus, _ context: Context) -> [Effect] {
    mode = .marking
    showsOnlyUnmarked = false
    guard let meeting else { return [] }
    let was = meeting.session
    let closed = was.closing(
      for: attendees, unmarkedAs: status, at: context.now)
    show(closed)
    arrange(context)
    return [.save(.session(closed, was: was))]
  }

  /// What is said once a record is final, or open again.
  func closed(_ session: Session, _ was: Session?, _ context: Context) -> [Effect] {
    switch (was?.closed, session.closed) {
    case (nil, _?):
      let count = roll?.tally.actual ?? 0
      return [.say(.done(context.text(RollCallMessage.madeFinal, ["count": String(count)])))]
    case (_?, nil): return [.say(.done(context.text(RollCallMessage.reopened)))]
    default: return []
    }
  }

  /// Does what a reason was asked for.
  mutating func acceptReason(
    _ field: TextField, _ step: MarkJournal.Step?, _ context: Context
  ) -> [Effect] {
    guard let why = Fields.text(field.text) else {
      return [.say(.error(context.text(RollCallMessage.reasonMissing)))]
    }
    mode = .marking
    guard let was = meeting?.session else { return [] }
    if let step {
      // While the reason was typed, somebody else may have changed the same.
      let possible = step.possible(in: was)
      guard !possible.changes.isEmpty else { return refuse(possible, context) }
      return save(possible, .neither, why: why, context)
    }
    show(was.reopened)
    return [.save(.session(was.reopened, was: was), why: why)]
  }
}
