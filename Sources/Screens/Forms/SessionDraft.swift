import Model

/// A new or edited session of a class.
struct SessionDraft: Draft {
  enum Field: CaseIterable {
    case date, start, end, topic, trainer, place, hours, signsOut
  }

  let session: Session?
  let trainingClass: TrainingClass

  /// Who the marks of the session are of.
  let roster: Roster

  init(session: Session?, trainingClass: TrainingClass, roster: Roster) {
    self.session = session
    self.trainingClass = trainingClass
    self.roster = roster
  }

  var title: Message { session == nil ? .newSession : .editSession }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .date: .text(.date, (session?.date ?? proposedDay(context)).description)
    case .start: .text(.start, session?.start.description ?? "08:30")
    case .end: .text(.end, session?.end.description ?? "11:30")
    case .topic: .text(.topic, session?.topic)
    case .trainer: .text(.trainer, session?.trainer)
    case .place: .text(.place, session?.place)
    case .hours: .text(.hours, session?.hours.map(\.written))
    case .signsOut:
      .yesOrNo(labelled: RollCallMessage.signsOut, session?.signsOut == true)
    }
  }

  /// Today where the class is on, else its first day.
  private func proposedDay(_ context: Context) -> Day {
    trainingClass.isOn(context.now.day) ? context.now.day : trainingClass.start
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .hours: context.text(Message.hoursHint)
    case .place: trainingClass.place.map { context.text(Message.placeHint, ["place": $0]) }
    default: nil
    }
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let date = values.value(.date, Fields.day)
    let start = values.value(.start, Fields.time)
    let end = values.value(.end, Fields.time)
    let hours = values.value(.hours, Fields.hours)
    if let start, let end, end <= start { values.refuse(.end, .endsBeforeItBegins) }
    if let date, !trainingClass.isOn(date) {
      values.refuse(.date, .outside(trainingClass.start, trainingClass.end))
    }
    try values.check()
    let result = result(values, date, start, end, hours ?? nil, context)
    if let misfits = misfits(in: result, context) {
      values.refuse(.end, misfits)
      try values.check()
    }
    return .session(result, was: session)
  }

  /// Whose minutes of being late or early the session has no longer, once it is moved.
  private func misfits(in moved: Session, _ context: Context) -> InputError? {
    guard let ids = session?.misfits(in: moved), !ids.isEmpty else { return nil }
    let names = ids.sorted().map { roster[$0]?.name ?? $0.description }
    return .minutesDoNotFit(
      names.joined(separator: context.text(Message.comma)), minutes: moved.minutes)
  }

  private func result(
    _ values: FormValues<Field>, _ date: Day?, _ start: TimeOfDay?, _ end: TimeOfDay?,
    _ hours: Double?, _ context: Context
  ) -> Session {
    var result =
      session
      ?? Session(
        id: context.idSeed.id(), trainingClass: trainingClass.id, date: context.now.day,
        start: TimeOfDay(clamping: 0), end: TimeOfDay(clamping: 0))
    result.date = date ?? result.date
    result.start = start ?? result.start
    result.end = end ?? result.end
    result.topic = values.text(.topic)
    result.trainer = values.text(.trainer)
    result.place = values.text(.place)
    result.hours = hours
    result.signsOut = values.isYes(.signsOut) ? true : nil
    return result
  }
}
