import Model
import Store

extension Year {
  /// Somebody goes to another unit; whoever notes it has read her anew.
  mutating func move() throws -> Bool {
    let editor = dice.roll(0...1)
    guard let path = dice.one(of: paths("trainees/")), let was = try load(Trainee.self, path),
      let unitPath = dice.one(of: paths("units/")), let unit = try load(WorkUnit.self, unitPath),
      unit.id != was.unit
    else { return false }
    let flat = was.flat
    let today = clock.today.description
    let post = "职务\(dice.roll(1...9999))"
    let id: Identifier<Posting> = seed.id(letter: Posting.letter)
    let now = try was.moving(to: unit.id, post: post, on: clock.today, id: id)
    var changes: [String: String?] = [
      "unit": unit.id.description, "post": post, "postSince": today,
    ]
    if flat["postSince"] != today {
      changes["posting \(id)"] =
        FlatPosting(
          unit: flat["unit"], post: flat["post"], since: flat["postSince"], until: today
        ).text
    }
    return try save(now, replacing: was, changing: changes, by: editor)
  }

  /// Somebody leaves the roster, or comes back into it.
  mutating func retire() throws -> Bool {
    let today = clock.today
    return try change(dice.one(of: paths("trainees/"))) { (trainee: inout Trainee, _, _) in
      trainee.retired = trainee.retired == nil ? today : nil
      return ["retired": trainee.retired?.description]
    }
  }

  /// A unit gets another name; as the form does, one that no unit has.
  mutating func editUnit() throws -> Bool {
    let name = newUnit().name
    return try change(dice.one(of: paths("units/"))) { (unit: inout WorkUnit, dice, _) in
      if dice.happens(30) {
        unit.kind = dice.happens(50) ? .village : .community
        return ["kind": unit.kind?.rawValue]
      }
      unit.name = name
      return ["name": name]
    }
  }

  /// A unit is made, and removed again.
  mutating func removeUnit() throws -> Bool {
    let unit = newUnit()
    guard
      try save(
        unit, replacing: nil, changing: ["name": unit.name, "kind": unit.kind?.rawValue],
        by: dice.roll(0...1))
    else { return false }
    try editors[dice.roll(0...1)].folder.remove(unit)
    shadow.remove(unit.path)
    try compare(WorkUnit.self, at: unit.path, with: nil)
    return true
  }

  /// Two units turn out to be one.
  mutating func mergeUnits() throws -> Bool {
    let found = [dice.one(of: paths("units/")), dice.one(of: paths("units/"))].compactMap { $0 }
    guard found.count == 2, found[0] != found[1], paths("units/").count > 5,
      let gone = try load(WorkUnit.self, found[0]), let kept = try load(WorkUnit.self, found[1])
    else { return false }
    _ = try editors[dice.roll(0...1)].folder.merge(gone, into: kept)
    let (old, new) = (gone.id.description, kept.id.description)
    for (path, entry) in shadow.entries where path.hasPrefix("trainees/") {
      var moved = entry
      for (key, value) in entry.flat {
        if key == "unit", value == old { moved.flat[key] = new }
        if key.hasPrefix("posting ") {
          var posting = FlatPosting(value)
          if posting.unit == old { posting.unit = new }
          moved.flat[key] = posting.text
        }
      }
      guard moved != entry else { continue }
      moved.corrections += entry.flat.count { moved.flat[$0.key] != $0.value }
      shadow.put(moved, at: path)
      try compare(Trainee.self, at: path, with: moved)
    }
    for (path, entry) in shadow.entries where path.hasPrefix("groups/") {
      let units = (entry.flat["units"] ?? "").split(separator: "|").map(String.init)
      guard units.contains(old) else { continue }
      var moved = entry
      let others = units.filter { $0 != old && $0 != new }
      // Here a group asks for one unit at most.
      moved.flat["units"] = (others + [new]).joined(separator: "|")
      moved.corrections += 1
      shadow.put(moved, at: path)
      try compare(TraineeGroup.self, at: path, with: moved)
    }
    if var entry = shadow.entries[kept.path] {
      entry.corrections += 1
      entry.flat["kind"] = entry.flat["kind"] ?? gone.kind?.rawValue
      shadow.put(entry, at: kept.path)
      try compare(WorkUnit.self, at: kept.path, with: entry)
    }
    shadow.remove(gone.path)
    try compare(WorkUnit.self, at: gone.path, with: nil)
    return true
  }
}
