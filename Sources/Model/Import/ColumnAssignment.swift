/// Which column of a table holds what: as the headings say it, and as a person changes it.
public struct ColumnAssignment: Equatable, Sendable {
  private var columns: [Int: RosterColumn] = [:]

  /// What these headings say.
  init(_ headings: [String]) {
    for (index, heading) in headings.enumerated() {
      columns[index] = RosterColumn(heading: heading)
    }
  }

  /// What a column of the table holds, by its place from 0; nil where it is left out.
  public subscript(index: Int) -> RosterColumn? { columns[index] }

  /// Lets a column of the table hold something that no other one then holds; nil leaves it out.
  public mutating func assign(_ column: RosterColumn?, to index: Int) {
    columns = columns.filter { $0.value != column }
    columns[index] = column
  }

  /// The columns of the table that hold something, from left to right.
  func places(of column: RosterColumn) -> [Int] {
    columns.filter { $0.value == column }.keys.sorted()
  }
}
