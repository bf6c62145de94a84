@testable import Paper

/// Where a word stands on a page.
struct Box {
  let word: String
  let left, top, right, bottom: Double

  func isInside(_ page: PaperSize) -> Bool {
    left > 10 && top > 10 && right < page.width - 10 && bottom < page.height - 10
  }

  func overlaps(_ other: Box) -> Bool {
    let hair = 0.3
    return left + hair < other.right && other.left + hair < right
      && top + hair < other.bottom && other.top + hair < bottom
  }

  static func pages(of pdf: [UInt8]) throws -> [[Box]] {
    try Tool.run(["pdftotext", "-bbox", "-", "-"], input: pdf).split(separator: "<page ")
      .dropFirst()
      .map { page in
        page.matches(
          of: /<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</
        ).map { match in
          Box(
            word: String(match.5), left: Double(match.1) ?? -1, top: Double(match.2) ?? -1,
            right: Double(match.3) ?? -1, bottom: Double(match.4) ?? -1)
        }
      }
  }
}
