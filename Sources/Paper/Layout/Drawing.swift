/// Something at a position, in points from the top left corner.
enum Drawing {
  case text(ShapedText, x: Double, y: Double)
  case line(x1: Double, y1: Double, x2: Double, y2: Double, width: Double)

  /// The same, moved.
  func moved(x dx: Double = 0, y dy: Double) -> Drawing {
    switch self {
    case .text(let text, let x, let y): .text(text, x: x + dx, y: y + dy)
    case .line(let x1, let y1, let x2, let y2, let width):
      .line(x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy, width: width)
    }
  }
}
