import Cells

/// Rows under headings, each column as wide as its widest cell.
struct TextTable {
  private let headings: [String]
  private let rows: [[String]]

  /// A table; in its cells nothing steers the terminal.
  init(_ headings: [String], _ rows: [[String]]) {
    self.headings = headings
    self.rows = rows.map { $0.map(\.visible) }
  }

  /// The lines of the table, the headings first.
  var lines: [String] {
    let widths = headings.indices.map { column in
      ([headings] + rows).map { $0[column].columns }.max() ?? 0
    }
    return ([headings] + rows).map { cells in
      zip(cells, widths).map { $0.padded(to: $1) }.joined(separator: "  ").withoutTrailingBlanks
    }
  }
}

/// Labels and what belongs to them, one a line; those of which nothing is known are left out.
struct FactList {
  private let facts: [(label: String, value: String)]

  init(_ facts: KeyValuePairs<String, String?>) {
    self.facts = facts.compactMap { label, value in
      value.flatMap { $0.isEmpty ? nil : (label, $0.visible) }
    }
  }

  var lines: [String] {
    let width = facts.map(\.label.columns).max() ?? 0
    return facts.map { "\($0.label.padded(to: width))  \($0.value)" }
  }
}
