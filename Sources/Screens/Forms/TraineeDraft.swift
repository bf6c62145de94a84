import Model

/// A new or edited trainee.
struct TraineeDraft: Draft {
  enum Field: CaseIterable {
    case name, pinyin, unit, post, movedOn, postSince, phone, number, idCard, gender, birth
    case education, speciality, income, note
  }

  let trainee: Trainee?
  let roster: Roster

  var title: Message { trainee == nil ? .newTrainee : .editTrainee }

  /// Whoever is new has not moved.
  var fields: [Field] { Field.allCases.filter { $0 != .movedOn || trainee != nil } }

  func entry(for field: Field, _ context: Context) -> FormEntry {
    switch field {
    case .name: .text(.name, trainee?.name)
    case .pinyin: .text(.pinyin, trainee?.pinyin)
    case .unit: .text(.unit, formerUnit)
    case .post: .text(.post, trainee?.post)
    case .movedOn: .text(.movedOn, nil)
    case .postSince: .text(.postSince, trainee?.postSince?.description)
    case .phone: .text(.phone, trainee?.phone)
    case .number: .text(.number, trainee?.number)
    case .idCard: .text(.idCard, trainee?.idCard)
    case .gender:
      .choice(
        .gender, trainee == nil ? .female : trainee?.gender, isOptional: true,
        isPreset: trainee == nil)
    case .birth: .text(.birth, trainee?.birth?.description)
    case .education: .text(.education, trainee?.education)
    case .speciality: .text(.speciality, trainee?.speciality)
    case .income: .text(.income, trainee?.income?.description)
    case .note: .text(.note, trainee?.note)
    }
  }

  func hint(for field: Field, _ text: String, _ context: Context) -> String? {
    switch field {
    case .pinyin: return context.text(Message.pinyinHint)
    case .idCard:
      guard let card = try? IDCard(text) else { return context.text(TraineeMessage.idCardHint) }
      return says(card, .idCardSays, context)
    case .birth: return context.text(Message.birthHint)
    case .movedOn: return context.text(MoveMessage.movedOnHint)
    case .postSince: return context.text(MoveMessage.postSinceHint)
    case .income: return context.text(MoveMessage.incomeHint)
    case .unit:
      guard let name = Fields.text(text), roster.unit(named: name) == nil else { return nil }
      let similar = suggestions(for: field, text)
      return similar.isEmpty
        ? context.text(Message.newUnitHint)
        : context.text(
          Message.similarUnits, ["names": similar.joined(separator: context.text(Message.comma))])
    default: return nil
    }
  }

  func suggestions(for field: Field, _ text: String) -> [String] {
    field == .unit ? roster.unitNames(like: text) : []
  }

  /// A card tells her birth and her gender; whoever is in another unit has mostly moved.
  func proposals(
    from field: Field, in values: FormValues<Field>, _ context: Context
  ) -> [Field: String] {
    if field == .unit, trainee?.unit != nil, values.text(.unit) != nil {
      return [.movedOn: context.now.day.description]
    }
    guard field == .idCard, let card = try? IDCard(values.text(.idCard) ?? "") else { return [:] }
    return [.birth: card.birth.description, .gender: card.gender.rawValue]
  }

  /// What stays though her card says otherwise is not saved in silence.
  func answer(to saved: Change, _ context: Context) -> String? {
    guard case .trainee(let saved, _, _) = saved else { return nil }
    if let card = saved.card, !card.facts(unlike: saved.birth, saved.gender).isEmpty {
      return says(card, .savedUnlikeCard, context)
    }
    guard let trainee, let left = saved.formerPostings.last, left != trainee.formerPostings.last
    else { return nil }
    return context.text(
      MoveMessage.moved, ["name": saved.name, "day": left.until.description])
  }

  private func says(_ card: IDCard, _ message: TraineeMessage, _ context: Context) -> String {
    context.text(
      message,
      ["birth": card.birth.description, "gender": context.text(card.gender.term)])
  }

  func change(
    _ values: FormValues<Field>, _ context: Context
  ) throws(FormErrors<Field>) -> Change {
    var values = values
    let name = values.value(.name, Fields.name)
    let phone = values.value(.phone, keeping: trainee?.phone, Fields.phone)
    let birth = values.value(.birth, Fields.birth)
    if let born = birth ?? nil, born.first > context.now.day {
      values.refuse(.birth, .bornLater(born.description))
    }
    let since = values.value(.postSince, Fields.partialDay)
    let income = values.value(.income, Fields.income)
    let movedOn = values.text(.movedOn) == nil ? nil : values.value(.movedOn, Fields.day)
    let (unit, newUnit) = unit(named: values.text(.unit), context)
    let post = values.text(.post)
    let card = values.value(.idCard, keeping: nil, Fields.idCard)
    if let card, let other = roster.holder(of: card, other: trainee?.id) {
      values.refuse(.idCard, .idCardTaken(by: other.name))
    }
    if values.isChanged(.number), let number = values.text(.number),
      let other = roster.holder(ofNumber: number, other: trainee?.id)
    {
      values.refuse(.number, .numberTaken(number, by: other.name))
    }
    var moved = trainee
    if let movedOn, let trainee {
      moved = values.value(.movedOn) { _ throws(InputError) in
        try trainee.moving(
          to: unit, post: post, on: movedOn, id: context.idSeed.id(letter: Posting.letter))
      }
    }
    try values.check()
    var result = moved ?? Trainee(id: context.idSeed.id(), name: "")
    let hasNewName = name != trainee?.name
    result.name = name ?? ""
    // A reading that was typed stands; one that belonged to the former name does not.
    let typed = values.text(.pinyin).flatMap(Pinyin.normalized)
    let isOld = hasNewName && typed == trainee?.pinyin.flatMap(Pinyin.normalized)
    result.pinyin =
      isOld ? Pinyin.reading(of: result.name) : typed ?? Pinyin.reading(of: result.name)
    result.phone = phone
    if values.isChanged(.idCard) { result.idCard = card?.number }
    result.birth = birth ?? nil
    if movedOn == nil {
      result.unit = unit
      result.post = post
      result.postSince = since ?? nil
    }
    result.speciality = values.text(.speciality)
    result.income = income ?? nil
    result.number = values.text(.number)
    result.education = values.text(.education)
    result.note = values.text(.note)
    result.gender = values.text(.gender).flatMap(Trainee.Gender.init)
    return .trainee(result, was: trainee, newUnit: newUnit)
  }

  private var formerUnit: String? { trainee?.unit.flatMap { roster[$0]?.name } }

  private func unit(
    named name: String?, _ context: Context
  ) -> (Identifier<WorkUnit>?, new: WorkUnit?) {
    // A unit whose file is missing is not lost because its name cannot be shown.
    guard name != formerUnit else { return (trainee?.unit, nil) }
    guard let name else { return (nil, nil) }
    if let unit = roster.unit(named: name) { return (unit.id, nil) }
    let unit = WorkUnit(id: context.idSeed.id(), name: name, kind: WorkUnit.Kind(name: name))
    return (unit.id, unit)
  }
}
