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

  @Test(arguments: [SheetLayout.Orientation.portrait, .landscape], [5, 8, 10])
  func everyPageHasAsManyNamesAsItIsToHave(
    orientation: SheetLayout.Orientation, rows: Int
  ) throws {
    for (scope, days, count) in [
      (SheetLayout.Scope.session, 0, 43), (.day, 1, 40), (.session, 0, 0), (.trainingClass, 2, 20),
    ] {
      var layout = SheetLayout()
      layout.scope = scope
      layout.orientation = orientation
      layout.rowsPerPage = rows
      let people = (0..<count).map { ("学员\($0)", "李桥镇", String?("科员"), String?.none) }
      let document = try Samples.sheet(
        people, topic: "集体经济与乡村治理", blankRows: 10, layout: layout, days: days
      ).document
      let pages = try pages(of: document).map { texts in
        texts.count { Int($0).map { (1...count + 10).contains($0) } == true }
      }
      let all = count + 10
      let expected = (0..<(all + rows - 1) / rows).map { min(rows, all - $0 * rows) }
      #expect(pages == expected, "\(scope) \(rows)")
    }
  }

  @Test func rowsOfTheUsualHeightLeaveNoMorePagesThanTheyNeed() throws {
    // What is usual: names of villages and posts of a few characters.
    let people = (0..<263).map {
      ("王秀英", "南半壁店村", String?("妇女小组长\($0 % 2)"), String?("13800000001"))
    }
    let document = try Samples.sheet(people, topic: "乡村振兴", blankRows: 10).document
    let count = try pages(of: document).count
    #expect(count <= 11, "\(count)")
  }

  @Test func timesOfADayStandOnOneLine() throws {
    var layout = SheetLayout()
    layout.scope = .day
    let document = try Samples.large(count: 30, layout: layout, days: 1).document
    #expect(try pages(of: document)[0].contains("上午 08:30–11:30"))
    let wrapped = try Typesetter.with(document) { typesetter, size throws(PaperError) in
      try Layout(document, on: size, with: typesetter).pages.joined().contains { drawing in
        guard case .text(let text, _, _) = drawing else { return false }
        return text.string.contains("08:30–11:30") && text.isWrapped
      }
    }
    #expect(!wrapped)
  }

  /// The texts of each page.
  private func pages(of document: Document) throws -> [[String]] {
    try Typesetter.with(document) { typesetter, size throws(PaperError) in
      try Layout(document, on: size, with: typesetter).pages.map { drawings in
        drawings.compactMap { drawing in
          guard case .text(let text, _, _) = drawing else { return nil }
          return text.string
        }
      }
    }
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
