import Cells

extension Document {
  /// The document as pages of plain text, without control characters, at most `columns` wide (but
  /// not narrower than 40). What does not fit on a line goes on in the next.
  ///
  /// - Parameter lines: how many lines a page has.
  public func text(columns: Int, lines: Int = 60) -> [[String]] {
    let setter = TextSetter(columns: max(40, columns), language: language)
    let heads = blocks.runningHeads(after: runningHead).map {
      $0.wrapped(to: setter.columns) + [""]
    }
    let highest = heads.reduce(0) { max($0, $1.count) }
    // Below the text stand a blank line and the page number.
    let height = Double(max(1, lines - highest - 2))
    var pagination = Pagination(setter.slabs(of: blocks), height: height)
    if blocks.listContents {
      pagination = Pagination(
        setter.slabs(of: blocks.listing(pages: pagination.begun)), height: height)
    }
    return pagination.pages.enumerated().map { index, page in
      let foot = PaperText.page(
        language, ["page": String(index + 1), "pages": String(pagination.pages.count)])
      let (part, isFirst) = pagination.part(ofPage: index)
      let head = isFirst ? [] : heads[part]
      let body = page.flatMap(\.pieces)
      let gap = body.last?.isEmpty == true ? [] : [""]
      return (head + body + gap + [setter.centred(foot)]).map(\.withoutTrailingBlanks)
    }
  }
}
