import Model
import Store

extension Year {
  /// A record as one of the two sees it: mostly as she has read it last, sometimes read anew.
  mutating func read<R: FlatRecord>(_ kind: R.Type, at path: String, by editor: Int) throws -> R? {
    let known = editors[editor].record(R.self, at: path)
    if let known, dice.happens(40) { return known }
    guard let record = try known.map({ try editors[editor].folder.reload($0) }) ?? load(kind, path)
    else { return nil }
    editors[editor].see(record)
    return record
  }

  /// The record of a path, read by whoever reads everything anew.
  func load<R: FlatRecord>(_ kind: R.Type, _ path: String) throws -> R? {
    let parts = path.split(separator: "/").map(String.init)
    func id<Kind>(_ name: String) throws -> Identifier<Kind> {
      guard let id = Identifier<Kind>(name.hasSuffix(".json") ? String(name.dropLast(5)) : name)
      else { throw Failure("no id: \(name)") }
      return id
    }
    let day = clock.today
    let noon = TimeOfDay("12:00")
    let blank: (any FlatRecord)? =
      switch (parts[0], parts.count) {
      case ("units", _): WorkUnit(id: try id(parts[1]), name: "")
      case ("trainees", _): Trainee(id: try id(parts[1]), name: "")
      case ("visits", _): SiteVisit(id: try id(parts[1]), kind: .seminar, host: "", date: day)
      case ("meetings", _):
        try noon.map { MonthlyMeeting(id: try id(parts[1]), date: day, start: $0, end: $0) }
      case (_, 3) where parts[2] == "evaluation.json": ClassEvaluation(of: try id(parts[1]))
      case ("groups", _): TraineeGroup(id: try id(parts[1]), name: "")
      case (_, 3) where parts[2] == "results.json": Results(of: try id(parts[1]))
      case (_, 3): TrainingClass(id: try id(parts[1]), name: "", start: day, end: day)
      default:
        try noon.map {
          Session(
            id: try id(parts[3]), trainingClass: try id(parts[1]), date: day, start: $0, end: $0)
        }
      }
    guard let blank = blank as? R else { return nil }
    return try reader.reload(blank)
  }

  /// Saves a change, and compares what comes of it with what should; whether it was saved.
  ///
  /// - Parameter changes: what the change is, value by value, worked out without Model.
  mutating func save<R: FlatRecord>(
    _ record: R, replacing was: R?, changing changes: [String: String?], by editor: Int,
    _ precedence: Shadow.Precedence = .neither, why: String? = nil
  ) throws -> Bool {
    let base = was?.entry
    var wanted = base?.flat ?? [:]
    for (key, value) in changes { wanted[key] = value }
    if record.flat != wanted { differ("\(record.path) is \(record.flat), not \(wanted)") }
    let expected = shadow.saving(record.entry, over: base, at: record.path, precedence)
    do {
      let saved = try editors[editor].folder.save(
        record, replacing: was, precedence: precedence.ofWrites, why: why)
      editors[editor].see(saved)
      if expected == nil { differ("\(record.path) was saved, and should not be") }
      if saved.flat != expected?.flat { differ("\(record.path) was saved as \(saved.flat)") }
      if let why, try load(R.self, record.path)?.history?.last?.why != why {
        differ("\(record.path) does not say why")
      }
    } catch let error as StoreError {
      conflicts += 1
      if expected != nil { differ("\(record.path) was refused: \(error)") }
      guard base != nil, precedence == .neither, case .conflict = error else {
        try compare(R.self, at: record.path, with: shadow.entries[record.path])
        if let now = try load(R.self, record.path) { editors[editor].see(now) }
        return false
      }
      // She is asked whose stands, and says so, or goes away.
      try compare(R.self, at: record.path, with: shadow.entries[record.path])
      guard dice.happens(70) else { return false }
      return try save(
        record, replacing: was, changing: changes, by: editor, dice.happens(50) ? .ours : .theirs,
        why: nil)
    }
    if let expected { shadow.put(expected, at: record.path) }
    try compare(R.self, at: record.path, with: expected)
    return true
  }

  /// Saves an import.
  mutating func save(_ change: RosterChange, by editor: Int) throws {
    try editors[editor].folder.save(change)
    for unit in change.units { try take(unit) }
    for trainee in change.added + change.updated.map(\.now) { try take(trainee) }
    if let trainingClass = change.enrolling?.now { try take(trainingClass) }
  }

  /// Saves new records and changes together.
  mutating func save(_ writes: [Write], _ records: [any FlatRecord], by editor: Int) throws {
    try editors[editor].folder.save(writes)
    for record in records { try take(record) }
  }

  private mutating func take<R: FlatRecord>(_ record: R) throws {
    let before = shadow.entries[record.path]
    let corrections = before.map { entry in
      entry.flat.count { record.flat[$0.key] != $0.value } + entry.corrections
    }
    var entry = record.entry
    entry.corrections = corrections ?? 0
    shadow.put(entry, at: record.path)
    try compare(R.self, at: record.path, with: entry)
  }

  /// Compares a record, read anew, with what it should be; takes over what it is.
  mutating func compare<R: FlatRecord>(
    _ kind: R.Type, at path: String, with expected: Shadow.Entry?
  ) throws {
    let found = try load(R.self, path)?.entry
    guard found != expected else { return }
    differ("\(path) is \(found as Any), not \(expected as Any)")
    if let found { shadow.put(found, at: path) }
  }
}

extension Shadow.Precedence {
  fileprivate var ofWrites: Write.Precedence {
    switch self {
    case .neither: .neither
    case .ours: .ours
    case .theirs: .theirs
    }
  }
}
