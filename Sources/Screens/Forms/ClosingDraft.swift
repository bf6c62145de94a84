import Model

/// How a gap of a visit was closed: what has changed, and when.
struct ClosingDraft: FormSubject {
  enum Field: CaseIterable {
    case change, date
  }

  let gap: Identifier<Gap>
  let visit: SiteVisit

  private var closing: GapClosing? { visit.gap(gap)?.closing }

  var title: VisitMessage { .closeGap }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .change: return .text(.whatChanged, closing?.change)
    case .date:
      var entry = FormEntry.text(.date, (closing?.date ?? context.now.day).description)
      entry.isPreset = closing == nil
      return entry
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .change: closing == nil ? nil : context.text(VisitMessage.emptiedOpens)
    case .date: context.text(VisitMessage.pastDayHint)
    }
  }

  /// What is closed, and what is still to be done about it.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? {
    guard let gap = visit.gap(gap) else { return nil }
    let open = gap.actions.count { $0.done == nil }
    guard open > 0 else { return gap.text }
    let left = context.text(VisitMessage.openActions, ["count": String(open)])
    return "\(left) · \(gap.text)"
  }

  /// Saves it; where nothing has changed any more, the screen below asks whether the gap is open again.
  func effect(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Effect {
    var values = values
    if values.text(.change) == nil, closing != nil { return .answer(.reopeningAsked(gap)) }
    let change = values.value(.change, Fields.required)
    let former = values.isChanged(.date) ? nil : closing?.date
    let date =
      former
      ?? values.value(.date) { text throws(InputError) in
        try Fields.day(text, from: visit.date, until: context.now.day)
      }
    try values.check()
    guard var closed = visit.gap(gap), let change, let date else { return .back }
    closed.closing = GapClosing(change, on: date)
    return .save(.visit(visit.setting(closed), was: visit))
  }

  var tellsScreenBelow: Bool { true }
}
