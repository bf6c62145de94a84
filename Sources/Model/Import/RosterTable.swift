/// The rows of a roster file below its headings.
public struct RosterTable: Equatable, Sendable {
  /// Where the headings are.
  public enum Headings: Equatable, Sendable {
    /// Where they are found.
    case found
    /// In the row of this number, as a person said.
    case row(Int)
    /// Nowhere: the first row is of people.
    case none
  }

  /// How many rows may stand above the headings, blank ones left aside.
  public static let mostTitles = 20

  /// The row that the headings stand in; nil where none was found.
  public let headingRow: Int?
  /// The headings from left to right. Where none were found, the letters of the columns.
  public let headings: [String]
  /// What the headings say.
  public let assignment: ColumnAssignment
  /// The rows below, without headings that are repeated.
  public let rows: [TableRow]
  /// Whether a row with more cells than headings has a sign too many.
  let rejectsLongRows: Bool

  /// The table that these rows make up: titles, headings, people.
  ///
  /// The headings are the row of the first twenty that has most of the known ones, a name among them.
  /// They may take two rows, if the names' is merged over both.
  ///
  /// - Parameter isText: whether they come from a text, in which a sign too many shifts cells.
  /// - Parameter given: where the headings are, if a person has said so.
  public init(_ rows: [TableRow], isText: Bool, headings given: Headings = .found) {
    let rows = rows.filter { !$0.isBlank }
    rejectsLongRows = isText
    guard let index = Self.index(of: given, in: rows) else {
      let width = rows.lazy.map(\.cells.count).max() ?? 0
      headingRow = nil
      headings = (0..<width).map { CellReference.letters(of: $0) }
      assignment = ColumnAssignment([])
      self.rows = rows
      return
    }
    let header = rows[index]
    let below = rows[(index + 1)...]
    headingRow = header.number
    guard let name = Self.columns(header).filter({ $0.value == .name }).keys.min() else {
      headings = Self.headings(header, nil)
      assignment = ColumnAssignment(headings)
      self.rows = Array(below)
      return
    }
    let second = below.first.flatMap { Self.isHeader($0, names: name) ? $0 : nil }
    headings = Self.headings(header, second)
    assignment = ColumnAssignment(headings)
    self.rows = below.filter { !Self.isHeader($0, names: name) }
  }

  /// The place of the headings among rows that are not blank; nil where there are none.
  private static func index(of given: Headings, in rows: [TableRow]) -> Int? {
    switch given {
    case .none: nil
    case .row(let number): rows.firstIndex { $0.number == number }
    case .found:
      rows.prefix(mostTitles).indices
        .map { (index: $0, columns: columns(rows[$0])) }
        .filter { $0.columns.values.contains(.name) }
        .max { ($0.columns.count, $1.index) < ($1.columns.count, $0.index) }?
        .index
    }
  }

  /// Why nothing can be taken out of the table where its columns hold this; nil where it can.
  public func problem(with assignment: ColumnAssignment) -> RosterImportError? {
    do throws(RosterImportError) {
      _ = try RosterRow.Columns(assignment, of: self)
      return nil
    } catch {
      return error
    }
  }

  /// What a column is called: its heading, else its letters.
  public func name(of column: Int) -> String {
    let heading = headings.indices.contains(column) ? headings[column] : ""
    return heading.isEmpty ? CellReference.letters(of: column) : heading
  }

  /// Whether the headings are those under which this program exports marks or hours: everybody in
  /// them would be taken for a row of a roster.
  var isExportOfAttendance: Bool {
    Language.allCases.contains { language in
      [Term.trainingClass.phrase, ExportHeading.madeUp.phrase, ExportHeading.earned.phrase]
        .allSatisfy { headings.contains($0(language)) }
    }
  }

  private static func columns(_ row: TableRow) -> [Int: RosterColumn] {
    var columns: [Int: RosterColumn] = [:]
    for (index, cell) in row.cells.enumerated() where !cell.isBlank {
      columns[index] = RosterColumn(heading: cell.text)
    }
    return columns
  }

  /// Whether a row repeats the headings, as the pages of a printed list do.
  private static func isHeader(_ row: TableRow, names column: Int) -> Bool {
    RosterColumn(heading: row[column].text) == .name
  }

  private static func headings(_ first: TableRow, _ second: TableRow?) -> [String] {
    let count = max(first.cells.count, second?.cells.count ?? 0)
    return (0..<count).map { column in
      let upper = Fields.text(first[column].text) ?? ""
      guard let lower = second.flatMap({ Fields.text($0[column].text) }) else { return upper }
      return upper.isEmpty || RosterColumn(heading: lower) != nil ? lower : upper
    }
  }
}
