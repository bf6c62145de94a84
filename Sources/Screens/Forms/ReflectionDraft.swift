import Model

/// What a participant wrote on a visit.
struct ReflectionDraft: Draft {
  enum Field: CaseIterable {
    case text, date
  }

  let trainee: Identifier<Trainee>
  let name: String
  let visit: SiteVisit

  var title: Term { .reflection }

  private var reflection: Reflection? { visit.reflections?[trainee] }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .text: .text(.reflection, reflection?.text)
    case .date: .text(ResultMessage.handedIn, reflection?.date.description)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    context.text(field == .text ? ResultMessage.textHint : .todayHint)
  }

  /// Whom it is of.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? { name }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let today = context.now.day
    let date = values.text(.date) == nil ? today : values.value(.date, Fields.day)
    try values.check()
    let reflection = values.text(.text).map { Reflection($0, on: date ?? today) }
    return .visit(visit.setting(reflection, of: trainee), was: visit)
  }
}
