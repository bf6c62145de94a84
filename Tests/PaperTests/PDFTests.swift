import Foundation
import Model
import Testing

@testable import Paper

@Suite struct PDFTests {
  @Test(arguments: Language.allCases)
  func largeSheetReadsBack(language: Language) throws {
    let sheet = try Samples.large(language)
    let pages = try Tool.pages(of: sheet.document.pdf())
    #expect((10...25).contains(pages.count))
    for (index, page) in pages.enumerated() {
      let foot = PaperText.page(
        language, ["page": String(index + 1), "pages": String(pages.count)])
      #expect(page.contains(foot))
      for term in [Term.seat, .name, .unit, .post, .phone, .signature, .note] {
        #expect(page.contains(term(language)), "\(term) on page \(index + 1)")
      }
    }
    let text = pages.joined().letters
    let wanted = sheet.lines.map(\.entry).flatMap { entry in
      [entry.trainee.name, entry.unitName, entry.trainee.post ?? "", entry.trainee.phone ?? ""]
    }
    #expect(wanted.filter { !$0.isEmpty && !text.contains($0.letters) } == [])
    #expect(text.contains(PaperText.signedBy(language).letters))
  }

  @Test(arguments: Language.allCases)
  func noTwoWordsOverlapAndNoneLeavesThePage(language: Language) throws {
    let pages = try Box.pages(of: Samples.large(language).document.pdf())
    #expect(pages.count > 9)
    for words in pages {
      #expect(words.count > 20)
      for (index, word) in words.enumerated() {
        #expect(word.isInside(PaperSize.a4), "\(word)")
        for other in words[(index + 1)...] where word.overlaps(other) {
          Issue.record("\(word) and \(other)")
        }
      }
    }
  }

  @Test func aLongNameStaysWhole() throws {
    let name = "迪丽热巴·阿卜杜热合曼"
    let sheet = try Samples.sheet([
      (name, "海悦社区", "妇女网格员", "13800000001"), ("刘艳", "李桥镇南半壁店村村民委员会", "科员", nil),
    ])
    // In the order in which it stands on the page, not in which it was drawn.
    let text = try Tool.run(["pdftotext", "-", "-"], input: sheet.document.pdf())
    #expect(text.letters.contains(name.letters))
  }

  @Test func sameSheetGivesTheSameBytes() async throws {
    let sheet = try Samples.large()
    let first = try sheet.document.pdf()
    let others = await withTaskGroup { group in
      for _ in 0..<4 { group.addTask { try? sheet.document.pdf() } }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(others.allSatisfy { $0 == first })
  }

  @Test func pdfSaysWhatItIsAndWhoMadeIt() throws {
    let info = try Tool.run(
      ["pdfinfo", "-"], input: try Samples.small(.simplified).document.pdf())
    #expect(info.contains("农村党员干部培训班第3期签到表"))
    #expect(info.contains("仁和镇人民政府"))
    #expect(info.contains("(A4)"))
  }

  @Test(arguments: [0, 1], [0, 1, 10])
  func fewRowsAreOnePage(count: Int, blankRows: Int) throws {
    let people = Array(
      [(name: "阿依古丽·买买提", unit: "", post: String?.none, phone: String?.none)].prefix(count))
    let pages = try Tool.pages(
      of: Samples.sheet(people, blankRows: blankRows).document.pdf())
    #expect(pages.count == 1)
    #expect(pages[0].contains("第1页/共1页"))
    #expect(pages[0].contains("应到：\(count == 0 ? "" : "1人")"))
  }

  @Test(arguments: 18...48)
  func closingStandsBelowARow(count: Int) throws {
    let people = Array(
      repeating: (name: "刘艳", unit: "李桥镇", post: String?.none, phone: String?.none), count: count)
    let last = try #require(Tool.pages(of: Samples.sheet(people).document.pdf()).last)
    #expect(last.contains("负责人签字"))
    #expect(last.split(separator: "\n").contains("\(count + 2)"))
  }

  @Test func textTooLongForAPageIsRefused() throws {
    let unit = String(repeating: "乡", count: 5000)
    let document = try Samples.sheet([("刘艳", unit, nil, nil)]).document
    #expect(throws: PaperError.tooLong(place: "1 刘艳")) { try document.pdf() }
  }

  @Test func characterWithoutGlyphIsNamed() throws {
    // No font may have a glyph for a private character of our own.
    let document = try Samples.sheet(
      [("刘艳", "", nil, nil), ("王\u{10FFFD}", "", nil, nil)]
    ).document
    #expect(
      throws: PaperError.noGlyph("\u{10FFFD}", text: "王\u{10FFFD}", place: "2 王\u{10FFFD}")
    ) { try document.pdf() }
  }

  @Test(arguments: ["刘\n艳", "刘\u{1b}[31m艳", "刘\u{0}艳", "刘\u{202e}艳", "👩‍👩‍👧", ""])
  func hostileNamesDoNoHarm(name: String) throws {
    do {
      let text = try Tool.pages(
        of: try Samples.sheet([(name, "", nil, nil)]).document.pdf()
      ).joined()
      if name.hasPrefix("刘") { #expect(text.contains("刘") && text.contains("艳")) }
    } catch PaperError.noGlyph {
      // An emoji that no installed font has.
      #expect(!name.hasPrefix("刘"))
    }
  }
}

extension String {
  /// The text without blanks, and without hyphens, which pdftotext takes away at the end of a line.
  fileprivate var letters: String { filter { !$0.isWhitespace && $0 != "-" } }
}
