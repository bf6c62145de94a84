import Model

/// What stands where on which page.
struct Layout {
  /// The pages, each with what is drawn on it.
  let pages: [[Drawing]]
  /// What the pages were made of: the blocks, with the numbers of pages in lists of contents.
  let blocks: [Block]
  /// Which slab of the blocks stands on which page.
  let pagination: Pagination<Drawing>
  /// Where the lines of a block of running text were broken, by the place of the block.
  let lines: [Int: [String]]

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
    var blocks = document.blocks
    var pagination = try paginate(blocks)
    if blocks.listContents {
      // Where the parts begin does not depend on the numbers in the list.
      blocks = blocks.listing(pages: pagination.begun)
      pagination = try paginate(blocks)
    }
    let heads = blocks.runningHeads(after: document.runningHead)
    let furniture = PageFurniture(document: document, size: size, typesetter: typesetter)
    var pages: [[Drawing]] = []
    for (index, page) in pagination.pages.enumerated() {
      let drawings = page.flatMap { placed in
        placed.pieces.map { $0.moved(x: size.sideMargin, y: size.topMargin + placed.y) }
      }
      let (part, isFirst) = pagination.part(ofPage: index)
      let number = pagination.number(ofPage: index, inParts: document.numbersParts)
      pages.append(
        drawings
          + (try furniture.drawings(
            ofPage: number.page, of: number.pages, head: isFirst ? nil : heads[part])))
    }
    self.pages = pages
    self.blocks = blocks
    self.pagination = pagination
    lines = try setter.lines(of: blocks)
  }
}
