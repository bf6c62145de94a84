import Model

/// How a paper is printed, and where.
struct PrintForm: FormSubject {
  enum Field: CaseIterable {
    case printer, copies, sides, pages
  }

  /// The printers, the usual one first.
  let printers: [Printer]
  /// How many pages the paper has.
  let pageCount: Int

  let title = PrintMessage.print
  let saveLabel = Message.keyPrint

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .printer:
      let choices = printers.map {
        FormEntry.Choice(value: $0.name, label: Phrase($0.name, $0.name, $0.name))
      }
      return FormEntry(
        label: PrintMessage.printer.phrase, initial: printers.first?.name ?? "", choices: choices)
    case .copies: return .text(PrintMessage.copies, "1")
    case .sides: return .yesOrNo(labelled: PrintMessage.bothSides, false)
    case .pages: return .text(PrintMessage.pages, nil)
    }
  }

  func hint(for field: Field, in values: FormValues<Field>, _ context: Context) -> String? {
    switch field {
    case .printer:
      printers.first { $0.name == values.text(.printer) }?.words(context.language)
    case .copies, .sides: nil
    case .pages: context.text(PrintMessage.pagesHint, ["count": String(pageCount)])
    }
  }

  func effect(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Effect {
    var values = values
    let copies = values.value(.copies) { text throws(InputError) in
      try Fields.number(try Fields.required(text), in: PrintOptions.possibleCopies)
    }
    let pages = values.value(.pages) { text throws(InputError) in
      let pages = try Fields.pages(text)
      try pages?.check(in: pageCount)
      return pages
    }
    try values.check()
    return .answer(
      .printAsked(
        PrintOptions(
          printer: values.text(.printer), copies: copies.flatMap(\.self) ?? 1,
          isDuplex: values.isYes(.sides), pages: pages.flatMap(\.self))))
  }
}
