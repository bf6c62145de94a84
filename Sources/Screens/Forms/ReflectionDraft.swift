import Model

/// What a participant wrote on a visit: typed, handed in as a file, or on paper, of which the day alone is kept.
struct ReflectionDraft: Draft {
  enum Field: CaseIterable {
    case text, date, file
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
    case .file: .text(.attachment, nil)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .text: context.text(ResultMessage.textHint)
    case .date: context.text(ResultMessage.todayHint)
    case .file:
      visit.attachment(reflection?.attachment).map {
        context.text(VisitMessage.fileKept, ["title": $0.title])
      } ?? context.text(VisitMessage.fileHint)
    }
  }

  var pathField: Field? { .file }

  /// Whom it is of.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? { name }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let today = context.now.day
    let text = values.text(.text) ?? ""
    let path = values.text(.file)
    let id: Identifier<Attachment> = context.idSeed.id(letter: "f")
    let attachment = path == nil ? reflection?.attachment : id
    guard !text.isEmpty || attachment != nil || values.text(.date) != nil else {
      return .visit(visit.setting(nil, of: trainee), was: visit)
    }
    let former = values.isChanged(.date) ? nil : reflection?.date
    let date =
      former
      ?? values.value(.date) { text throws(InputError) in
        try Fields.day(Fields.text(text) ?? today.description, from: visit.date, until: today)
      }
    try values.check()
    let changed = visit.setting(
      Reflection(text, on: date ?? today, attachment: attachment), of: trainee)
    guard let path else { return .visit(changed, was: visit) }
    return .attachment(
      changed, was: visit, .copy(path, as: id, title: "\(name) \(context.text(Term.reflection))"))
  }
}
