extension Fields {
  /// No paper has more pages.
  private static let possiblePages = 1...9999

  /// Pages of a paper, such as `1-3,5`; nil, for all of them, where nothing was typed.
  public static func pages(_ typed: String) throws(InputError) -> PageRanges? {
    guard let text = text(typed) else { return nil }
    let bare = narrow(text).filter { !$0.isWhitespace }
    let parts = bare.split(omittingEmptySubsequences: false) { ",、;".contains($0) }
    var ranges: [ClosedRange<Int>] = []
    for part in parts {
      let ends = part.split(omittingEmptySubsequences: false) { "-–—~～至到".contains($0) }
        .map { $0.utf8.allSatisfy { (48...57).contains($0) } ? Int($0) : nil }
      guard (1...2).contains(ends.count), let first = ends[0], let last = ends[ends.count - 1],
        possiblePages.contains(first), possiblePages.contains(last), first <= last
      else { throw .noPages(text) }
      ranges.append(first...last)
    }
    return PageRanges(ranges)
  }
}
