import Model

/// A new or edited class.
struct ClassDraft: Draft {
  enum Field: CaseIterable {
    case name, series, start, end, place, host
  }

  let trainingClass: TrainingClass?

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
    }
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
    return .trainingClass(result, was: trainingClass)
  }

  func next(after saved: Change) -> Route? {
    guard trainingClass == nil, case .trainingClass(let saved, _) = saved else { return nil }
    return .classPage(saved.id)
  }
}
