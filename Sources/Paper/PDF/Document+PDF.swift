extension Document {
  /// The document as a PDF on A4 pages. The same document gives the same bytes.
  public func pdf() throws(PaperError) -> [UInt8] { try pagedPDF().bytes }

  /// The same, with how many pages it has.
  public func pagedPDF() throws(PaperError) -> (bytes: [UInt8], pages: Int) {
    let typesetter = try Typesetter(.a4, language: language)
    let layout = try Layout(self, on: .a4, with: typesetter)
    return (try typesetter.pdf(of: layout, title: title, author: author), layout.pages.count)
  }
}
