import Model
import Store

extension Year {
  mutating func addVisit() throws -> Bool {
    let date = clock.today.advanced(by: dice.roll(-3...10))
    let new = SiteVisit(
      id: newID(), kind: .observation, host: "示范村\(dice.roll(1...99))", date: date)
    return try save(
      new, replacing: nil,
      changing: ["kind": "observation", "host": new.host, "date": "\(date)"],
      by: dice.roll(0...1))
  }

  mutating func participants() throws -> Bool {
    let trainees = paths("trainees/")
    let chosen = (1...dice.roll(1...6)).compactMap { _ in dice.one(of: trainees) }
      .compactMap { Identifier<Trainee>($0.dropFirst(9).dropLast(5).description) }
    return try change(visitPath()) { (visit: inout SiteVisit, _, _) in
      visit.participants += Set(chosen).subtracting(visit.participants).sorted()
      return chosen.reduce(into: [:]) { $0["participant \($1)"] = "" }
    }
  }

  mutating func gap() throws -> Bool {
    let new = seed.id(letter: "g") as Identifier<Gap>
    return try change(visitPath()) { (visit: inout SiteVisit, dice, _) in
      let text = "差距\(dice.roll(1...9999))"
      if let known = visit.gaps.indices.randomElement(using: &dice), dice.happens(40) {
        visit.gaps[known].text = text
        return ["gap \(visit.gaps[known].id)": text]
      }
      visit.gaps.append(Gap(id: new, text: text))
      return ["gap \(new)": text]
    }
  }

  mutating func action() throws -> Bool {
    let new = seed.id(letter: "a") as Identifier<Action>
    return try change(visitPath()) { (visit: inout SiteVisit, dice, now) in
      guard let gap = visit.gaps.indices.randomElement(using: &dice) else { return [:] }
      let place = "action \(visit.gaps[gap].id)"
      let known = visit.gaps[gap].actions.indices.randomElement(using: &dice)
      guard let known, dice.happens(60) else {
        let due = now.day.advanced(by: dice.roll(0...30))
        let text = "措施\(dice.roll(1...9999))"
        visit.gaps[gap].actions.append(Action(id: new, text: text, owner: "王", due: due))
        return [
          "\(place) \(new) text": text, "\(place) \(new) owner": "王",
          "\(place) \(new) due": "\(due)",
        ]
      }
      let id = visit.gaps[gap].actions[known].id
      if dice.happens(50) {
        let done = visit.gaps[gap].actions[known].done == nil ? now.day : nil
        visit.gaps[gap].actions[known].done = done
        return ["\(place) \(id) done": done?.description]
      }
      let due = now.day.advanced(by: dice.roll(0...30))
      visit.gaps[gap].actions[known].due = due
      return ["\(place) \(id) due": "\(due)"]
    }
  }

  mutating func handIn() throws -> Bool {
    try change(visitPath()) { (visit: inout SiteVisit, dice, now) in
      guard let trainee = dice.one(of: visit.participants) else { return [:] }
      let text = "心得\(dice.roll(1...9999))"
      visit = visit.setting(Reflection(text, on: now.day), of: trainee)
      return ["reflection \(trainee)": "\(now.day) \(text)"]
    }
  }

  private mutating func visitPath() -> String? {
    dice.one(of: Array(paths("visits/").suffix(6)))
  }
}
