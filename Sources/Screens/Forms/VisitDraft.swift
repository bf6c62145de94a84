import Model

/// A new or edited site visit.
struct VisitDraft: Draft {
  enum Field: CaseIterable {
    case kind, host, date, purpose, leader, findings, hours
  }

  let visit: SiteVisit?

  var title: Message { visit == nil ? .newVisit : .editVisit }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .kind: .choice(.kind, visit?.kind ?? .observation)
    case .host: .text(.visitedUnit, visit?.host)
    case .date: .text(.date, (visit?.date ?? context.now.day).description)
    case .purpose: .text(.purpose, visit?.purpose)
    case .leader: .text(.leader, visit?.leader)
    case .findings: .text(.findings, visit?.findings)
    case .hours: .text(Term.hours, visit?.hours?.written)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    field == .hours ? context.text(ResultMessage.visitHoursHint) : nil
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let host = values.value(.host, Fields.required)
    let date = values.value(.date, Fields.day)
    let hours = values.value(.hours) { text throws(InputError) in
      try Fields.amount(text, in: 0.5...SiteVisit.mostHours)
    }
    try values.check()
    var result =
      visit
      ?? SiteVisit(id: context.idSeed.id(), kind: .observation, host: "", date: context.now.day)
    result.kind = values.text(.kind).flatMap(SiteVisit.Kind.init) ?? result.kind
    result.host = host ?? result.host
    result.date = date ?? result.date
    result.purpose = values.text(.purpose)
    result.leader = values.text(.leader)
    result.findings = values.text(.findings)
    result.hours = hours ?? nil
    return .visit(result, was: visit)
  }

  func next(after saved: Change) -> Route? {
    guard visit == nil, case .visit(let saved, _) = saved else { return nil }
    return .visitPage(saved.id)
  }
}
