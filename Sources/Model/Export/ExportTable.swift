/// A table that leaves the program: what stands in it, whatever file it is written to.
public struct ExportTable: Equatable, Sendable {
  /// A column.
  public struct Column: Equatable, Sendable {
    /// What other programs know it by.
    public let key: String
    /// What people know it by; nil where it is for other programs alone.
    public let heading: Phrase?
  }

  /// How a column gets its cells.
  struct Source<Row> {
    let column: Column
    let cell: (Row) -> ExportCell

    init(_ key: String, _ heading: (any Catalogue)?, _ cell: @escaping (Row) -> ExportCell) {
      column = Column(key: key, heading: heading?.phrase)
      self.cell = cell
    }
  }

  /// What it tells of.
  public let kind: ExportKind
  /// The columns, from left to right.
  public let columns: [Column]
  /// A cell for each column, row by row.
  public let rows: [[ExportCell]]

  init<Row>(_ kind: ExportKind, of rows: [Row], _ sources: [Source<Row>]) {
    self.kind = kind
    columns = sources.map(\.column)
    self.rows = rows.map { row in sources.map { $0.cell(row) } }
  }

  /// The table of a kind out of records.
  ///
  /// - Parameters:
  ///   - trainingClass: the class that it is limited to; nil for everything.
  ///   - library: at least the records that the kind requests.
  ///   - hours: what a session counts.
  ///   - withRetired: whether the roster has those who are retired by `today`, and a column that says
  ///     since when. Whoever is in a class stands in its tables either way.
  ///   - only: who alone stands in the roster, in this order; nil for everybody.
  public init(
    _ kind: ExportKind, of trainingClass: Identifier<TrainingClass>?, in library: Library,
    hours: HourRules, withRetired: Bool = false, only: [Identifier<Trainee>]? = nil, on today: Day
  ) {
    let classes = library.classes.filter { trainingClass == nil || $0.id == trainingClass }
      .sorted { ($0.start, $0.id) < ($1.start, $1.id) }
    switch kind {
    case .trainees:
      let trainees =
        only?.compactMap { library.roster[$0] }
        ?? (trainingClass == nil
          ? RosterOrder.number.sorted(
            library.roster.narrowed(to: nil, withRetired: withRetired, on: today))
          : classes.flatMap(\.places).compactMap { library.roster[$0.trainee] })
      self.init(trainees: trainees, in: library.roster, withRetired: withRetired)
    case .marks: self.init(marksOf: classes, in: library, hours: hours)
    case .hours: self.init(hoursIn: classes, in: library, hours: hours)
    }
  }

  /// The table as people read it, without the columns that are for other programs.
  public func shown(in language: Language) -> (headings: [String], rows: [[ExportCell]]) {
    let shown = columns.indices.filter { columns[$0].heading != nil }
    return (
      shown.compactMap { columns[$0].heading?[language] },
      rows.map { row in shown.map { row[$0] } }
    )
  }

  /// The table as other programs read it: an object for each row.
  public var json: JSON {
    .array(
      rows.map { row in
        var object = JSON.Object()
        for (column, cell) in zip(columns, row) { object[column.key] = cell.json }
        return .object(object)
      })
  }
}
