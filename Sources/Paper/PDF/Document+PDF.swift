import Model

extension Document {
  /// The document as a PDF on A4 pages. The same document gives the same bytes.
  ///
  /// - Parameter progress: is told how far it has come; where it says not to go on, `stopped` is thrown.
  public func pdf(
    _ progress: ReadingProgress.Observer? = nil
  ) throws(PaperError) -> [UInt8] {
    try pagedPDF(progress).bytes
  }

  /// The same, with how many pages it has.
  public func pagedPDF(
    _ progress: ReadingProgress.Observer? = nil
  ) throws(PaperError) -> (bytes: [UInt8], pages: Int) {
    try Typesetter.with(self, progress: progress) { typesetter, size throws(PaperError) in
      let layout = try Layout(self, on: size, with: typesetter)
      return (try typesetter.pdf(of: layout, title: title, author: author), layout.pages.count)
    }
  }
}
