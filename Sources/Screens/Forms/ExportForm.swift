import Model

/// Which table is written into which file.
struct ExportForm: FormSubject {
  enum Field: CaseIterable {
    case kind, file
  }

  /// The class that it is limited to; nil for everything.
  let trainingClass: TrainingClass?
  /// Whether the roster has those who are retired as well, as the one that is seen.
  let withRetired: Bool
  /// Who alone stands in the roster, as in the narrowed one that is seen; nil for everybody.
  let only: [Identifier<Trainee>]?

  var title: ExportMessage { trainingClass == nil ? .export : .exportClass }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .kind:
      return .choice(ExportMessage.what, ExportKind.trainees) { ExportMessage($0) }
    case .file:
      var entry = FormEntry.text(ExportMessage.file, fileName(.trainees, context.language))
      entry.isPreset = true
      return entry
    }
  }

  /// A name that says what is in the file.
  private func fileName(_ kind: ExportKind, _ language: Language) -> String {
    let title = kind.title[language]
    let name = trainingClass.map { "\(title)-\($0.title(in: language))" } ?? title
    return "\(Fields.fileName(name)).\(ExportFormat.xlsx.rawValue)"
  }

  func hint(for field: Field, in values: FormValues<Field>, _ context: Context) -> String? {
    switch field {
    case .kind: context.text(ExportMessage(rows: kind(values)))
    case .file: context.text(ExportMessage.fileHint)
    }
  }

  func summary(_ values: FormValues<Field>, _ context: Context) -> String? {
    guard let only, kind(values) == .trainees else {
      return context.text(ExportMessage.wholeNumbers)
    }
    return context.text(ExportMessage.onlySeen, ["count": String(only.count)])
  }

  /// Another table gets another name, in the language that the first one was named in.
  func proposals(
    from field: Field, in values: FormValues<Field>, _ context: Context
  ) -> [Field: String] {
    guard field == .kind else { return [:] }
    let language = Language.allCases.first { fileName(.trainees, $0) == values.initial(.file) }
    return language.map { [.file: fileName(kind(values), $0)] } ?? [:]
  }

  private func kind(_ values: FormValues<Field>) -> ExportKind {
    values.text(.kind).flatMap(ExportKind.init) ?? .trainees
  }

  func effect(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Effect {
    var values = values
    let path = values.value(.file) { text throws(InputError) in
      let path = try Fields.required(text)
      guard ExportFormat(path: path) != nil else {
        throw .noFormat(path, ExportFormat.allCases.map { ".\($0.rawValue)" })
      }
      return path
    }
    try values.check()
    return .export(
      ExportOrder(
        kind: kind(values), trainingClass: trainingClass?.id, withRetired: withRetired,
        only: only, path: path ?? ""))
  }
}

extension WrittenExport {
  /// What is said once it is written.
  func words(in language: Language) -> String {
    ExportMessage.exported(language, ["rows": String(rows), "path": path])
  }
}
