import Model

/// A known monthly meeting, or new ones: one, or those of a year.
struct MeetingDraft: Draft {
  enum Field: CaseIterable {
    case date, start, end, place, hours, count, pattern, people
  }

  /// The most that are made in one step.
  private static let most = 60

  let meeting: MonthlyMeeting?
  /// All that there are: of the latest a new one has what it does not say itself.
  let others: [MonthlyMeeting]
  /// Who the marks of the meeting are of, and out of whom those are chosen who are expected.
  let roster: Roster
  /// The groups that can be expected.
  let groups: [TraineeGroup]

  /// What the field of people holds where they are those of the latest meeting.
  private static let asLatest = "latest"

  var title: MeetingMessage { meeting == nil ? .newMeeting : .editMeeting }

  var fields: [Field] {
    meeting == nil ? Field.allCases : [.date, .start, .end, .place, .hours]
  }

  /// Whose place and times are proposed.
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
    case .people: peopleEntry
    }
  }

  /// Who is expected: as at the latest meeting, a group, or nobody yet.
  private var peopleEntry: FormEntry {
    let latest =
      others.latest?.members.isEmpty == false
      ? [FormEntry.Choice(value: Self.asLatest, label: MeetingMessage.asLatest.phrase)] : []
    return FormEntry(
      label: Term.members.phrase, initial: latest.first?.value ?? "",
      choices: latest
        + groups.map {
          .init(value: $0.id.description, label: Phrase($0.name, $0.name, $0.name))
        } + [.init(value: "", label: MeetingMessage.nobodyYet.phrase)])
  }

  func hint(for field: Field, in values: FormValues<Field>, _ context: Context) -> String? {
    switch field {
    case .date, .start, .end:
      return held(then: values).map {
        context.text(
          MeetingMessage.heldThen, ["time": "\($0.start)–\($0.end)", "place": $0.place ?? ""])
      }
    case .people:
      var values = values
      guard let first = made(&values, context)?.first else { return nil }
      return context.text(MeetingMessage.peopleHint, ["count": String(first.members.count)])
    case .hours: return context.text(MeetingMessage.hoursHint)
    case .count: return context.text(MeetingMessage.countHint)
    case .pattern:
      return (try? Fields.day(values.texts[.date] ?? "")).map {
        context.hint(for: pattern(values), from: $0)
      }
    case .place: return nil
    }
  }

  /// Another one that is held while this one is, as far as that is filled in.
  private func held(then values: FormValues<Field>) -> MonthlyMeeting? {
    guard let date = try? Fields.day(values.texts[.date] ?? ""),
      let start = try? Fields.time(values.texts[.start] ?? ""),
      let end = try? Fields.time(values.texts[.end] ?? "")
    else { return nil }
    var typed = meeting ?? MonthlyMeeting(id: Self.none, date: date, start: start, end: end)
    (typed.date, typed.start, typed.end) = (date, start, end)
    return others.first { $0.id != typed.id && $0.overlaps(typed) }
  }

  /// The id of what is not made yet.
  private static let none = Identifier<MonthlyMeeting>(letter: "m", milliseconds: 0, random: 0)

  /// How many it makes, from when to when, the first days on which there is one already, and the first months that
  /// have none.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? {
    var values = values
    guard meeting == nil, let made = made(&values, context), let last = made.last else {
      return nil
    }
    let taken = made.daysTaken(by: others).map(\.description)
    let leftOut = made.monthsLeftOut.map { String($0.description.prefix(7)) }
    let most = taken.isEmpty || leftOut.isEmpty ? 2 : 1
    let parts: [(MeetingMessage, [String])] = [(.taken, taken), (.leftOut, leftOut)]
    let told = parts.filter { !$0.1.isEmpty }.map { message, all in
      let few = all.prefix(most).joined(separator: context.text(Message.comma))
      return context.text(
        message, ["which": all.count > most ? "\(few) +\(all.count - most)" : few])
    }
    guard !told.isEmpty else {
      return context.text(
        MeetingMessage.makes,
        [
          "count": String(made.count), "from": context.day(made[0].date),
          "until": context.day(last.date),
        ])
    }
    let short = context.text(
      MeetingMessage.makesShort,
      ["count": String(made.count), "until": last.date.description])
    return ([short] + told).joined(separator: context.text(MeetingMessage.semicolon))
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

  /// The list comes to what was made.
  var tellsScreenBelow: Bool { meeting == nil }

  private func pattern(_ values: FormValues<Field>) -> SessionSeries.Pattern {
    values.text(.pattern).flatMap(SessionSeries.Pattern.init) ?? .monthlyByWeekday
  }

  /// Who is chosen to be expected from a day on.
  private func chosenPeople(_ values: FormValues<Field>, on day: Day) -> [Identifier<Trainee>] {
    guard let chosen = values.text(.people) else { return [] }
    if chosen == Self.asLatest { return others.latest?.members ?? [] }
    guard let group = groups.first(where: { $0.id.description == chosen }) else { return [] }
    return RosterOrder.pinyin.sorted(roster.narrowed(to: group, on: day)).map(\.id)
  }

  /// The new meetings; nil where something is wrong, which is remembered at its field.
  private func made(
    _ values: inout FormValues<Field>, _ context: Context
  ) -> [MonthlyMeeting]? {
    let usual = TimeSpan.usualMorning
    var first = MonthlyMeeting(
      id: context.idSeed.id(), date: context.now.day, start: usual.start, end: usual.end)
    first = filled(first, &values)
    let count = values.value(.count) { text throws(InputError) in
      try Fields.number(Fields.required(text), in: 1...Self.most)
    }
    guard values.errors.isEmpty, let count, let count else { return nil }
    do throws(SessionSeries.Fault) {
      let people = chosenPeople(values, on: first.date)
      return try MonthlyMeeting.ahead(
        like: first, pattern(values), count: count, seed: context.idSeed
      ).map { $0.expecting(people, in: roster) }
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
