import Cells

extension String {
  /// The text in lines of at most `width` columns. An empty text is one empty line.
  func wrapped(to width: Int) -> [String] {
    let lines = singleLine.visible.wrapped(to: width, lines: .max)
    return lines.isEmpty ? [""] : lines
  }
}
