import Model

/// The rows that these lines make up, with commas between the cells.
func tableRows(_ lines: [String]) -> [TableRow] {
  lines.enumerated().map { index, line in
    TableRow(
      number: index + 1,
      cells: line.split(separator: ",", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? .empty : .text(String($0)) })
  }
}
