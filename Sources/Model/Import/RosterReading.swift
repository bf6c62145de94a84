/// What the rows of a roster file say, before they are compared with anybody.
struct RosterReading: Equatable, Sendable {
  /// A row that has something to say.
  struct Row: Equatable, Sendable {
    /// Its number in the file, from 1.
    let number: Int
    /// What it says, or why it cannot be taken.
    let entry: Result<RosterEntry, RosterEntry.Fault>
  }

  /// The rows, in the order of the file.
  let rows: [Row]
  /// Headings whose columns are left out.
  let ignored: [String]
  private let headings: [RosterColumn: String]

  /// Reads the rows of a table whose columns hold what `assignment` says.
  init(
    _ table: RosterTable, _ assignment: ColumnAssignment, progress: ReadingProgress.Observer?
  ) throws(RosterImportError) {
    let columns = try RosterRow.Columns(assignment, of: table)
    var rows: [Row] = []
    rows.reserveCapacity(table.rows.count)
    for (index, row) in table.rows.enumerated() {
      if let row = columns.row(row) {
        do throws(RosterEntry.Fault) {
          rows.append(Row(number: row.number, entry: .success(try RosterEntry(row))))
        } catch {
          rows.append(Row(number: row.number, entry: .failure(error)))
        }
      }
      let step = ReadingProgress(.reading, .rows, index + 1, of: table.rows.count)
      if progress?(step) == false { throw .stopped }
    }
    self.rows = rows
    ignored = columns.leftOut
    headings = Dictionary(
      uniqueKeysWithValues: RosterColumn.allCases.map { ($0, columns.heading(of: $0)) })
  }

  /// The heading of a column as it stands in the file; empty where the file has none for it.
  func heading(of column: RosterColumn?) -> String { column.flatMap { headings[$0] } ?? "" }
}
