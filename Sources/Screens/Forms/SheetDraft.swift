import Model

/// How the sign-in sheets of a class are laid out.
struct SheetDraft: Draft {
  enum Field: CaseIterable {
    case scope, orientation, order, columns, twoNames, rowsPerPage, blankRows
  }

  let trainingClass: TrainingClass

  private var layout: SheetLayout { trainingClass.sheet ?? SheetLayout() }

  var title: PaperMessage { .sheetLayout }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .scope: .choice(PaperMessage.scope, layout.covers, saying: \.phrase)
    case .orientation: orientation
    case .order: .choice(PaperMessage.order, layout.order ?? .seat, saying: \.phrase)
    case .columns: .text(PaperMessage.columns, words(layout.columns, context))
    case .twoNames: .yesOrNo(labelled: PaperMessage.twoNames, layout.namesPerRow == 2)
    case .rowsPerPage: .text(PaperMessage.rowsPerPage, layout.rowsPerPage.map(String.init))
    case .blankRows: .text(PaperMessage.blankRows, String(layout.walkInRows))
    }
  }

  /// How the pages lie; where nobody has chosen it, it goes with what a sheet is for.
  private var orientation: FormEntry {
    var entry = FormEntry.choice(PaperMessage.orientation, layout.lies, saying: \.phrase)
    entry.isPreset = layout.orientation == nil
    return entry
  }

  func proposals(
    from field: Field, in values: FormValues<Field>, _ context: Context
  ) -> [Field: String] {
    guard field == .scope else { return [:] }
    var usual = SheetLayout()
    usual.scope = values.text(.scope).flatMap(SheetLayout.Scope.init)
    return [.orientation: usual.lies.rawValue]
  }

  private func words(_ columns: [SheetLayout.Column]?, _ context: Context) -> String? {
    guard let columns else { return nil }
    return columns.isEmpty
      ? "-"
      : columns.map { $0.term(context.language) }.joined(separator: context.text(Message.comma))
  }

  func hint(
    for field: Field, in values: FormValues<Field>, _ context: Context
  ) -> String? {
    switch field {
    case .order where values.text(.order) == SheetLayout.Order.unit.rawValue:
      context.text(PaperMessage.unitOrderHint)
    case .columns:
      context.text(
        PaperMessage.columnsHint, ["all": words(SheetLayout.Column.allCases, context) ?? ""])
    case .twoNames: context.text(PaperMessage.twoNamesHint)
    case .rowsPerPage: pages(values, context) ?? context.text(PaperMessage.rowsPerPageHint)
    case .blankRows: context.text(PaperMessage.blankRowsHint)
    case .scope, .orientation, .order: nil
    }
  }

  /// How many pages the rows make; nil where they are not said, or something does not fit.
  private func pages(_ values: FormValues<Field>, _ context: Context) -> String? {
    guard let layout = try? layout(values) else { return nil }
    let people = trainingClass.places.count
    return layout.pages(of: people).map { pages in
      context.text(
        PaperMessage.rowsPerPagePages, ["people": String(people), "pages": String(pages)])
    }
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var changed = trainingClass
    changed.sheet = try layout(values).orNil
    return .trainingClass(changed, was: trainingClass)
  }

  /// The layout that is filled in.
  private func layout(_ values: FormValues<Field>) throws(FormErrors<Field>) -> SheetLayout {
    var values = values
    let scope = values.text(.scope).flatMap(SheetLayout.Scope.init) ?? .session
    let orientation = values.text(.orientation).flatMap(SheetLayout.Orientation.init)
    let order = values.text(.order).flatMap(SheetLayout.Order.init)
    let columns = values.value(.columns) { text throws(InputError) in
      try SheetLayout.columns(text)
    }
    let rows = values.value(.rowsPerPage) { text throws(InputError) in
      try Fields.number(text, in: SheetLayout.rowCounts)
    }
    let blank = values.value(.blankRows) { text throws(InputError) in
      try Fields.number(text, in: SheetLayout.blankRowCounts)
    }
    var layout = SheetLayout()
    // What is as usual is not written down.
    layout.scope = scope == .session ? nil : scope
    layout.orientation = orientation == layout.lies ? nil : orientation
    layout.order = order == .seat ? nil : order
    layout.columns = columns ?? nil
    layout.namesPerRow = values.isYes(.twoNames) ? 2 : nil
    layout.rowsPerPage = rows ?? nil
    let blankRows = blank ?? nil
    layout.blankRows = blankRows == SheetLayout.usualBlankRows ? nil : blankRows ?? 0
    do throws(InputError) {
      try layout.checkTwoNames()
    } catch {
      values.refuse(error == .twoNamesOfOneSession ? .twoNames : .columns, error)
    }
    try values.check()
    return layout
  }
}
