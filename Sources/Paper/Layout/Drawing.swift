/// Something at a position, in points from the top left corner.
enum Drawing {
  case text(ShapedText, x: Double, y: Double)
  /// A text upside down; its top left corner is at the bottom right of where it stands.
  case turnedText(ShapedText, x: Double, y: Double)
  case line(x1: Double, y1: Double, x2: Double, y2: Double, width: Double)
  case image(Picture, x: Double, y: Double, width: Double, height: Double)
  case code(QRCode, x: Double, y: Double, size: Double)

  /// The same, moved.
  func moved(x dx: Double = 0, y dy: Double) -> Drawing {
    switch self {
    case .text(let text, let x, let y): .text(text, x: x + dx, y: y + dy)
    case .turnedText(let text, let x, let y): .turnedText(text, x: x + dx, y: y + dy)
    case .line(let x1, let y1, let x2, let y2, let width):
      .line(x1: x1 + dx, y1: y1 + dy, x2: x2 + dx, y2: y2 + dy, width: width)
    case .image(let picture, let x, let y, let width, let height):
      .image(picture, x: x + dx, y: y + dy, width: width, height: height)
    case .code(let code, let x, let y, let size):
      .code(code, x: x + dx, y: y + dy, size: size)
    }
  }
}
