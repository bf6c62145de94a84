import Model
import Store

// What the roll call takes down beside one status after the other.
extension Year {
  mutating func walkIn() throws -> Bool {
    let id = seed.id(letter: "w") as Identifier<WalkIn>
    return try change(sessionPath { $0["closed"] == nil }) { (session: inout Session, dice, now) in
      let name = "小燕\(dice.roll(1...99))"
      let phone = dice.happens(50) ? "138\(dice.roll(10_000_000...99_999_999))" : ""
      guard let line = try? WalkInLine("\(name)，北沟村 \(phone)") else { return [:] }
      session = session.adding(
        WalkIn(id: id, name: line.name, unit: line.unit, phone: line.phone, at: now))
      guard dice.happens(30), let last = session.walkIns?.indices.last else {
        return ["walk-in \(id)": "\(name)|北沟村|\(phone)"]
      }
      // From a sheet that was counted.
      session.walkIns?[last].row = 300
      session.signed = dice.roll(1...300)
      return [
        "walk-in \(id)": "\(name)|北沟村|\(phone)", "walk-in \(id) row": "300",
        "signed": session.signed.map(String.init),
      ]
    }
  }

  mutating func mergeWalkIn() throws -> Bool {
    let trainees = paths("trainees/")
    return try change(walkInPath()) { (session: inout Session, dice, _) in
      guard var guest = dice.one(of: session.walkIns ?? []), let path = dice.one(of: trainees),
        let trainee = Identifier<Trainee>(String(path.dropFirst(9).dropLast(5)))
      else { return [:] }
      guest.trainee = trainee
      let place = session.walkIns?.firstIndex { $0.id == guest.id }
      if let place { session.walkIns?[place] = guest }
      return ["walk-in \(guest.id) is": "\(trainee)"]
    }
  }

  mutating func removeWalkIn() throws -> Bool {
    try change(walkInPath()) { (session: inout Session, dice, _) in
      guard let guest = dice.one(of: session.walkIns ?? []) else { return [:] }
      session = session.removing(guest.id)
      return [
        "walk-in \(guest.id)": nil, "walk-in \(guest.id) is": nil, "walk-in \(guest.id) row": nil,
      ]
    }
  }

  private mutating func walkInPath() -> String? {
    sessionPath { flat in
      flat["closed"] == nil && flat.keys.contains { $0.hasPrefix("walk-in ") }
    }
  }

  /// A paper sheet with some exceptions on it.
  mutating func sheet() throws -> Bool {
    let editor = dice.roll(0...1)
    guard let path = sessionPath({ $0["closed"] == nil }),
      let was = try read(Session.self, at: path, by: editor), was.closed == nil,
      let owner = try load(TrainingClass.self, "classes/\(was.trainingClass)/class.json")
    else { return false }
    let seats = Dictionary(uniqueKeysWithValues: owner.places.map { ($0.seat, $0.trainee) })
    let items: [(text: String, given: [(status: String, minutes: Int?)])] = [
      ("迟10", [("late", 10)]), ("早", [("left-early", nil)]), ("病假", [("leave-sick", nil)]),
      ("缺", [("absent", nil)]), ("迟早20", [("late", nil), ("left-early", 20)]),
      ("公假", [("leave-official", nil)]), ("到", [("present", nil)]),
    ]
    var text = ""
    var wanted: [Identifier<Trainee>: FlatMark] = [:]
    for seat in seats.keys.sorted().shuffled(using: &dice).prefix(dice.roll(1...5)) {
      guard let item = dice.one(of: items), let trainee = seats[seat] else { continue }
      text += "\(seat)\(item.text) "
      var mark = was.marks[trainee].map { FlatMark($0) } ?? FlatMark()
      mark.forgetStatus()
      for given in item.given { mark.give(given.status, minutes: given.minutes, note: nil, nil) }
      wanted[trainee] = mark
    }
    // As in the roll call, what is so already is not saved.
    wanted = wanted.filter { trainee, mark in was.marks[trainee].map { FlatMark($0) } != mark }
    guard !wanted.isEmpty else { return false }
    let line = try ExceptionsLine(text, seats: seats.keys, minutes: was.possibleMinutes)
    let marked = try was.marking(line, by: seats, at: clock.now)
    let session = wanted.keys.reduce(was) { $0.marking($1, marked.marks[$1]) }
    return try save(
      session, replacing: was,
      changing: wanted.reduce(into: [:]) { $0["mark \($1.key)"] = $1.value.text }, by: editor)
  }

  mutating func makeUp() throws -> Bool {
    try amend { mark, flat, now in
      guard flat.status != nil, !flat.isThere else { return }
      let isNew = flat.makeUp == nil
      flat.makeUp = isNew ? "0.5 \(now.day)" : nil
      mark.makeUp = isNew ? MakeUp(hours: 0.5, date: now.day) : nil
    }
  }

  mutating func signOut() throws -> Bool {
    try amend { mark, flat, now in
      guard flat.isThere else { return }
      let isNew = flat.signedOut == nil
      flat.signedOut = isNew ? now.description : nil
      mark.signedOut = isNew ? now : nil
    }
  }

  mutating func remark() throws -> Bool {
    try amend { mark, flat, _ in
      let isNew = flat.remarks == ""
      flat.remarks = isNew ? "睡觉" : ""
      mark.remarks = isNew ? ["睡觉"] : []
    }
  }

  /// Changes what a mark says beside the status.
  private mutating func amend(
    _ make: (inout Mark, inout FlatMark, Instant) -> Void
  ) throws -> Bool {
    let editor = dice.roll(0...1)
    guard
      let path = sessionPath({ flat in
        flat["closed"] == nil && flat.keys.contains { $0.hasPrefix("mark ") }
      }),
      let was = try read(Session.self, at: path, by: editor), was.closed == nil,
      let trainee = dice.one(of: was.marks.keys.sorted()), var mark = was.marks[trainee]
    else { return false }
    var flat = FlatMark(mark)
    let before = flat
    make(&mark, &flat, clock.now)
    guard flat != before else { return false }
    mark.at = clock.now
    return try save(
      was.marking(trainee, mark), replacing: was, changing: ["mark \(trainee)": flat.text],
      by: editor)
  }
}
