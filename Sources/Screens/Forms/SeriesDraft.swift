import Model

/// Many new sessions of a class at once, by a pattern.
struct SeriesDraft: Draft {
  enum Field: CaseIterable {
    case pattern, first, end, time, afternoon, freeDays, skipped, topic, place
  }

  let trainingClass: TrainingClass
  /// The sessions that the class has.
  let sessions: [Session]

  var title: SeriesMessage { .title }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .pattern: .choice(SeriesMessage.pattern, SessionSeries.Pattern.halfDays, \.message)
    case .first: .text(SeriesMessage.first, proposedDay(context).description)
    case .end: .text(SeriesMessage.end, trainingClass.end.description)
    case .time: .text(.time, TimeSpan.usualMorning.description)
    case .afternoon: .text(SeriesMessage.afternoon, TimeSpan.usualAfternoon.description)
    case .freeDays: .choice(SeriesMessage.freeDays, SessionSeries.FreeDays.none, \.message)
    case .skipped: .text(SeriesMessage.skipped, nil)
    case .topic: .text(.topic, nil)
    case .place: .text(.place, nil)
    }
  }

  /// Today where the class is on, else its first day.
  private func proposedDay(_ context: Context) -> Day {
    trainingClass.isOn(context.now.day) ? context.now.day : trainingClass.start
  }

  func hint(for field: Field, in values: FormValues<Field>, _ context: Context) -> String? {
    let pattern = pattern(values)
    switch field {
    case .pattern:
      return (try? Fields.day(values.texts[.first] ?? "")).map {
        context.hint(for: pattern, from: $0)
      }
    case .first: return nil
    case .end: return context.text(SeriesMessage.endHint)
    case .time: return context.text(SeriesMessage.spanHint)
    case .afternoon: return context.text(SeriesMessage.afternoonHint)
    case .freeDays: return context.text(SeriesMessage.freeDaysHint)
    case .skipped: return context.text(SeriesMessage.skippedHint)
    case .topic: return nil
    case .place:
      return trainingClass.place.map { context.text(Message.placeHint, ["place": $0]) }
    }
  }

  /// How many sessions it makes, from when to when, and how many of them overlap others.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? {
    var values = values
    guard let made = made(&values, context), let first = made.first, let last = made.last else {
      return nil
    }
    let overlaps = made.overlaps(with: sessions)
    return context.text(
      overlaps == 0 ? SeriesMessage.makes : SeriesMessage.makesWithOverlaps,
      [
        "count": String(made.count), "from": context.day(first.date),
        "until": context.day(last.date), "overlaps": String(overlaps),
      ])
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let made = made(&values, context)
    try values.check()
    return .sessions(made ?? [])
  }

  private func pattern(_ values: FormValues<Field>) -> SessionSeries.Pattern {
    values.text(.pattern).flatMap(SessionSeries.Pattern.init) ?? .halfDays
  }

  /// The sessions, nil where something is wrong, which is remembered at its field.
  private func made(_ values: inout FormValues<Field>, _ context: Context) -> [Session]? {
    let pattern = pattern(values)
    let first = values.value(.first, Fields.day)
    let end = values.value(.end, Self.end)
    let time = values.value(.time, Fields.span)
    let skipped = values.value(.skipped, Fields.days)
    let afternoon =
      pattern == .halfDays ? values.value(.afternoon, Fields.span) : TimeSpan.usualAfternoon
    guard let first, let end, let time, let skipped, let afternoon else { return nil }
    guard trainingClass.isOn(first) else {
      values.refuse(.first, .outside(trainingClass.start, trainingClass.end))
      return nil
    }
    var series = SessionSeries(pattern, from: first, end, time: time, afternoon: afternoon)
    series.freeDays = values.text(.freeDays).flatMap(SessionSeries.FreeDays.init) ?? .none
    series.skipped = skipped
    series.topic = values.text(.topic)
    series.place = values.text(.place)
    do throws(SessionSeries.Fault) {
      let made = try series.sessions(of: trainingClass.id, seed: context.idSeed)
      guard made.allSatisfy({ trainingClass.isOn($0.date) }) else {
        values.refuse(.end, .outside(trainingClass.start, trainingClass.end))
        return nil
      }
      return made
    } catch {
      switch error {
      case .endsBeforeItBegins: values.refuse(.end, .endsBeforeItBegins)
      case .nothingLeft: values.refuse(.skipped, .nothingLeft)
      case .tooMany: values.refuse(.end, .tooMany(SessionSeries.mostSessions))
      }
      return nil
    }
  }

  /// Where a series ends: a day, or how many sessions it has.
  private static func end(_ typed: String) throws(InputError) -> SessionSeries.End {
    let text = try Fields.required(typed)
    guard text.count < 8, Int(Fields.narrow(text)) != nil else { return .on(try Fields.day(text)) }
    return .after(try Fields.number(text, in: 1...SessionSeries.mostSessions) ?? 1)
  }
}

extension SessionSeries.FreeDays {
  fileprivate var message: SeriesMessage {
    switch self {
    case .none: .freeNone
    case .sundays: .freeSundays
    case .weekends: .freeWeekends
    }
  }
}
