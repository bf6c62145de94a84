import Model

extension Document {
  /// The document as pages of plain text, the same pages that the PDF has: what stands on one of them
  /// stands on the other. Without the library for PDFs, which then cannot be made either, pages of text.
  public func proof(
    columns: Int, _ progress: ReadingProgress.Observer? = nil
  ) throws(PaperError) -> [[String]] {
    do throws(PaperError) {
      return try Typesetter.with(self, progress: progress) { typesetter, size throws(PaperError) in
        proof(of: try Layout(self, on: size, with: typesetter), columns: columns)
      }
    } catch {
      if case .noLibrary = error { return text(columns: columns) }
      throw error
    }
  }

  private func proof(of layout: Layout, columns: Int) -> [[String]] {
    let setter = TextSetter(columns: max(40, columns), language: language, lines: layout.lines)
    let slabs = setter.slabs(of: layout.blocks)
    let heads = layout.blocks.runningHeads(after: runningHead)
    return layout.pagination.pages.enumerated().map { index, page in
      let (part, isFirst) = layout.pagination.part(ofPage: index)
      let head = isFirst ? [] : heads[part].wrapped(to: setter.columns) + [""]
      let body = page.flatMap { placed in
        let slab = slabs[placed.slab]
        return placed.isHeader ? slab.header?.pieces ?? [] : slab.pieces
      }
      let number = layout.pagination.number(ofPage: index, inParts: numbersParts)
      return setter.page(
        head + body, number: number.page, of: number.pages, footer: footer, code: code)
    }
  }
}
