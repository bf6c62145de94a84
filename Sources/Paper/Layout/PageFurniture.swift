import Model

/// What stands around the content of the pages: number, running head, the organization's mark and foot,
/// the code, the frame.
struct PageFurniture {
  /// How wide and high the code in the corner is, in millimetres. A module of it is half a millimetre,
  /// which phones and scanners read.
  static let codeSize = 15.0
  /// How far the frame is from the edges, its outer and its inner line, in millimetres.
  private static let frames = [(inset: 9.0, width: 1.8), (inset: 11.0, width: 0.5)]

  let document: Document
  let size: PaperSize
  let typesetter: Typesetter

  /// What stands around the content of a page.
  ///
  /// - Parameters:
  ///   - page: its number, from 1.
  ///   - head: what stands at its top; nil on the first page of a part.
  func drawings(
    ofPage page: Int, of pages: Int, head: String?
  ) throws(PaperError) -> [Drawing] {
    var drawings = frame
    if let head, !document.isFramed { drawings.append(try centred(head, y: points(8))) }
    if page == 1 { drawings += try mark }
    let footer = document.footer
    if !footer.isEmpty {
      let beside = document.code == nil ? 0 : points(Self.codeSize + 2)
      drawings.append(
        try centred(
          footer, y: size.height - points(document.isFramed ? 20 : 9), within: 2 * beside))
    }
    guard !document.isFramed else { return drawings }
    let y = size.height - points(footer.isEmpty ? 11 : 14)
    let number = PaperText.page(
      document.language, ["page": String(page), "pages": String(pages)])
    drawings.append(try centred(number, y: y))
    return drawings + (try code(ofPage: page, y: y))
  }

  /// A line of small text in the middle, smaller still where it is too long.
  private func centred(
    _ string: String, y: Double, within less: Double = 0
  ) throws(PaperError) -> Drawing {
    let room = size.contentWidth - less
    var style = TextStyle(size: 9)
    var text = try typesetter.text(string, style, place: string)
    if text.width > room {
      style.size *= room / text.width
      text = try typesetter.text(string, style, place: string)
    }
    return .text(text, x: (size.width - text.width) / 2, y: y)
  }

  /// The mark of the organization in the upper margin.
  private var mark: [Drawing] {
    get throws(PaperError) {
      guard let bytes = document.logo else { return [] }
      guard let picture = Picture(png: bytes) else { throw .noPicture }
      let inset = document.isFramed ? points(14) : 0
      let (width, height) = picture.fitting(width: points(60), height: points(11))
      return [
        .image(
          picture, x: size.sideMargin, y: points(4) + inset, width: width, height: height)
      ]
    }
  }

  private func code(ofPage page: Int, y: Double) throws(PaperError) -> [Drawing] {
    guard let code = document.code else { return [] }
    let side = points(Self.codeSize)
    let left = size.width - size.sideMargin - side
    let text = try typesetter.text(code.text, TextStyle(size: 9), place: code.text)
    let letters = Drawing.text(text, x: left - points(2) - text.width, y: y)
    guard let square = QRCode(code.payload(ofPage: page)) else { return [letters] }
    return [
      letters, .code(square, x: left, y: size.height - points(Self.codeSize + 5), size: side),
    ]
  }

  private var frame: [Drawing] {
    guard document.isFramed else { return [] }
    return Self.frames.flatMap { frame in
      let inset = points(frame.inset)
      let (right, bottom) = (size.width - inset, size.height - inset)
      let corners = [(inset, inset), (right, inset), (right, bottom), (inset, bottom)]
      return corners.indices.map { index in
        let (from, to) = (corners[index], corners[(index + 1) % corners.count])
        return Drawing.line(x1: from.0, y1: from.1, x2: to.0, y2: to.1, width: frame.width)
      }
    }
  }
}
