import Cells

extension Document {
  /// The document as pages of plain text, without control characters, at most `columns` wide (but
  /// not narrower than 40). What does not fit on a line goes on in the next.
  ///
  /// - Parameter lines: how many lines a page has.
  public func text(columns: Int, lines: Int = 60) -> [[String]] {
    let setter = TextSetter(columns: max(40, columns), language: language)
    let runningHead = runningHead.wrapped(to: setter.columns) + [""]
    // Below the text stand a blank line and the page number.
    let pagination = Pagination(
      setter.slabs(of: blocks), height: Double(max(1, lines - runningHead.count - 2)))
    return pagination.pages.enumerated().map { index, page in
      let foot = PaperText.page(
        language, ["page": String(index + 1), "pages": String(pagination.pages.count)])
      let head = index == 0 ? [] : runningHead
      let body = page.flatMap(\.pieces)
      let gap = body.last?.isEmpty == true ? [] : [""]
      return (head + body + gap + [setter.centred(foot)]).map(\.withoutTrailingBlanks)
    }
  }
}
