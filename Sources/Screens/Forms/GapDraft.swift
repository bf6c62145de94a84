import Model

/// A new gap of a visit with its first action; or a known gap, to mend its words and those of one
/// of its actions, or to add an action.
struct GapDraft: Draft {
  enum Field: CaseIterable {
    case gap, action, owner, due
  }

  let gap: Gap?
  let action: Action?
  let visit: SiteVisit

  var title: Message { gap == nil ? .newGap : .editGap }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .gap: .text(.gap, gap?.text)
    case .action: .text(.action, action?.text)
    case .owner: .text(.owner, action?.owner)
    case .due: .text(.due, action?.due?.description)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .action where action == nil:
      context.text(gap == nil ? Message.actionHint : .furtherActionHint)
    case .due: context.text(Message.dueHint)
    default: nil
    }
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let text = values.value(.gap, Fields.required)
    let hasDue = values.text(.due) != nil
    let due = hasDue ? values.value(.due, Fields.day) : nil
    // An owner or a day without an action would be lost, and so would a known action.
    if values.text(.action) == nil, action != nil || values.text(.owner) != nil || hasDue {
      values.refuse(.action, .missing)
    }
    try values.check()
    var changed = gap ?? Gap(id: context.idSeed.id(letter: "g"), text: "")
    changed.text = text ?? changed.text
    if let text = values.text(.action) {
      var saved = action ?? Action(id: context.idSeed.id(letter: "a"), text: "")
      saved.text = text
      saved.owner = values.text(.owner)
      saved.due = due
      if let index = changed.actions.firstIndex(where: { $0.id == saved.id }) {
        changed.actions[index] = saved
      } else {
        changed.actions.append(saved)
      }
    }
    var result = visit
    if let index = result.gaps.firstIndex(where: { $0.id == changed.id }) {
      result.gaps[index] = changed
    } else {
      result.gaps.append(changed)
    }
    return .visit(result, was: visit)
  }
}
