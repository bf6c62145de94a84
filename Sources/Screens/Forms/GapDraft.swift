import Model

/// A new gap of a visit with its first action, or a known gap.
struct GapDraft: Draft {
  enum Field: CaseIterable {
    case gap, here, importance, unit, action, owner, due
  }

  let gap: Gap?
  let visit: SiteVisit
  let roster: Roster

  var title: Message { gap == nil ? .newGap : .editGap }

  /// Further actions have a form of their own.
  var fields: [Field] {
    gap == nil ? Field.allCases : [.gap, .here, .importance, .unit]
  }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .gap: .text(VisitMessage.betterThere, gap?.text)
    case .here: .text(.gapHere, gap?.here)
    case .importance: .choice(.importance, gap?.importance, isOptional: true)
    case .unit: .text(.unit, formerUnit)
    case .action: .text(.action, nil)
    case .owner: .text(.owner, nil)
    case .due: .text(.due, nil)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .unit:
      let similar = suggestions(for: field, text)
      return similar.isEmpty
        ? context.text(VisitMessage.gapUnitHint)
        : context.text(
          Message.similarUnits, ["names": similar.joined(separator: context.text(Message.comma))])
    case .action: return context.text(Message.actionHint)
    case .due: return context.text(VisitMessage.dueHint)
    case .gap, .here, .importance, .owner: return nil
    }
  }

  func suggestions(for field: Field, _ text: String) -> [String] {
    field == .unit ? roster.unitNames(like: text) : []
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let text = values.value(.gap, Fields.required)
    let unit = values.isChanged(.unit) ? values.value(.unit, unit) ?? nil : gap?.unit
    let action = action(&values, context)
    try values.check()
    var changed = gap ?? Gap(id: context.idSeed.id(letter: "g"), text: "")
    changed.text = text ?? changed.text
    changed.here = values.text(.here)
    changed.importance = values.text(.importance).flatMap(Importance.init)
    changed.unit = unit
    if let action { changed.actions.append(action) }
    return .visit(visit.setting(changed), was: visit)
  }

  var tellsScreenBelow: Bool { true }

  /// The first action, where anything of it is typed: then all of it must be.
  private func action(_ values: inout FormValues<Field>, _ context: Context) -> Action? {
    let typed: [Field] = [.action, .owner, .due]
    guard typed.contains(where: { values.text($0) != nil }) else { return nil }
    let found = visit.days.upperBound
    let text = values.value(.action, Fields.required)
    let owner = values.value(.owner, Fields.required)
    let due = values.value(.due, visit.due)
    guard let text, let owner, let due else { return nil }
    var action = Action(
      id: context.idSeed.id(letter: "a"), text: text, owner: owner, due: due)
    action.term = ActionTerm(from: found, until: due)
    return action
  }

  private var formerUnit: String? { gap?.unit.flatMap { roster[$0]?.name } }

  private func unit(_ text: String) throws(InputError) -> Identifier<WorkUnit>? {
    guard let name = Fields.text(text) else { return nil }
    guard let unit = roster.unit(named: name) else { throw .noSuchUnit(name) }
    return unit.id
  }
}
