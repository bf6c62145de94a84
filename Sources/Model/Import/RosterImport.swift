/// What importing a roster file does, worked out before anything is written.
public struct RosterImport: Equatable, Sendable {
  /// A trainee before and after.
  public struct Update: Equatable, Sendable {
    /// As she stands in the roster.
    public let was: Trainee
    /// As the file has her.
    public let now: Trainee
    /// The row that says so.
    public let row: Int
    /// What is changed, in the order of a roster's columns.
    public let changes: [FieldChange]
  }

  /// A value before and after.
  public struct FieldChange: Equatable, Sendable {
    /// What it is.
    public let column: RosterColumn
    /// As it stands in the roster; nil where nothing does.
    public let was: String?
    /// As the file has it.
    public let now: String?

    /// A change of a value.
    public init(column: RosterColumn, was: String?, now: String?) {
      self.column = column
      self.was = was
      self.now = now
    }
  }

  /// A row that is not taken.
  public struct Rejection: Equatable, Sendable {
    /// Its number in the file, from 1.
    public let row: Int
    /// The heading of the column at fault; empty where it is the row.
    public let column: String
    /// Why.
    public let reason: RowError
    /// The trainees who may be meant.
    public var candidates: [Identifier<Trainee>] = []
  }

  /// What a person says of a row that is in doubt.
  public enum Decision: Equatable, Sendable {
    /// It is read as it most probably is meant.
    case asRead
    /// It is about this trainee.
    case same(Identifier<Trainee>)
    /// It is about somebody new.
    case new
  }

  /// Trainees who are new.
  public private(set) var added: [Trainee] = []
  /// Trainees of whom the file knows more or better.
  public private(set) var updated: [Update] = []
  /// Trainees of whom the file says nothing new.
  public private(set) var unchanged: [Trainee] = []
  /// Trainees of the file who have retired, and stay so.
  public private(set) var retired: [Trainee] = []
  /// Rows that are not taken until they are corrected in the file.
  public private(set) var rejected: [Rejection] = []
  /// Rows that are not taken until a person has decided.
  public private(set) var doubtful: [Rejection] = []
  /// Units that are new.
  public private(set) var units: [WorkUnit] = []
  /// Everybody whose row is taken, in the order of the file.
  public private(set) var taken: [Identifier<Trainee>] = []
  /// The roster that the file was compared with.
  public let roster: Roster

  private let reading: RosterReading
  private let today: Day
  private var unitsByName: [String: Identifier<WorkUnit>] = [:]
  private var earlier = EarlierRows()

  /// Headings whose columns are left out.
  public var ignored: [String] { reading.ignored }
  /// All rows that are not taken, in the order of the file.
  public var leftOut: [Rejection] { (rejected + doubtful).sorted { $0.row < $1.row } }
  /// Whether rows were left out and none was taken.
  public var isFailure: Bool { taken.isEmpty && !leftOut.isEmpty }

  /// What importing a table into `roster` does.
  ///
  /// - Parameter assignment: what its columns hold; nil for what the headings say.
  /// - Parameter decisions: what a person said of rows in doubt, by their numbers.
  /// - Parameter today: the day of moves that the file does not date.
  /// - Parameter idSeed: what the ids of new records are made from, another one each time.
  /// - Parameter progress: told of each row; says whether to go on.
  public init(
    _ table: RosterTable, assignment: ColumnAssignment? = nil, into roster: Roster,
    decisions: [Int: Decision] = [:], on today: Day, idSeed: () -> IDSeed,
    progress: ReadingProgress.Observer? = nil
  ) throws(RosterImportError) {
    let reading = try RosterReading(table, assignment ?? table.assignment, progress: progress)
    try self.init(
      reading, into: roster, decisions: decisions, on: today, idSeed: idSeed, progress: progress)
  }

  /// The same file compared with the same roster, with what a person has said of rows by now.
  public func deciding(
    _ decisions: [Int: Decision], on today: Day, idSeed: () -> IDSeed,
    progress: ReadingProgress.Observer? = nil
  ) throws(RosterImportError) -> RosterImport {
    try RosterImport(
      reading, into: roster, decisions: decisions, on: today, idSeed: idSeed, progress: progress)
  }

  private init(
    _ reading: RosterReading, into roster: Roster, decisions: [Int: Decision], on today: Day,
    idSeed: () -> IDSeed, progress: ReadingProgress.Observer?
  ) throws(RosterImportError) {
    let matcher = TraineeMatcher(roster)
    self.reading = reading
    self.roster = roster
    self.today = today
    unitsByName = Dictionary(roster.units.map { ($0.name, $0.id) }) { first, _ in first }
    for (index, row) in reading.rows.enumerated() {
      do throws(RosterEntry.Fault) {
        var entry = try row.entry.get()
        entry.number = entry.number.map(matcher.written)
        if let birth = entry.birth, birth.first > today {
          throw RosterEntry.Fault(.birth, .input(.bornLater(birth.description)))
        }
        let decision = decisions[row.number]
        let match = try match(entry, by: matcher, decision)
        let move =
          try match.map { her throws(RosterEntry.Fault) in
            try entry.move(of: her, from: roster.unitName(of: her), on: today)
          } ?? nil
        try earlier.add(entry, of: match, row: row.number, isNew: decision == .new)
        take(entry, match, movingOn: move, row: row.number, idSeed)
      } catch {
        leaveOut(row.number, error)
      }
      let step = ReadingProgress(.checking, .rows, index + 1, of: reading.rows.count)
      if progress?(step) == false { throw .stopped }
    }
  }

