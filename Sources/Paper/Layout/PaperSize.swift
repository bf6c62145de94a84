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

  /// The pages of a document: a code and a foot of its own need room below, a frame all around.
  init(of document: Document) {
    let frame = document.isFramed ? 14.0 : 0
    let foot = document.footer.isEmpty ? 0 : 5.0
    let code = document.code == nil ? 0 : PageFurniture.codeSize
    let (short, long) = (points(210), points(297))
    let isPortrait = document.format == .portrait
    self.init(
      width: isPortrait ? short : long, height: isPortrait ? long : short,
      sideMargin: points(15 + frame), topMargin: points(16 + frame),
      bottomMargin: points(max(16 + foot, code + 7) + frame))
  }

  init(
    width: Double, height: Double, sideMargin: Double, topMargin: Double, bottomMargin: Double
  ) {
    self.width = width
    self.height = height
    self.sideMargin = sideMargin
    self.topMargin = topMargin
    self.bottomMargin = bottomMargin
  }

  var contentWidth: Double { width - 2 * sideMargin }
  var contentHeight: Double { height - topMargin - bottomMargin }
}

/// Millimetres in points.
func points(_ millimetres: Double) -> Double {
  millimetres * 72 / 25.4
}
