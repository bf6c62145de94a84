/// Lines under headings, of which only the lines can be chosen; the headings scroll with them.
struct HeadedLines: Equatable {
  /// What stands in a row.
  enum Row: Equatable {
    /// The heading of the section with this number.
    case heading(Int)
    /// The line with this number, counted over all sections.
    case line(Int)
  }

  private let all: [Row]

  /// How many lines each section has; one without any has no heading either.
  init(counts: [Int]) {
    var all: [Row] = []
    var before = 0
    for (section, count) in counts.enumerated() where count > 0 {
      all.append(.heading(section))
      all += (before..<before + count).map(Row.line)
      before += count
    }
    self.all = all
  }

  /// What a window of that many rows shows: as much from the beginning as lets the chosen line be seen.
  func window(chosen: Int, rows: Int) -> ArraySlice<Row> {
    let place = all.firstIndex(of: .line(chosen)) ?? 0
    return all[max(0, place - max(rows, 1) + 1)...].prefix(max(rows, 0))
  }
}
