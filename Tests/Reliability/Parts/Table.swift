/// Rows under headings, as they are printed: the first column as text, the others as numbers.
struct Table {
  private let rows: [[String]]

  init(_ headings: [String], _ rows: [[String]]) {
    self.rows = [headings] + rows
  }

  /// The lines of the table.
  var lines: [String] {
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      zip(row, widths).enumerated().map { column, cell in
        let blanks = String(repeating: " ", count: cell.1 - cell.0.count)
        return column == 0 ? cell.0 + blanks : blanks + cell.0
      }.joined(separator: "  ")
    }
  }

  /// Prints the table.
  func show() { for line in lines { print(line) } }
}

extension Double {
  /// With one decimal.
  var tenths: String { String((self * 10).rounded() / 10) }
}
