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
  /// Headings whose columns are left out.
  public let ignored: [String]

  private let roster: Roster
  private let today: Day
  private var unitsByName: [String: Identifier<WorkUnit>] = [:]
  private var earlier = EarlierRows()

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
    let columns = try RosterRow.Columns(assignment ?? table.assignment, of: table)
    let matcher = TraineeMatcher(roster)
    self.roster = roster
    self.today = today
    ignored = columns.leftOut
    unitsByName = Dictionary(roster.units.map { ($0.name, $0.id) }) { first, _ in first }
    for (index, row) in table.rows.enumerated() {
      if let row = columns.row(row) {
        do throws(RosterEntry.Fault) {
          var entry = try RosterEntry(row)
          entry.number = entry.number.map(matcher.written)
          let decision = decisions[row.number]
          let match = try match(entry, by: matcher, decision)
          try earlier.add(entry, of: match, row: row.number, isNew: decision == .new)
          take(entry, match, row: row.number, idSeed)
        } catch {
          leaveOut(row, error, columns)
        }
      }
      let step = ReadingProgress(.checking, .rows, index + 1, of: table.rows.count)
      if progress?(step) == false { throw .stopped }
    }
  }

  private func match(
    _ entry: RosterEntry, by matcher: TraineeMatcher, _ decision: Decision?
  ) throws(RosterEntry.Fault) -> Trainee? {
    if let doubt = entry.doubt, decision == nil { throw doubt }
    switch decision {
    case .same(let id)?:
      if let trainee = roster[id] { return trainee }
      return try matcher.match(entry)
    case .new?:
      // What only one can have still tells that she is not new.
      if let number = entry.number, let owner = roster.holder(ofNumber: number) {
        throw RosterEntry.Fault(.number, .numberOf(owner.name))
      }
      if let card = entry.idCard, let owner = roster.holder(of: card) {
        throw RosterEntry.Fault(.idCard, .cardOf(owner.name))
      }
      return nil
    case .asRead?, nil: return try matcher.match(entry)
    }
  }

  private mutating func leaveOut(
    _ row: RosterRow, _ fault: RosterEntry.Fault, _ columns: RosterRow.Columns
  ) {
    let rejection = Rejection(
      row: row.number, column: fault.column.map(columns.heading) ?? "", reason: fault.reason,
      candidates: fault.candidates)
    if fault.reason.isDoubt { doubtful.append(rejection) } else { rejected.append(rejection) }
  }

  private mutating func take(
    _ entry: RosterEntry, _ was: Trainee?, row: Int, _ idSeed: () -> IDSeed
  ) {
    var now = was ?? newcomer(entry.name, idSeed)
    entry.fill(
      &now, unit: entry.unit.map { unit(named: $0, idSeed) },
      on: today, idSeed)
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
