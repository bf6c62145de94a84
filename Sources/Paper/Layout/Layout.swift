import Model

/// What stands where on which page.
struct Layout {
  /// The pages, each with what is drawn on it.
  let pages: [[Drawing]]

  /// Lays a document out.
  init(_ document: Document, on size: PaperSize, with typesetter: Typesetter) throws(PaperError) {
    let setter = BlockSetter(
      width: size.contentWidth, language: document.language, typesetter: typesetter)
    func paginate(_ blocks: [Block]) throws(PaperError) -> Pagination<Drawing> {
      let slabs = try setter.slabs(of: blocks)
      for slab in slabs where (slab.header?.height ?? 0) + slab.height > size.contentHeight {
        throw .tooLong(place: slab.name.singleLine)
      }
      return Pagination(slabs, height: size.contentHeight)
    }
    var pagination = try paginate(document.blocks)
    if document.blocks.listContents {
      // Where the parts begin does not depend on the numbers in the list.
      pagination = try paginate(document.blocks.listing(pages: pagination.begun))
    }
    let heads = document.blocks.runningHeads(after: document.runningHead)
    var pages: [[Drawing]] = []
    for (index, page) in pagination.pages.enumerated() {
      var drawings = page.flatMap { placed in
        placed.pieces.map { $0.moved(x: size.sideMargin, y: size.topMargin + placed.y) }
      }
      let foot = PaperText.page(
        document.language, ["page": String(index + 1), "pages": String(pagination.pages.count)])
      drawings.append(
        try Self.furniture(foot, y: size.height - points(11), on: size, with: typesetter))
      let (part, isFirst) = pagination.part(ofPage: index)
      if !isFirst {
        drawings.append(
          try Self.furniture(heads[part], y: points(8), on: size, with: typesetter))
      }
      pages.append(drawings)
    }
    self.pages = pages
  }

  /// A line of small text in the middle of the margin, smaller still where it is too long.
  private static func furniture(
    _ string: String, y: Double, on size: PaperSize, with typesetter: Typesetter
  ) throws(PaperError) -> Drawing {
    var style = TextStyle(size: 9)
    var text = try typesetter.text(string, style, place: string)
    if text.width > size.contentWidth {
      style.size *= size.contentWidth / text.width
      text = try typesetter.text(string, style, place: string)
    }
    return .text(text, x: (size.width - text.width) / 2, y: y)
  }
}
