import Model

/// A new or edited class.
struct ClassDraft: Draft {
  enum Field: CaseIterable {
    case name, series, start, end, place, host
    /// The plan of the place that it is brought to.
    case unit, need, visitors, arrangements
  }

  let trainingClass: TrainingClass?
  let roster: Roster

  private var plan: LocalPlan? { trainingClass?.localPlan }

  var title: Message { trainingClass == nil ? .newClass : .editClass }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .name: .text(.className, trainingClass?.name)
    case .series: .text(.series, trainingClass?.series.map(String.init))
    case .start: .text(.start, (trainingClass?.start ?? context.now.day).description)
    case .end: .text(.end, (trainingClass?.end ?? context.now.day).description)
    case .place: .text(.place, trainingClass?.place)
    case .host:
      .text(.host, trainingClass == nil ? context.township.name : trainingClass?.host)
    case .unit: .text(.invitedSession, (plan?.unit).map { roster[$0]?.name ?? $0.description })
    case .need: .text(.need, plan?.need)
    case .visitors: .text(.visitors, plan?.visitors)
    case .arrangements: .text(.arrangements, plan?.arrangements)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    guard field == .unit else { return nil }
    let similar = suggestions(for: field, text)
    return similar.isEmpty
      ? context.text(UnitMessage.invitedHint)
      : context.text(
        Message.similarUnits, ["names": similar.joined(separator: context.text(Message.comma))])
  }

  func suggestions(for field: Field, _ text: String) -> [String] {
    field == .unit ? roster.unitNames(like: text) : []
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let name = values.value(.name, Fields.required)
    let series = values.value(.series) { text throws(InputError) in
      try Fields.number(text, in: 1...9999)
    }
    let start = values.value(.start, Fields.day)
    let end = values.value(.end, Fields.day)
    if let start, let end, end < start { values.refuse(.end, .endsBeforeItBegins) }
    let plan = plan(&values)
    try values.check()
    var result =
      trainingClass
      ?? TrainingClass(
        id: context.idSeed.id(), name: "", start: context.now.day, end: context.now.day)
    result.name = name ?? result.name
    result.series = series ?? nil
    result.start = start ?? result.start
    result.end = end ?? result.end
    result.place = values.text(.place)
    result.host = values.text(.host)
    result.localPlan = plan
    return .trainingClass(result, was: trainingClass)
  }

  /// The plan of the place; nil where the class is brought to none. What is planned for a place has to say which.
  private func plan(_ values: inout FormValues<Field>) -> LocalPlan? {
    let others = [Field.need, .visitors, .arrangements].compactMap { values.text($0) }
    guard values.text(.unit) != nil else {
      if !others.isEmpty { values.refuse(.unit, .missing) }
      return nil
    }
    let unit = values.value(.unit, keeping: plan?.unit) { text throws(InputError) in
      let name = try Fields.required(text)
      guard let unit = roster.unit(named: name) else { throw .noSuchUnit(name) }
      return unit.id
    }
    return unit.map { unit in
      var result = LocalPlan(unit: unit)
      result.need = values.text(.need)
      result.visitors = values.text(.visitors)
      result.arrangements = values.text(.arrangements)
      return result
    }
  }

  func next(after saved: Change) -> Route? {
    guard trainingClass == nil, case .trainingClass(let saved, _) = saved else { return nil }
    return .classPage(saved.id)
  }
}
