import Model

/// What stands where on which page.
struct Layout {
  /// The pages, each with what is drawn on it.
  let pages: [[Drawing]]

  /// Lays a document out.
  init(_ document: Document, on size: PaperSize, with typesetter: Typesetter) throws(PaperError) {
    let setter = BlockSetter(
      width: size.contentWidth, language: document.language, typesetter: typesetter)
    var pages = Self.paginate(
      try setter.slabs(of: document.blocks), height: size.contentHeight)
    for index in pages.indices {
      pages[index] = pages[index].map { $0.moved(x: size.sideMargin, y: size.topMargin) }
      let foot = PaperText.page(
        document.language, ["page": String(index + 1), "pages": String(pages.count)])
      pages[index].append(
        try Self.furniture(foot, y: size.height - points(11), on: size, with: typesetter))
      if index > 0 {
        pages[index].append(
          try Self.furniture(document.runningHead, y: points(8), on: size, with: typesetter))
      }
    }
    self.pages = pages
  }

  /// Puts the slabs on pages: a run of slabs that stay together moves to the next page as a whole
  /// where it fits there.
  private static func paginate(_ slabs: [Slab], height: Double) -> [[Drawing]] {
    var pages: [[Drawing]] = [[]]
    var used = 0.0
    func place(_ slab: Slab) {
      if used + slab.height > height, used > 0 {
        pages.append([])
        used = 0
      }
      if used == 0, let header = slab.header {
        pages[pages.count - 1] += header.drawings
        used = header.height
      }
      pages[pages.count - 1] += slab.drawings.map { $0.moved(y: used) }
      used += slab.height
    }
    var rest = slabs[...]
    while !rest.isEmpty {
      let end = rest.firstIndex { !$0.staysWithNext } ?? rest.endIndex - 1
      let run = rest[...end]
      rest = rest[(end + 1)...]
      let total = run.reduce(0) { $0 + $1.height }
      let header = run.first?.header?.height ?? 0
      if used > 0, used + total > height, header + total <= height {
        pages.append([])
        used = 0
      }
      run.forEach(place)
    }
    return pages
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
