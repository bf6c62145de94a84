/// The size of a page and where its content stands, in points.
struct PaperSize: Equatable {
  let width: Double
  let height: Double
  let sideMargin: Double
  let topMargin: Double
  let bottomMargin: Double

  /// A4 upright. The margins leave room for the holes and for printers that cannot reach the edge.
  static let a4 = PaperSize(
    width: points(210), height: points(297), sideMargin: points(15), topMargin: points(16),
    bottomMargin: points(16))

  var contentWidth: Double { width - 2 * sideMargin }
  var contentHeight: Double { height - topMargin - bottomMargin }
}

/// Millimetres in points.
func points(_ millimetres: Double) -> Double {
  millimetres * 72 / 25.4
}
