import Model
import Testing

@testable import Paper

/// Every layout of a sign-in sheet, in every language, with the hardest names and units: what is printed
/// is read back from the PDF with the place of each word.
@Suite struct SheetVariantTests {
  /// What differs between layouts, in pairs that ask for the most.
  static let layouts: [SheetLayout] = SheetLayout.Scope.allCases.flatMap { scope in
    SheetLayout.Orientation.allCases.flatMap { orientation in
      [SheetLayout.Order.seat, .unit].flatMap { order in
        [1, 2].compactMap { names in
          guard names == 1 || scope == .session else { return nil }
          var layout = SheetLayout()
          layout.scope = scope
          layout.orientation = orientation
          layout.order = order
          layout.namesPerRow = names
          layout.rowsPerPage = names == 2 ? 20 : nil
          // All that can stand there, in one of them.
          if names == 1, order == .seat, scope != .trainingClass {
            layout.columns = SheetLayout.Column.allCases
          }
          return layout
        }
      }
    }
  }

  @Test(arguments: layouts, Language.allCases)
  func noCellIsClippedOrOverlapped(layout: SheetLayout, language: Language) throws {
    let document = try Samples.large(language, count: 60, layout: layout, days: 3).document
    let (pages, letters) = try Proven.pages(of: document)
    #expect(pages.isEmpty, "\(pages.first ?? "")")
    #expect(letters.isEmpty, "missing: \(letters)")
  }

  @Test func namesAreNeverSmallerThanTwelvePoints() throws {
    for layout in Self.layouts {
      let document = try Samples.large(count: 60, layout: layout, days: 3).document
      let name = "阿不都克里木江"
      let (heights, plain) = try Typesetter.with(document) { typesetter, size throws(PaperError) in
        let layout = try Layout(document, on: size, with: typesetter)
        let heights = layout.pages.joined().compactMap { drawing -> Double? in
          guard case .text(let text, _, _) = drawing, text.string.hasPrefix(name)
          else { return nil }
          return text.baseline
        }
        return (heights, try typesetter.text(name, TextStyle(size: 12), place: "").baseline)
      }
      #expect(!heights.isEmpty && heights.allSatisfy { $0 >= plain - 0.01 })
    }
  }
}

/// What a PDF shows of a document, compared with what the document says.
enum Proven {
  /// What is wrong with the pages, and which characters of the document stand on none of them.
  static func pages(of document: Document) throws -> (wrong: [String], missing: String) {
    let size = PaperSize(of: document)
    // The upright lines of each page.
    let (pdf, lines) = try Typesetter.with(document) { typesetter, size throws(PaperError) in
      let layout = try Layout(document, on: size, with: typesetter)
      let lines = layout.pages.map { drawings in
        drawings.compactMap { drawing -> (x: Double, from: Double, to: Double)? in
          guard case .line(let x1, let y1, let x2, let y2, _) = drawing, x1 == x2
          else { return nil }
          return (x1, min(y1, y2), max(y1, y2))
        }
      }
      return (
        try typesetter.pdf(of: layout, title: document.title, author: document.author), lines
      )
    }
    let pages = try Box.pages(of: pdf)
    var wrong: [String] = []
    if pages.count != lines.count { wrong.append("\(pages.count) pages") }
    for (number, (words, rules)) in zip(pages, lines).enumerated() {
      for (index, word) in words.enumerated() {
        if !word.isInside(size) { wrong.append("\(number + 1): \(word) leaves the page") }
        for other in words[(index + 1)...] where word.overlaps(other) {
          wrong.append("\(number + 1): \(word) over \(other)")
        }
        let middle = (word.top + word.bottom) / 2
        let hair = 0.3
        for rule in rules
        where rule.from < middle && middle < rule.to && word.left + hair < rule.x
          && rule.x < word.right - hair
        {
          wrong.append("\(number + 1): \(word) crosses a line")
        }
      }
    }
    let printed = pages.joined().map(\.word).joined().counts
    let wanted = document.blocks.filter { if case .page = $0 { false } else { true } }.texts
      .joined().counts
    let missing = wanted.filter { printed[$0.key, default: 0] < $0.value }
    return (wrong, String(missing.keys.sorted()))
  }
}

extension String {
  /// How often each letter is in it, without blanks, and without what stands for a mark in the PDF.
  fileprivate var counts: [Character: Int] {
    var result: [Character: Int] = [:]
    for character in self where character.isLetter || character.isNumber {
      result[character, default: 0] += 1
    }
    return result
  }
}
