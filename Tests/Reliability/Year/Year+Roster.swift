import Model
import Store

extension Year {
  mutating func editTrainee() throws -> Bool {
    try change(dice.one(of: paths("trainees/"))) { (trainee: inout Trainee, dice, _) in
      let text = dice.happens(15) ? nil : "内容\(dice.roll(1...9999))"
      switch dice.roll(1...7) {
      case 1:
        trainee.phone = "138\(dice.roll(10_000_000...99_999_999))"
        return ["phone": trainee.phone]
      case 2:
        trainee.post = text
        return ["post": text]
      case 3:
        trainee.note = text
        trainee.education = text
        return ["note": text, "education": text]
      case 4:
        trainee.speciality = text
        return ["speciality": text]
      case 5:
        let least = dice.roll(1...9) * 1000
        trainee.income = IncomeBand(from: least, to: dice.happens(50) ? least + 1000 : nil)
        return ["income": trainee.income?.to.map { "\(least)-\($0)" } ?? "\(least)+"]
      case 6:
        trainee.gender = dice.happens(50) ? .female : .male
        return ["gender": trainee.gender?.rawValue]
      default:
        trainee.birth = PartialDay("19\(dice.roll(50...99))")
        return ["birth": trainee.birth?.description]
      }
    }
  }

  mutating func addTrainee() throws -> Bool {
    let editor = dice.roll(0...1)
    var trainee = newTrainee()
    guard dice.happens(30) else {
      return try save(
        trainee, replacing: nil,
        changing: ["name": trainee.name, "pinyin": trainee.pinyin], by: editor)
    }
    let unit = newUnit()
    trainee.unit = unit.id
    try save(
      [try Write(unit, replacing: nil), try Write(trainee, replacing: nil)], [unit, trainee],
      by: editor)
    return true
  }

  /// A list: some new, some changed, all of them enrolled.
  mutating func importBatch() throws -> Bool {
    let editor = dice.roll(0...1)
    let unit = newUnit()
    let added = (0..<dice.roll(5...15)).map { _ in
      var trainee = newTrainee()
      trainee.unit = unit.id
      return trainee
    }
    var updated: [Replacement<Trainee>] = []
    for path in Set((0..<5).compactMap { _ in dice.one(of: paths("trainees/")) }).sorted() {
      guard let was = try load(Trainee.self, path) else { continue }
      var trainee = was
      trainee.post = "职务\(dice.roll(1...9999))"
      updated.append(Replacement(was: was, now: trainee))
    }
    let taken = added.map(\.id) + updated.map(\.now.id)
    var enrolling: Replacement<TrainingClass>?
    if let path = dice.one(of: paths("classes/", "/class.json")),
      let was = try load(TrainingClass.self, path)
    {
      enrolling = Replacement(was: was, now: was.enrolling(taken))
    }
    let known = (paths("trainees/") + paths("units/")).compactMap { path in
      path.split(separator: "/").last.map { String($0.dropLast(5)) }
    }
    let change = RosterChange(
      units: [unit], added: added, updated: updated, enrolling: enrolling, known: Set(known))
    try save(change, by: editor)
    lastImport = change
    return true
  }

  /// A unit with a name of its own, as the program sees to it.
  mutating func newUnit() -> WorkUnit {
    let id = newID(WorkUnit.self)
    return WorkUnit(id: id, name: "\(id.description.suffix(10))村", kind: .village)
  }

  private mutating func newTrainee() -> Trainee {
    var trainee = Trainee(id: newID(), name: "学员\(dice.roll(1...99_999))")
    trainee.pinyin = "xue yuan"
    return trainee
  }
}
