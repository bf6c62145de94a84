import Model

// Giving marks, and what is said of it.
extension RollCall {
  /// Gives a status to the trainee under the cursor, or takes hers away, and moves on to the next.
  mutating func give(_ status: AttendanceStatus?, _ context: Context) -> [Effect] {
    guard let chosen else { return answerForWalkIn(status, context) }
    let effects = change(context) { session throws(MarkingError) in
      try session.marking(chosen.id, as: status, at: context.now)
    }
    guard mode == .marking, context.readOnlyReason == nil else { return effects }
    if status?.takesMinutes == true { justMarked = chosen.id }
    arrange(context)
    // Where she is no longer seen, the next one stands in her place.
    if self.chosen?.id == chosen.id { move(.by(1), context) }
    return effects
  }

  /// Goes to somebody and marks her present, wherever the cursor was.
  mutating func markPresent(_ entry: Roll.Entry, _ context: Context) -> [Effect] {
    move(to: entry.id, context)
    return change(context) { session throws(MarkingError) in
      try session.marking(entry.id, as: .present, at: context.now)
    }
  }

  /// Gives "present" to whoever has no status; nobody else is touched, nor whoever has got one from
  /// another program meanwhile.
  mutating func fillPresent(_ context: Context) -> [Effect] {
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
  mutating func amend(
    _ context: Context, _ change: (inout Mark) -> Void
  ) -> [Effect] {
    guard let chosen else { return [] }
    // Her leave stays where it stands; only what was given here is changed.
    var mark = meeting?.session.marks[chosen.id] ?? Mark()
    change(&mark)
    mark.at = context.now
    return self.change(context) { session throws(MarkingError) in
      session.marking(chosen.id, mark)
    }
  }

  mutating func change(
    _ context: Context, precedence: Precedence = .neither,
    _ change: (Session) throws(MarkingError) -> Session
  ) -> [Effect] {
    guard let was = meeting?.session else { return [] }
    if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
    do throws(MarkingError) {
      let session = try was.correcting(change)
      let changes = MarkJournal.changes(from: was, to: session)
      guard !changes.isEmpty else { return chosen.map { [unchanged($0, context)] } ?? [] }
      return take(.mark(changes), precedence, context)
    } catch {
      return [.say(.error(error.explanation(in: context.language)))]
    }
  }

  func unchanged(_ entry: Roll.Entry, _ context: Context) -> Effect {
    .say(
      .done(
        context.text(
          Message.unchanged,
          [
            "seat": String(entry.seat), "name": entry.trainee.name,
            "status": entry.mark.words(in: context.language),
          ])))
  }

  /// Her status as it is said after a step, with what a new one has replaced.
  private func status(
    of entry: Roll.Entry, since step: MarkJournal.Step, _ before: Mark?, _ context: Context
  ) -> String {
    guard case .mark = step, let session = meeting?.session else {
      return entry.mark.words(in: context.language)
    }
    return attendees.words(of: entry.id, at: session, replacing: before, in: context.language)
  }

  /// Undoes or redoes a step, as far as nobody else has changed the marks since.
  mutating func step(
    _ step: MarkJournal.Step?, nothing: Message, _ context: Context
  ) -> [Effect] {
    guard let step, let session = meeting?.session else {
      return [.say(.error(context.text(nothing)))]
    }
    if let refusal = context.readOnlyReason { return [.say(.error(refusal))] }
    let possible = step.possible(in: session)
    guard let first = possible.changes.first else { return refuse(possible, context) }
    if possible.changes.count == 1, let trainee = first.trainee { move(to: trainee, context) }
    return take(possible, .neither, context)
  }

  /// Says that somebody else has come before a step, of which nothing is left.
  mutating func refuse(_ step: MarkJournal.Step, _ context: Context) -> [Effect] {
    journal.remember(step)
    return [.say(.error(context.text(Message.changedSince)))]
  }

  /// Takes a step; where the record is final, it is asked first why.
  mutating func take(
    _ step: MarkJournal.Step, _ precedence: Precedence, _ context: Context
  ) -> [Effect] {
    guard meeting?.session.closed == nil else {
      mode = .reason(TextField(), step)
      return []
    }
    return save(step, precedence, context)
  }

  mutating func save(
    _ step: MarkJournal.Step, _ precedence: Precedence, why: String? = nil, _ context: Context
  ) -> [Effect] {
    guard let was = meeting?.session else { return [] }
    let session = step.changes.reduce(was) { $1.applied(to: $0) }
    pending = step
    show(session)
    arrange(context)
    return [.save(.session(session, was: was), precedence: precedence, why: why)]
  }

  func saved(_ step: MarkJournal.Step, _ context: Context) -> String {
    if step.isOfOneWalkIn, case .walkIn(_, let before, let after)? = step.changes.first {
      return said(ofWalkIn: before, after, context)
    }
    guard step.isOfMarks else { return said(ofSheet: step, context) }
    guard case .mark(let trainee, let before, let after)? = step.changes.only,
      let entry = entries.first(where: { $0.id == trainee })
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
    let note = after?.note == before?.note ? nil : after?.note ?? "–"
    let words =
      [status(of: entry, since: step, before, context)]
      + [note, after?.extras(context)].compactMap { $0 }.filter { !$0.isEmpty }
    return context.text(
      message,
      [
        "seat": String(entry.seat), "name": entry.trainee.name,
        "status": words.joined(separator: " · "),
      ])
  }
}
