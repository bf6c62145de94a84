/// Many short texts in one piece of memory, so that a search can go over all of them at every key.
struct PackedTexts: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// These texts, each at its position.
  init(_ texts: some Sequence<String>) {
    ends.reserveCapacity(texts.underestimatedCount)
    for text in texts {
      bytes.append(contentsOf: text.utf8)
      ends.append(bytes.count)
    }
  }

  /// What `test` says of the bytes of the text at a position.
  @inline(__always)
  func test(_ position: Int, _ test: (Span<UInt8>) -> Bool) -> Bool {
    test(bytes.span.extracting((position == 0 ? 0 : ends[position - 1])..<ends[position]))
  }
}
