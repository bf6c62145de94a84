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
    let foot = setter.foot(number: 1, of: 1, footer: footer, code: code).count
    // Below the text stands a blank line.
    let height = Double(max(1, lines - highest - foot - 1))
    var pagination = Pagination(setter.slabs(of: blocks), height: height)
    if blocks.listContents {
      pagination = Pagination(
        setter.slabs(of: blocks.listing(pages: pagination.begun)), height: height)
    }
    return pagination.pages.enumerated().map { index, page in
      let (part, isFirst) = pagination.part(ofPage: index)
      let number = pagination.number(ofPage: index, inParts: numbersParts)
      return setter.page(
        (isFirst ? [] : heads[part]) + page.flatMap(\.pieces), number: number.page,
        of: number.pages, footer: footer, code: code)
    }
  }
}
