import Model
import Store

// Who comes to a class and who leaves it, who has leave, by which rules.
extension Year {
  mutating func comeAndGo() throws -> Bool {
    try change(dice.one(of: Array(classPaths.suffix(4)))) {
      (trainingClass: inout TrainingClass, dice, now) in
      guard let place = dice.one(of: trainingClass.enrolment) else { return [:] }
      let name = "enrolled \(place.trainee)"
      guard place.leftOn == nil else {
        trainingClass = trainingClass.takingBack(place.trainee)
        return ["\(name) left": nil, "\(name) departure": nil]
      }
      let how = dice.happens(50) ? Enrolment.Departure.withdrawn : .transferred
      let day = max(now.day, place.from ?? now.day)
      trainingClass = trainingClass.leaving(place.trainee, how, on: day)
      return ["\(name) left": "\(day)", "\(name) departure": how.rawValue]
    }
  }

  mutating func setRules() throws -> Bool {
    try change(dice.one(of: classPaths)) { (trainingClass: inout TrainingClass, dice, _) in
      if trainingClass.rules != nil, dice.happens(30) {
        trainingClass.rules = nil
        return ["rules": nil, "rules absent": nil, "rules return": nil]
      }
      var rules = trainingClass.rules ?? AttendanceRules()
      rules.absentDays = Double(dice.roll(1...8)) / 2
      rules.asksForReturn = dice.happens(50)
      trainingClass.rules = rules
      return [
        "rules": "", "rules absent": rules.absentDays.map { String($0) },
        "rules return": String(rules.asksForReturn),
      ]
    }
  }

  mutating func askLeave() throws -> Bool {
    let id = seed.id(letter: "l") as Identifier<LeaveRequest>
    return try change(dice.one(of: Array(classPaths.suffix(4)))) {
      (trainingClass: inout TrainingClass, dice, now) in
      guard let trainee = dice.one(of: trainingClass.enrolment)?.trainee else { return [:] }
      let from = now.day.advanced(by: dice.roll(-2...4))
      let leave = LeaveRequest(
        id: id, of: trainee, kind: Self.kind(of: trainee), from: from,
        until: from.advanced(by: dice.roll(0...3)), asked: now.day)
      trainingClass = trainingClass.setting(leave)
      return ["leave \(id)": "\(trainee)|\(leave.kind)|\(leave.from)|\(leave.until)||||"]
    }
  }

  /// One kind to each, so that it is no matter which of two leaves counts.
  private static func kind(of trainee: Identifier<Trainee>) -> LeaveRequest.Kind {
    let kinds = LeaveRequest.Kind.allCases
    return kinds[trainee.description.utf8.reduce(0) { $0 + Int($1) } % kinds.count]
  }

  mutating func decideLeave() throws -> Bool {
    try changeLeave { leave, flat, dice, now in
      switch dice.roll(1...4) {
      case 1:
        flat.refused = flat.refused == "" ? "\(now.day)" : ""
        (flat.approvedBy, flat.returned) = ("", "")
        leave = leave.togglingRefusal(on: now.day)
      case 2:
        flat.paper = flat.paper == "" ? "seen" : ""
        leave = leave.togglingPaper()
      default:
        let name = dice.happens(50) ? "王主任" : "刘主任"
        (flat.approvedBy, flat.refused) = (name, "")
        leave = leave.approving(by: name)
      }
    }
  }

  mutating func returnLeave() throws -> Bool {
    try changeLeave { leave, flat, _, now in
      guard flat.isApproved, flat.returned != "" || flat.from <= "\(now.day)" else {
        return  // Nobody returns from what has not begun.
      }
      flat.returned = flat.returned == "" ? now.description : ""
      if let back = try? leave.togglingReturn(at: now) { leave = back }
    }
  }

  private mutating func changeLeave(
    _ make: (inout LeaveRequest, inout FlatLeave, inout Dice, Instant) -> Void
  ) throws -> Bool {
    try change(dice.one(of: Array(classPaths.suffix(4)))) {
      (trainingClass: inout TrainingClass, dice, now) in
      guard var leave = dice.one(of: Array((trainingClass.leaves ?? []).suffix(8))) else {
        return [:]
      }
      var flat = FlatLeave(leave)
      make(&leave, &flat, &dice, now)
      trainingClass = trainingClass.setting(leave)
      return ["leave \(leave.id)": flat.text]
    }
  }
}
