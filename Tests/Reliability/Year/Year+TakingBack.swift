import Model
import Store

extension Year {
  /// The last import goes again, but for what was changed or is needed since.
  mutating func takeBack() throws -> Bool {
    guard let change = lastImport else { return false }
    lastImport = nil
    shadow.takeBack(change)
    _ = try editors[dice.roll(0...1)].folder.takeBack(change)
    // The screens notice what went, and show it no longer.
    for index in editors.indices { editors[index].forget() }
    for unit in change.units {
      try compare(WorkUnit.self, at: unit.path, with: shadow.entries[unit.path])
    }
    for trainee in change.added + change.updated.map(\.now) {
      try compare(Trainee.self, at: trainee.path, with: shadow.entries[trainee.path])
    }
    if let path = change.enrolling?.now.path {
      try compare(TrainingClass.self, at: path, with: shadow.entries[path])
    }
    return true
  }
}

extension Shadow {
  /// The same, by plain values: a record that is as it came goes, where no other one has its id.
  fileprivate mutating func takeBack(_ change: RosterChange) {
    if let path = change.enrolling?.now.path, var entry = entries[path] {
      let folder = String(path.dropLast("class.json".count))
      for place in change.places where isAsGiven(place, entry.flat, in: folder) {
        let name = "enrolled \(place.trainee)"
        for key in entry.flat.keys where key == name || key.hasPrefix(name + " ") {
          entry.flat[key] = nil
        }
        entry.corrections += 1
      }
      put(entry, at: path)
    }
    for trainee in change.added where entries[trainee.path]?.flat == trainee.flat {
      if !isNamed(trainee.id.description, besides: trainee.path) { remove(trainee.path) }
    }
    for update in change.updated {
      guard var entry = entries[update.now.path], entry.flat == update.now.flat else { continue }
      let former = update.was.flat
      entry.corrections += entry.flat.count { former[$0.key] != $0.value }
      entry.flat = former
      put(entry, at: update.now.path)
    }
    for unit in change.units where entries[unit.path]?.flat == unit.flat {
      if !isNamed(unit.id.description, besides: unit.path) { remove(unit.path) }
    }
  }

  /// Whether a place is as the import gave it, and nothing in the class says more of her.
  private func isAsGiven(_ place: Enrolment, _ flat: [String: String], in folder: String) -> Bool {
    let (id, name) = (place.trainee.description, "enrolled \(place.trainee)")
    let isOnLeave = flat.contains { $0.key.hasPrefix("leave ") && $0.value.contains(id) }
    let isMarked = entries.contains { path, entry in
      path.hasPrefix(folder + "sessions/") && Self.names(id, entry.flat)
    }
    return flat[name] != nil && flat["\(name) from"] == place.from?.description
      && flat["\(name) left"] == nil && flat["\(name) departure"] == nil && !isOnLeave && !isMarked
  }

  private func isNamed(_ id: String, besides path: String) -> Bool {
    entries.contains { $0.key != path && Self.names(id, $0.value.flat) }
  }

  private static func names(_ id: String, _ flat: [String: String]) -> Bool {
    flat.contains { $0.key.contains(id) || $0.value.contains(id) }
  }
}
