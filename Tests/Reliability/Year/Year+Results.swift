import Model
import Store

// What classes came to.
extension Year {
  mutating func enterResult() throws -> Bool {
    let editor = dice.roll(0...1)
    let number = seed.id(letter: "n") as Identifier<Certificate>
    guard let path = dice.one(of: Array(classPaths.suffix(4))),
      let owner = try load(TrainingClass.self, path),
      let trainee = dice.one(of: Shadow.enrolled(shadow.entries[path]?.flat ?? [:]).sorted())
        .flatMap({ Identifier<Trainee>($0) })
    else { return false }
    let blank = Results(of: owner.id)
    let was = try read(Results.self, at: blank.path, by: editor) ?? blank
    if was == blank { editors[editor].see(was) }
    var changed = was
    let name = "result \(trainee)"
    let today = clock.today
    var change: [String: String?] = [:]
    switch dice.roll(0...9) {
    case 0:
      changed.exam = changed.exam ?? Exam()
      changed.exam?.date = today
      change["exam"] = "\(today)"
    case 1:
      let kind = dice.happens(50) ? Rating.Kind.excellent : .poor
      let reason = "原因\(dice.roll(1...99))"
      changed[trainee].rating = Rating(kind, reason: reason, on: today)
      change["\(name) rating"] = "\(kind.rawValue) \(today) \(reason)"
    case 2:
      changed[trainee].certificate = Certificate(
        .green, number: number.description, issued: today)
      change["\(name) certificate"] = "green \(number) \(today)"
    case 3:
      let score = Double(dice.roll(0...1000)) / 10
      changed[trainee].resit = score
      change["\(name) resit"] = String(score)
    default:
      let score = Double(dice.roll(0...1000)) / 10
      changed[trainee].score = score
      change["\(name) score"] = String(score)
    }
    return try save(changed, replacing: was, changing: change, by: editor)
  }
}