  private func match(
    _ entry: RosterEntry, by matcher: TraineeMatcher, _ decision: Decision?
  ) throws(RosterEntry.Fault) -> Trainee? {
    if let doubt = entry.doubt, decision == nil { throw doubt }
    switch decision {
    case .same(let id)?:
      guard let trainee = roster[id] else { return try matcher.match(entry) }
      try refuseIdentity(of: entry, held: id)
      if let card = entry.idCard, let known = trainee.card, known != card {
        throw RosterEntry.Fault(.idCard, .otherCard(trainee.name))
      }
      return trainee
    case .new?:
      try refuseIdentity(of: entry, held: nil)
      return nil
    case .asRead?, nil: return try matcher.match(entry)
    }
  }

  /// What only one can have tells who she is, whatever a person says of the row.
  private func refuseIdentity(
    of entry: RosterEntry, held trainee: Identifier<Trainee>?
  ) throws(RosterEntry.Fault) {
    if let number = entry.number, let owner = roster.holder(ofNumber: number, other: trainee) {
      throw RosterEntry.Fault(.number, .numberOf(owner.name))
    }
    if let card = entry.idCard, let owner = roster.holder(of: card, other: trainee) {
      throw RosterEntry.Fault(.idCard, .cardOf(owner.name))
    }
  }

  private mutating func leaveOut(_ row: Int, _ fault: RosterEntry.Fault) {
    let rejection = Rejection(
      row: row, column: reading.heading(of: fault.column), reason: fault.reason,
      candidates: fault.candidates)
    if fault.reason.isDoubt { doubtful.append(rejection) } else { rejected.append(rejection) }
  }

  private mutating func take(
    _ entry: RosterEntry, _ was: Trainee?, movingOn move: Day?, row: Int, _ idSeed: () -> IDSeed
  ) {
    var now = was ?? newcomer(entry.name, idSeed)
    // Two units can have one name, and she stays in hers.
    let stays = was.map { entry.unit == roster.unitName(of: $0) } ?? false
    let place = stays ? now.unit : entry.unit.map { unit(named: $0, idSeed) }
    entry.fill(&now, unit: place, movingOn: move, idSeed)
    taken.append(now.id)
    if now.retired != nil { retired.append(now) }
    switch was {
    case nil: added.append(now)
    case now?: unchanged.append(now)
    case let was?:
      let changes = Self.changes(
        from: was, in: roster.unitName(of: was), to: now, in: entry.unit ?? roster.unitName(of: was)
      )
      updated.append(Update(was: was, now: now, row: row, changes: changes))
    }
  }

  private static func changes(
    from was: Trainee, in formerUnit: String, to now: Trainee, in unit: String
  ) -> [FieldChange] {
    RosterColumn.allCases.compactMap { column in
      let change = FieldChange(
        column: column, was: was.value(column, unit: formerUnit), now: now.value(column, unit: unit)
      )
      return change.was == change.now ? nil : change
    }
  }

  private func newcomer(_ name: String, _ idSeed: () -> IDSeed) -> Trainee {
    var trainee = Trainee(id: idSeed().id(), name: name)
    trainee.pinyin = Pinyin.reading(of: name)
    return trainee
  }

  private mutating func unit(
    named name: String, _ idSeed: () -> IDSeed
  ) -> Identifier<WorkUnit> {
    if let known = unitsByName[name] { return known }
    let unit = WorkUnit(id: idSeed().id(), name: name, kind: WorkUnit.Kind(name: name))
    units.append(unit)
    unitsByName[name] = unit.id
    return unit.id
  }
}

extension Trainee {
  /// What a column of a roster says of her.
  fileprivate func value(_ column: RosterColumn, unit: String) -> String? {
    switch column {
    case .name: name
    case .unit: unit.isEmpty ? nil : unit
    case .post: post
    case .phone: phone
    case .number: number
    case .gender: gender?.rawValue
    case .birth: birth?.description
    case .education: education
    case .note: note
    case .idCard: idCard
    // What follows from her name alone is no value of its own.
    case .pinyin: reading == Pinyin.reading(of: name) ? nil : reading
    case .postSince: postSince?.description
    case .speciality: speciality
    case .income: income?.description
    }
  }
}
