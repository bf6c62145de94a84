import Model

/// What a participant wrote on a visit: typed, or handed in as a file.
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
    let date = values.text(.date) == nil ? today : values.value(.date, Fields.day)
    try values.check()
    let text = values.text(.text) ?? ""
    let path = values.text(.file)
    let id: Identifier<Attachment> = context.idSeed.id(letter: "f")
    let attachment = path == nil ? reflection?.attachment : id
    let isNothing = text.isEmpty && attachment == nil
    let changed = visit.setting(
      isNothing ? nil : Reflection(text, on: date ?? today, attachment: attachment), of: trainee)
    guard let path else { return .visit(changed, was: visit) }
    return .attachment(
      changed, was: visit, .copy(path, as: id, title: "\(name) \(context.text(Term.reflection))"))
  }
}
