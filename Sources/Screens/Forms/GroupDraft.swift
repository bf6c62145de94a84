import Model

/// A new or edited group of trainees.
struct GroupDraft: Draft {
  enum Field: CaseIterable {
    case name, leastEducation, mostEducation, ages, income, posts, units
  }

  let group: TraineeGroup?
  let roster: Roster

  private static let mostWords = 50

  var title: GroupMessage { group == nil ? .newGroup : .editGroup }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .name: .text(GroupMessage.groupName, group?.name)
    case .leastEducation:
      .choice(
        labelled: GroupMessage.leastEducation, group?.leastEducation, isOptional: true)
    case .mostEducation:
      .choice(labelled: GroupMessage.mostEducation, group?.mostEducation, isOptional: true)
    case .ages: .text(Term.age, writtenAges)
    case .income: .text(Term.income, group?.income?.description)
    case .posts: .text(GroupMessage.posts, list(group?.posts, context))
    case .units:
      .text(
        GroupMessage.units,
        list(group?.units?.map { roster[$0]?.name ?? $0.description }, context))
    }
  }

  private func list(_ words: [String]?, _ context: Context) -> String? {
    words?.joined(separator: context.text(Message.comma))
  }

  private var writtenAges: String? {
    switch (group?.leastAge, group?.mostAge) {
    case (nil, nil): nil
    case (let least?, let most?) where least == most: String(least)
    case (let least, let most): "\(least.map(String.init) ?? "")-\(most.map(String.init) ?? "")"
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .name: nil
    case .leastEducation, .mostEducation: context.text(GroupMessage.educationHint)
    case .ages: context.text(GroupMessage.agesHint)
    case .income: context.text(GroupMessage.incomeHint)
    case .posts: context.text(GroupMessage.postsHint)
    case .units: context.text(GroupMessage.unitsHint)
    }
  }

  /// The names that begin or hold what is typed after the last comma, with all before it.
  func suggestions(for field: Field, _ text: String) -> [String] {
    guard field == .units else { return [] }
    let start = text.lastIndex { Fields.separators.contains($0) }.map(text.index(after:))
    let typed = text[(start ?? text.startIndex)...]
    guard let name = Fields.text(String(typed)), roster.unit(named: name) == nil else { return [] }
    return roster.units.map(\.name).filter { $0.contains(name) }.sorted().prefix(3)
      .map { text[..<typed.startIndex] + $0 }
  }

  /// How many would belong to it as it is typed.
  func summary(_ values: FormValues<Field>, _ context: Context) -> String? {
    var values = values
    let group = group(&values, context)
    guard values.errors.isEmpty else { return nil }
    return context.text(
      GroupMessage.narrowedTo,
      [
        "group": group.words(in: roster, context.language).joined(separator: " · "),
        "count": String(roster.narrowed(to: group, on: context.now.day).trainees.count),
        "all": String(roster.narrowed(to: nil, on: context.now.day).trainees.count),
      ])
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let group = group(&values, context)
    try values.check()
    return .group(group, was: self.group)
  }

  private func group(_ values: inout FormValues<Field>, _ context: Context) -> TraineeGroup {
    var group = group ?? TraineeGroup(id: context.idSeed.id(), name: "")
    group.name = values.value(.name, Fields.required) ?? ""
    group.leastEducation = values.text(.leastEducation).flatMap(EducationLevel.init(rawValue:))
    group.mostEducation = values.text(.mostEducation).flatMap(EducationLevel.init(rawValue:))
    if let least = group.leastEducation, let most = group.mostEducation, most < least {
      values.refuse(.mostEducation, .endsBeforeItBegins)
    }
    let ages = values.value(.ages) { text throws(InputError) in
      try Fields.range(text, in: TraineeGroup.possibleAges)
    }
    group.leastAge = ages??.least
    group.mostAge = ages??.most
    group.income = values.value(.income, Fields.income) ?? nil
    group.posts =
      values.value(.posts) { text throws(InputError) in
        try Fields.words(text, most: Self.mostWords)
      } ?? nil
    let former = group.units ?? []
    group.units =
      values.value(.units, keeping: group.units) { text throws(InputError) in
        try Fields.words(text, most: Self.mostWords)?.map { name throws(InputError) in
          // A unit whose file is missing is called by its id.
          if let kept = former.first(where: { $0.description == name }) { return kept }
          guard let unit = roster.unit(named: name) else { throw .noUnit(name) }
          return unit.id
        }
      }
    return group
  }

  func answer(to saved: Change, _ context: Context) -> String? {
    guard case .group(let group, _) = saved else { return nil }
    let count = roster.narrowed(to: group, on: context.now.day).trainees.count
    return context.text(GroupMessage.savedGroup, ["count": String(count)])
  }
}
