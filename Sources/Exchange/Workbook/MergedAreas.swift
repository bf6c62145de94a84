import Model

/// The merged areas of a sheet that go over several rows, as a village's name does that stands once
/// for all of its people.
struct MergedAreas {
  /// An area, by its first column.
  struct Area {
    let column: Int
    let rows: ClosedRange<Int>

    /// The area that `A3:B7` writes; nil where it writes none, or one row.
    init?(_ reference: String) {
      let ends = reference.split(separator: ":").map { CellReference($0) }
      guard ends.count == 2, let first = ends[0], let last = ends[1], first.row < last.row
      else { return nil }
      column = first.column
      rows = first.row...last.row
    }
  }

  private var coming: [Area]
  private var open: [Int: (lastRow: Int, value: TableCell)] = [:]

  init(_ areas: [Area]) {
    coming = areas.sorted { $0.rows.lowerBound > $1.rows.lowerBound }
  }

  /// The row with the values of the areas that it lies in. Rows come in their order.
  mutating func filling(_ row: TableRow) -> TableRow {
    var row = row
    for (column, area) in open {
      guard row.number <= area.lastRow else {
        open[column] = nil
        continue
      }
      guard row[column].isBlank else { continue }
      let missing = column + 1 - row.cells.count
      if missing > 0 { row.cells += repeatElement(.empty, count: missing) }
      row.cells[column] = area.value
    }
    while let area = coming.last, area.rows.lowerBound <= row.number {
      coming.removeLast()
      let value = row[area.column]
      if area.rows.lowerBound == row.number, !value.isBlank {
        open[area.column] = (area.rows.upperBound, value)
      }
    }
    return row
  }
}
