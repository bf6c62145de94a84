import Model

extension World {
  /// A class of 263 trainees with one session, which is on and at which nobody has been taken.
  static func bigClass() -> World {
    let world = World()
    let unit = WorkUnit(id: id(1), name: "前盐村", kind: .village)
    let surnames = [("王", "wang"), ("刘", "liu"), ("陈", "chen"), ("李", "li"), ("赵", "zhao")]
    let given = [("秀英", "xiu ying"), ("桂兰", "gui lan"), ("敏", "min"), ("丽华", "li hua")]
    var trainees = (1...263).map { number in
      let (surname, name) = (surnames[number % 5], given[number % 4])
      return Trainee.sample(
        number, surname.0 + name.0, "\(surname.1) \(name.1)", unit: unit,
        phone: String(13_900_000_000 + number))
    }
    trainees[199] = .sample(200, "刘艳", "liu yan", unit: unit, phone: "13712340200")
    let cadres = TrainingClass(
      id: id(1), name: "女干部培训班", start: day("2026-11-24"), end: day("2026-11-24")
    ).enrolling(trainees.map(\.id))
    world.library.roster = Roster(trainees: trainees, units: [unit])
    world.library.classes = [cadres]
    world.library.sessions = [
      cadres.id: [.sample(1, of: cadres, "2026-11-24", "08:30", "11:30", "党的创新理论")]
    ]
    return world
  }

  /// The only session of the big class.
  var only: Session { library.sessions[id(1), default: []][0] }
}
