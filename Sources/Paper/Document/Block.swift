/// A part of a document that takes the whole width.
public enum Block: Equatable, Sendable {
  /// A title.
  case heading(String)
  /// Lines of facts, each line's facts side by side.
  case facts([[Fact]])
  /// A table; its header stands on each page that it reaches.
  case table(Table)
}

extension [Block] {
  /// Whether the block at this index stands right below a table.
  func followsTable(_ index: Int) -> Bool {
    if index > 0, case .table = self[index - 1] { true } else { false }
  }
}
