import Model

/// A file that is to be kept with a visit, or what is said of one that is.
struct AttachmentDraft: Draft {
  enum Field: CaseIterable {
    case file, title, stop
  }

  let attachment: Attachment?
  let visit: SiteVisit

  var title: VisitMessage { attachment == nil ? .newFile : .editFile }

  /// What is in the file stays as it is.
  var fields: [Field] {
    Field.allCases.filter {
      switch $0 {
      case .file: attachment == nil
      case .title: true
      case .stop: visit.stops != nil
      }
    }
  }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .file: return .text(.attachment, nil)
    case .title: return .text(VisitMessage.fileTitle, attachment?.title)
    case .stop:
      let whole = FormEntry.Choice(value: "", label: VisitMessage.wholeVisit.phrase)
      let stops = (visit.stops ?? []).map { stop in
        FormEntry.Choice(
          value: stop.id.description, label: Phrase(stop.place, stop.place, stop.place))
      }
      return FormEntry(
        label: Term.stop.phrase, initial: attachment?.stop?.description ?? "",
        choices: [whole] + stops)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .file: context.text(VisitMessage.fileHint)
    case .title: attachment == nil ? context.text(VisitMessage.fileTitleHint) : nil
    case .stop: nil
    }
  }

  var pathField: Field? { attachment == nil ? .file : nil }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let stop = values.text(.stop).flatMap { Identifier<Stop>($0) }
    guard var changed = attachment else {
      let path = values.value(.file, Fields.required)
      try values.check()
      return .attachment(
        visit, was: visit,
        .copy(
          path ?? "", as: context.idSeed.id(letter: "f"), title: values.text(.title), stop: stop))
    }
    let title = values.value(.title, Fields.required)
    try values.check()
    changed.title = title ?? changed.title
    changed.stop = stop
    return .visit(visit.setting(changed), was: visit)
  }

  var tellsScreenBelow: Bool { true }
}
