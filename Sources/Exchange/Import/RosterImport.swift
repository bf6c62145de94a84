import Model

/// What importing a roster file does, worked out before anything is written.
public struct RosterImport: Equatable, Sendable {
  /// A trainee before and after.
  public struct Update: Equatable, Sendable {
    /// As she stands in the roster.
    public let was: Trainee
    /// As the file has her.
    public let now: Trainee
  }

  /// A row that is not taken.
  public struct Rejection: Equatable, Sendable {
    /// Its number in the file, from 1.
    public let row: Int
    /// The heading of the column at fault; empty where it is the row.
    public let column: String
    /// Why.
    public let reason: RowError
  }

  /// How new records get their ids.
  public struct Identifiers {
    let trainee: () -> Identifier<Trainee>
    let unit: () -> Identifier<WorkUnit>

    /// Ids from these two sources.
    public init(
      trainee: @escaping () -> Identifier<Trainee>, unit: @escaping () -> Identifier<WorkUnit>
    ) {
      self.trainee = trainee
      self.unit = unit
    }
  }

  /// Trainees who are new.
  public private(set) var added: [Trainee] = []
  /// Trainees of whom the file knows more or better.
  public private(set) var updated: [Update] = []
  /// Trainees of whom the file says nothing new.
  public private(set) var unchanged: [Trainee] = []
  /// Rows that are not taken.
  public private(set) var rejected: [Rejection] = []
  /// Units that are new.
  public private(set) var units: [WorkUnit] = []
  /// Everybody whose row is taken, in the order of the file.
  public private(set) var taken: [Identifier<Trainee>] = []
  /// Headings that are not known; their columns are left out.
  public let ignored: [String]

  private var unitsByName: [String: Identifier<WorkUnit>] = [:]
  private var earlier = EarlierRows()

  /// Whether rows were rejected and none was taken.
  public var isFailure: Bool { taken.isEmpty && !rejected.isEmpty }

  /// What importing `rows`, the first of which is the header, into `roster` does.
  public init(
    _ rows: [TableRow], into roster: Roster, identifiers: Identifiers
  ) throws(RosterImportError) {
    let table = try RosterTable(rows)
    let matcher = TraineeMatcher(roster)
    ignored = table.ignored
    unitsByName = Dictionary(roster.units.map { ($0.name, $0.id) }) { first, _ in first }
    for row in table.rows {
      do throws(RosterEntry.Fault) {
        let entry = try RosterEntry(row)
        let match = try matcher.match(entry)
        try earlier.add(entry, of: match, row: row.number)
        take(entry, match, identifiers)
      } catch {
        let column = error.column.map(table.heading) ?? ""
        rejected.append(Rejection(row: row.number, column: column, reason: error.reason))
      }
    }
  }

  private mutating func take(
    _ entry: RosterEntry, _ was: Trainee?, _ identifiers: Identifiers
  ) {
    var now = was ?? newcomer(entry.name, identifiers)
    entry.fill(&now, unit: entry.unit.map { unit(named: $0, identifiers) })
    taken.append(now.id)
    switch was {
    case nil: added.append(now)
    case now?: unchanged.append(now)
    case let was?: updated.append(Update(was: was, now: now))
    }
  }

  private func newcomer(_ name: String, _ identifiers: Identifiers) -> Trainee {
    var trainee = Trainee(id: identifiers.trainee(), name: name)
    trainee.pinyin = Pinyin.reading(of: name)
    return trainee
  }

  private mutating func unit(
    named name: String, _ identifiers: Identifiers
  ) -> Identifier<WorkUnit> {
    if let known = unitsByName[name] { return known }
    let unit = WorkUnit(id: identifiers.unit(), name: name, kind: WorkUnit.Kind(name: name))
    units.append(unit)
    unitsByName[name] = unit.id
    return unit.id
  }
}
