import Model

/// The rows of a roster file, each cell under what its column holds.
struct RosterTable {
  /// A row.
  struct Row {
    /// Its number in the file, from 1.
    let number: Int
    /// Whether it has more cells than the header.
    let isTooLong: Bool
    private let cells: [RosterColumn: String]

    fileprivate init(_ row: TableRow, columns: [RosterColumn: Int], width: Int) {
      number = row.number
      isTooLong = row.cells.count > width
      cells = columns.compactMapValues { $0 < row.cells.count ? row.cells[$0] : nil }
    }

    /// The text of a cell, empty where there is none.
    subscript(column: RosterColumn) -> String { cells[column] ?? "" }
  }

  /// The rows below the header.
  let rows: [Row]
  /// Headings that are not known; their columns are left out.
  let ignored: [String]
  private let headings: [RosterColumn: String]

  /// The table that `rows` make up, the first of which is the header.
  init(_ rows: [TableRow]) throws(RosterImportError) {
    let header = rows.first?.cells ?? []
    var columns: [RosterColumn: Int] = [:]
    var ignored: [String] = []
    for (index, heading) in header.enumerated() {
      guard let column = RosterColumn(heading: heading) else {
        if let heading = Fields.text(heading) { ignored.append(heading) }
        continue
      }
      if let other = columns.updateValue(index, forKey: column) {
        throw .sameColumn(header[other], heading)
      }
    }
    guard columns[.name] != nil else { throw .noNameColumn }
    self.ignored = ignored
    headings = columns.compactMapValues { Fields.text(header[$0]) }
    self.rows = rows.dropFirst().map { Row($0, columns: columns, width: header.count) }
  }

  /// The heading of a column as it stands in the file, else the usual one.
  func heading(of column: RosterColumn) -> String {
    headings[column] ?? column.headings.first ?? ""
  }
}

/// Why a roster file is refused as a whole.
public enum RosterImportError: Explained, Equatable {
  /// No column holds the names.
  case noNameColumn
  /// Two columns hold the same thing.
  case sameColumn(String, String)

  /// One line that says what is wrong and what to do.
  public func explanation(in language: Language) -> String {
    switch self {
    case .noNameColumn:
      Phrase(
        "no column of names; the first row must hold the headings, of which these are known: {known}",
        "没有“姓名”列；第一行须为表头，可识别的表头有：{known}",
        "沒有「姓名」欄；第一列須為表頭，可識別的表頭有：{known}")(
          language, ["known": RosterColumn.known])
    case .sameColumn(let first, let second):
      Phrase(
        "the columns “{first}” and “{second}” hold the same thing; take one out",
        "“{first}”与“{second}”两列内容相同，请删去其中一列",
        "「{first}」與「{second}」兩欄內容相同，請刪去其中一欄")(
          language, ["first": first, "second": second])
    }
  }
}
