import Model

/// A known monthly meeting, or new ones: one, or those of a year.
struct MeetingDraft: Draft {
  enum Field: CaseIterable {
    case date, start, end, place, hours, count, pattern
  }

  /// The most that are made in one step.
  private static let most = 60

  let meeting: MonthlyMeeting?
  /// All that there are: of the latest a new one has what it does not say itself.
  let others: [MonthlyMeeting]
  /// Who the marks of the meeting are of.
  let roster: Roster

  var title: MeetingMessage { meeting == nil ? .newMeeting : .editMeeting }

  var fields: [Field] {
    meeting == nil ? Field.allCases : [.date, .start, .end, .place, .hours]
  }

  /// Whose place, times and people are proposed.
  private var model: MonthlyMeeting? { meeting ?? others.latest }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    let usual = TimeSpan.usualMorning
    return switch field {
    case .date: .text(.date, (meeting?.date ?? context.now.day).description)
    case .start: .text(.start, (model?.start ?? usual.start).description)
    case .end: .text(.end, (model?.end ?? usual.end).description)
    case .place: .text(.place, model?.place)
    case .hours:
      .text(Term.hours, (model == nil ? context.township.hours.halfDay : model?.hours)?.written)
    case .count: .text(MeetingMessage.count, "1")
    case .pattern:
      FormEntry(
        label: MeetingMessage.repeats.phrase,
        initial: SessionSeries.Pattern.monthlyByWeekday.rawValue,
        choices: [SessionSeries.Pattern.monthlyByWeekday, .monthlyByDay].map {
          .init(value: $0.rawValue, label: $0.message.phrase)
        })
    }
  }

  func hint(for field: Field, in values: FormValues<Field>, _ context: Context) -> String? {
    switch field {
    case .hours: context.text(MeetingMessage.hoursHint)
    case .count: context.text(MeetingMessage.countHint)
    case .pattern:
      (try? Fields.day(values.texts[.date] ?? "")).map {
        context.hint(for: pattern(values), from: $0)
      }
    default: nil
    }
  }

  /// How many it makes, from when to when, and the first days on which there is one already.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? {
    var values = values
    guard meeting == nil, let made = made(&values, context), let last = made.last else {
      return nil
    }
    let taken = made.daysTaken(by: others)
    guard !taken.isEmpty else {
      return context.text(
        MeetingMessage.makes,
        [
          "count": String(made.count), "from": context.day(made[0].date),
          "until": context.day(last.date),
        ])
    }
    let days = taken.prefix(2).map(\.description).joined(separator: context.text(Message.comma))
    return context.text(
      MeetingMessage.makesOnTaken,
      [
        "count": String(made.count), "until": last.date.description,
        "days": taken.count > 2 ? "\(days) +\(taken.count - 2)" : days,
      ])
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    if let meeting {
      let changed = filled(meeting, &values)
      try values.check()
      if !changed.misfits.isEmpty, changed.misfits != meeting.misfits {
        let names = changed.misfits.map { roster[$0]?.name ?? $0.description }
        values.refuse(
          .end,
          .minutesDoNotFit(
            names.joined(separator: context.text(Message.comma)), minutes: changed.minutesLong))
        try values.check()
      }
      return .meeting(changed, was: meeting)
    }
    let made = made(&values, context) ?? []
    try values.check()
    return made.count == 1 ? .meeting(made[0], was: nil) : .meetings(made)
  }

  func answer(to saved: Change, _ context: Context) -> String? {
    guard case .meetings(let made) = saved else { return nil }
    return context.text(MeetingMessage.made, ["count": String(made.count)])
  }

  func next(after saved: Change) -> Route? {
    guard meeting == nil, case .meeting(let saved, _) = saved else { return nil }
    return .meetingPage(saved.id)
  }

  private func pattern(_ values: FormValues<Field>) -> SessionSeries.Pattern {
    values.text(.pattern).flatMap(SessionSeries.Pattern.init) ?? .monthlyByWeekday
  }

  /// The new meetings; nil where something is wrong, which is remembered at its field.
  private func made(
    _ values: inout FormValues<Field>, _ context: Context
  ) -> [MonthlyMeeting]? {
    let usual = TimeSpan.usualMorning
    var first = MonthlyMeeting(
      id: context.idSeed.id(), date: context.now.day, start: usual.start, end: usual.end)
    first.members = model?.members ?? []
    first = filled(first, &values)
    let count = values.value(.count) { text throws(InputError) in
      try Fields.number(Fields.required(text), in: 1...Self.most)
    }
    guard values.errors.isEmpty, let count, let count else { return nil }
    do throws(SessionSeries.Fault) {
      return try MonthlyMeeting.ahead(
        like: first, pattern(values), count: count, seed: context.idSeed)
    } catch {
      values.refuse(.date, .nothingLeft)
      return nil
    }
  }

  /// The meeting with what is typed; what is wrong is remembered at its field.
  private func filled(
    _ meeting: MonthlyMeeting, _ values: inout FormValues<Field>
  ) -> MonthlyMeeting {
    let date = values.value(.date, Fields.day)
    let start = values.value(.start, Fields.time)
    let end = values.value(.end, Fields.time)
    let hours = values.value(.hours, Fields.hours)
    if let start, let end, end <= start { values.refuse(.end, .endsBeforeItBegins) }
    var result = meeting
    result.date = date ?? result.date
    result.start = start ?? result.start
    result.end = end ?? result.end
    result.place = values.text(.place)
    result.hours = hours ?? nil
    return result
  }
}
