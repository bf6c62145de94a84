import Model

/// A new or edited site visit.
struct VisitDraft: Draft {
  enum Field: CaseIterable {
    case kind, host, date, end, purpose, leader, hostPeople, transport, cost, findings, hours
  }

  let visit: SiteVisit?

  var title: Message { visit == nil ? .newVisit : .editVisit }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .kind: return .choice(.kind, visit?.kind ?? .observation)
    case .host: return .text(.visitedUnit, visit?.host)
    case .date:
      var entry = FormEntry.text(.date, (visit?.date ?? context.now.day).description)
      entry.isPreset = visit == nil
      return entry
    case .end:
      var entry = FormEntry.text(VisitMessage.lastDay, visit?.end?.description)
      entry.isPreset = true
      return entry
    case .purpose: return .text(.purpose, visit?.purpose)
    case .leader: return .text(.leader, visit?.leader)
    case .hostPeople: return .text(.hostPeople, visit?.hostPeople)
    case .transport: return .text(.transport, visit?.transport)
    case .cost: return .text(.cost, visit?.cost?.written)
    case .findings: return .text(.findings, visit?.findings)
    case .hours: return .text(Term.hours, visit?.hours?.written)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .date: context.text(VisitMessage.dayHint)
    case .end: context.text(VisitMessage.lastDayHint)
    case .hours: context.text(ResultMessage.visitHoursHint)
    default: nil
    }
  }

  /// A visit that is put off takes as long as before.
  func proposals(
    from field: Field, in values: FormValues<Field>, _ context: Context
  ) -> [Field: String] {
    guard field == .date, let visit, let end = visit.end,
      let date = try? day(values.text(.date) ?? "", context)
    else { return [:] }
    let length = end.daysSinceEpoch - visit.date.daysSinceEpoch
    return [.end: date.advanced(by: length).description]
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let host = values.value(.host, Fields.required)
    let date = values.value(.date) { text throws(InputError) in try day(text, context) }
    let first = date ?? context.now.day
    let end =
      values.text(.end) == nil
      ? nil
      : values.value(.end) { text throws(InputError) in
        // One that is before the first day is told so, and not taken for that of the next year.
        try Fields.day(text, onOrAfter: first.advanced(byMonths: -6))
      }
    let cost = values.value(.cost) { text throws(InputError) in
      try Fields.amount(text, in: 0...SiteVisit.mostCost)
    }
    let hours = values.value(.hours) { text throws(InputError) in
      try Fields.amount(text, in: 0.5...SiteVisit.mostHours)
    }
    try values.check()
    var result =
      visit ?? SiteVisit(id: context.idSeed.id(), kind: .observation, host: "", date: first)
    do throws(VisitPlanError) {
      result = try result.moved(to: first, until: end)
    } catch {
      values.refuse(error.isAboutStart(first) ? .date : .end, .visitPlan(error))
      try values.check()
    }
    result.kind = values.text(.kind).flatMap(SiteVisit.Kind.init) ?? result.kind
    result.host = host ?? result.host
    result.purpose = values.text(.purpose)
    result.leader = values.text(.leader)
    result.hostPeople = values.text(.hostPeople)
    result.transport = values.text(.transport)
    result.cost = cost ?? nil
    result.findings = values.text(.findings)
    result.hours = hours ?? nil
    return .visit(result, was: visit)
  }

  /// A day; a month and day alone are those nearest to today.
  private func day(_ text: String, _ context: Context) throws(InputError) -> Day {
    try Fields.day(text, onOrAfter: context.now.day.advanced(byMonths: -6))
  }

  func next(after saved: Change) -> Route? {
    guard visit == nil, case .visit(let saved, _) = saved else { return nil }
    return .visitPage(saved.id)
  }
}

extension VisitPlanError {
  /// Whether it is the first day that something contradicts, rather than the last one.
  fileprivate func isAboutStart(_ start: Day) -> Bool {
    switch self {
    case .stopOutside(_, let day), .callOutside(let day): day < start
    default: false
    }
  }
}
