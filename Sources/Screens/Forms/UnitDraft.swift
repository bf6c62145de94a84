import Model

/// A new or edited unit.
struct UnitDraft: Draft {
  enum Field: CaseIterable {
    case name, kind, parent
  }

  let unit: WorkUnit?
  /// The unit below which a new one is made.
  let parent: WorkUnit?
  let roster: Roster

  var title: UnitMessage { unit == nil ? .newUnit : .editUnit }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .name: .text(.className, unit?.name)
    case .kind: .choice(.kind, unit?.kind, isOptional: true)
    case .parent: .text(.parent, formerParent)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    guard field == .parent else { return nil }
    let similar = suggestions(for: field, text)
    return similar.isEmpty
      ? context.text(UnitMessage.parentHint)
      : context.text(
        Message.similarUnits, ["names": similar.joined(separator: context.text(Message.comma))])
  }

  func suggestions(for field: Field, _ text: String) -> [String] {
    field == .parent ? roster.unitNames(like: text) : []
  }

  /// The name mostly tells what kind of place it is.
  func proposals(
    from field: Field, in values: FormValues<Field>, _ context: Context
  ) -> [Field: String] {
    guard field == .name, let kind = WorkUnit.Kind(name: values.text(.name) ?? "") else {
      return [:]
    }
    return [.kind: kind.rawValue]
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let name = values.value(.name, Fields.name)
    if values.isChanged(.name), let name, roster.unit(named: name) != nil, name != unit?.name {
      values.refuse(.name, .unitNameTaken(name))
    }
    let parent = values.isChanged(.parent) ? values.value(.parent, parent) ?? nil : former
    try values.check()
    var result = unit ?? WorkUnit(id: context.idSeed.id(), name: "")
    result.name = name ?? result.name
    result.kind = values.text(.kind).flatMap(WorkUnit.Kind.init(rawValue:))
    result.parent = parent
    return .unit(result, was: unit)
  }

  /// A parent whose file is missing is not lost because its name cannot be shown.
  private var former: Identifier<WorkUnit>? { unit == nil ? parent?.id : unit?.parent }

  private var formerParent: String? { former.flatMap { roster[$0] }?.name }

  private func parent(_ text: String) throws(InputError) -> Identifier<WorkUnit>? {
    guard let name = Fields.text(text) else { return nil }
    guard let parent = roster.unit(named: name) else { throw .noSuchUnit(name) }
    if let unit, roster.units(below: unit.id).contains(parent.id) {
      throw .belowItself(parent.name)
    }
    return parent.id
  }
}
