/// A part of a document that takes the whole width.
public enum Block: Equatable, Sendable {
  /// A title.
  case heading(String)
  /// Lines of facts, each line's facts side by side.
  case facts([[Fact]])
  /// A table; its header stands on each page that it reaches.
  case table(Table)
}
