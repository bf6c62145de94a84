import Model

/// A new or edited action: nobody is bound by one that names neither who does it nor by when.
struct ActionDraft: Draft {
  enum Field: CaseIterable {
    case text, owner, due, term, state, done, evidence
  }

  let place: ActionPlace
  let action: Action?

  var title: ActionMessage {
    switch place {
    case .decision: action == nil ? .newDecision : .editDecision
    case .gap, .problem: action == nil ? .newAction : .editAction
    }
  }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .text: .text(place.term, action?.text)
    case .owner: .text(.owner, action?.owner)
    case .due: .text(.due, action?.due?.description)
    case .term:
      .choice(
        .term, action?.term, isOptional: true,
        isPreset: action?.term == action?.due.map { ActionTerm(from: place.found, until: $0) })
    case .state: .choice(.state, action?.state ?? .planned)
    case .done: .text(VisitMessage.doneDay, action?.done?.description)
    case .evidence: .text(.evidence, action?.evidence)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .due: context.text(VisitMessage.dueHint)
    case .term: context.text(VisitMessage.termHint)
    case .done: context.text(VisitMessage.doneDayHint)
    case .evidence: context.text(VisitMessage.evidenceHint)
    case .text, .owner, .state: nil
    }
  }

  /// What it is about.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? { place.subject }

  /// The day tells the term.
  func proposals(
    from field: Field, in values: FormValues<Field>, _ context: Context
  ) -> [Field: String] {
    guard field == .due, let due = try? place.due(values.text(.due) ?? "") else { return [:] }
    return [.term: ActionTerm(from: place.found, until: due).rawValue]
  }

  var tellsScreenBelow: Bool { true }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let text = values.value(.text, Fields.required)
    let owner = values.value(.owner, Fields.required)
    let due = values.value(.due) { text throws(InputError) in
      try place.due(text)
    }
    let today = context.now.day
    let done = values.value(.done, keeping: action?.done) { text throws(InputError) in
      Fields.text(text) == nil ? nil : try Fields.day(text, from: place.first, until: today)
    }
    try values.check()
    var result = action ?? Action(id: context.idSeed.id(letter: "a"), text: "")
    result.text = text ?? result.text
    result.owner = owner
    result.due = due
    result.term = values.text(.term).flatMap(ActionTerm.init)
    result.evidence = values.text(.evidence)
    let state = values.text(.state).flatMap(Action.State.init) ?? result.state
    // A day that was typed says that it is done.
    let isDone = state == .done || values.isChanged(.done) && done != nil
    return place.saving(isDone ? result.done(on: done ?? today) : result.setting(state, on: today))
  }
}
