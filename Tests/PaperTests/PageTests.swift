import Foundation
import Model
import Testing

@testable import Paper

/// What stands on pages beside tables.
@Suite struct PageTests {
  @Test(arguments: Language.allCases)
  func theProofHasThePagesOfThePDF(language: Language) throws {
    let document = try Samples.large(language, count: 90).document
    let pages = try Tool.pages(of: document.pdf())
    let proof = try document.proof(columns: 80)
    #expect(proof.count == pages.count && pages.count > 3)
    for (page, lines) in zip(pages, proof) {
      // The first and the last number on both.
      let rows = lines.compactMap { $0.split(separator: " ").first.flatMap { Int($0) } }
      let first = try #require(rows.first)
      let last = try #require(rows.last)
      // The day in the head is no row, nor are the number of the page and that of the people.
      let text = page.replacing(/24 November|Page \d+ of \d+|Expected: \d+/, with: "")
      let numbers = text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
      #expect(numbers.contains(first) && numbers.contains(last))
      #expect(first == 1 || !numbers.contains(first - 1))
      #expect(!numbers.contains(last + 1))
    }
  }

  @Test func aLongTextIsBrokenInTheProofWhereItIsInThePDF() throws {
    let text = String(repeating: "把差距变成整改的动力，一件一件落到实处。", count: 120)
    let document = Self.document([
      .heading("心得"), .text("　　" + text, TextSetting()),
      .closing(["仁和镇妇联", "2026年11月24日"], seal: "（盖章）"),
    ])
    let pages = try Tool.pages(of: document.pdf())
    let proof = try document.proof(columns: 80)
    #expect(pages.count == proof.count && pages.count == 3)
    for (page, lines) in zip(pages, proof) {
      let longest = lines.map { $0.filter { !$0.isWhitespace } }.max { $0.count < $1.count } ?? ""
      #expect(longest.count > 20 && page.filter { !$0.isWhitespace }.contains(longest))
    }
    #expect(proof.last?.contains { $0.contains("（盖章）") } == true)
  }

  @Test func theCodeInTheCornerIsReadFromThePageImage() throws {
    let document = try Samples.large(count: 60).document
    let pdf = try document.pdf()
    let count = try Tool.pages(of: pdf).count
    for page in 1...count {
      #expect(try Tool.scan(pdf, page: page) == ["QD/01KE5ZCA65YHRTG2/\(page)"])
    }
    #expect(document.text(columns: 80).first?.last?.contains("65YH-RTG2") == true)
  }

  @Test(arguments: [(Language.english, "en"), (.simplified, "zh-CN"), (.traditional, "zh-TW")])
  func aPDFNamesItsLanguage(language: Language, tag: String) throws {
    let pdf = try Samples.small(language).document.pdf()
    #expect(String(decoding: pdf, as: UTF8.self).contains("/Lang (\(tag))"))
  }

  @Test func cardsStandSideBySideAndTwiceWhereTheyAreFolded() throws {
    let cards = ["刘艳", "阿依古丽·买买提", "㛃"].map {
      Cards.Card(name: $0, lines: [.init($0, size: 60, isBold: true), .init("李桥镇", size: 14)])
    }
    var document = Self.document([.cards(Cards(columns: 2, height: 55, cards: cards))])
    #expect(try Proven.pages(of: document).wrong == [])
    #expect(try Tool.pages(of: document.pdf()).count == 1)
    document = Self.document([
      .cards(Cards(columns: 1, height: 80, isFolded: true, cards: cards))
    ])
    document.format = .landscape
    let pages = try Tool.pages(of: document.pdf())
    #expect(pages.count == 3)
    #expect(pages[0].matches(of: /刘艳/).count == 2)
    #expect(try document.proof(columns: 80).count == 3)
  }

  @Test func cardsThatHoldTooMuchAreRefused() throws {
    let lines = Array(repeating: Cards.Line("刘艳", size: 40), count: 9)
    let document = Self.document([
      .cards(Cards(columns: 2, height: 55, cards: [.init(name: "刘艳", lines: lines)]))
    ])
    #expect(throws: PaperError.tooLong(place: "刘艳")) { try document.pdf() }
  }

  @Test func aLogoStandsOnTheFirstPageAndOneThatIsNoneIsRefused() throws {
    var document = Self.document([.heading("通知"), .space(300), .heading("附件")])
    document.blocks = [.heading("通知"), .page(runningHead: "附件"), .heading("附件")]
    document.logo = Picture.onePixel
    document.footer = "杏花湾镇人民路 1 号　0411-8000 0000"
    #expect(try Proven.pages(of: document).wrong == [])
    let pdf = try document.pdf()
    #expect(try Tool.run(["pdfimages", "-list", "-"], input: pdf).contains("image"))
    #expect(try Tool.pages(of: pdf).allSatisfy { $0.contains("0411-8000") })
    document.logo = Array("no picture".utf8)
    #expect(throws: PaperError.noPicture) { try document.pdf() }
  }

  @Test func aFrameLeavesRoomForWhatIsInIt() throws {
    var document = Self.document([
      .text("结业证书", TextSetting(size: 40, isBold: true, alignment: .centred, above: 20)),
      .text(String(repeating: "参加培训，成绩合格，准予结业。", count: 9), TextSetting(size: 18)),
      .closing(["杏花湾镇妇女联合会", "2026年11月24日"], seal: nil),
    ])
    document.format = .landscape
    document.isFramed = true
    let words = try Box.pages(of: document.pdf())
    #expect(words.count == 1)
    #expect(words[0].allSatisfy { $0.left > points(28) && $0.bottom < points(210 - 28) })
  }

  @Test func progressIsToldAndStopsIt() throws {
    let document = try Samples.large(count: 60).document
    let seen = Seen()
    _ = try document.pdf {
      seen.all.append($0)
      return true
    }
    #expect(seen.all.map(\.done) == Array(1...70))
    #expect(seen.all.last?.fraction == 1)
    #expect(throws: PaperError.stopped) { try document.proof(columns: 80) { $0.done < 7 } }
  }

  private final class Seen {
    var all: [ReadingProgress] = []
  }

  @Test func aWordIsSetSmallerBeforeItIsBroken() throws {
    let column = Column("x", width: 14...14)
    let document = Self.document([
      .table(
        Table(
          columns: [column, Column("y", width: 100...200)],
          rows: [.init(name: "1", cells: ["Personal", ""])]))
    ])
    let words = try Box.pages(of: document.pdf()).joined().map(\.word)
    #expect(words.contains("Personal"))
  }

  private static func document(_ blocks: [Block]) -> Document {
    Document(
      language: .simplified, title: "通知", author: "杏花湾镇妇联", runningHead: "通知", blocks: blocks)
  }
}

extension Picture {
  /// A PNG of one black pixel.
  static let onePixel: [UInt8] = [
    0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0x00, 0x00, 0x00, 0x0d, 0x49, 0x48, 0x44, 0x52,
    0x00, 0x00, 0x00, 0x01, 0x00, 0x00, 0x00, 0x01, 0x08, 0x00, 0x00, 0x00, 0x00, 0x3a, 0x7e, 0x9b,
    0x55, 0x00, 0x00, 0x00, 0x0a, 0x49, 0x44, 0x41, 0x54, 0x78, 0x9c, 0x63, 0x60, 0x00, 0x00, 0x00,
    0x02, 0x00, 0x01, 0x48, 0xaf, 0xa4, 0x71, 0x00, 0x00, 0x00, 0x00, 0x49, 0x45, 0x4e, 0x44, 0xae,
    0x42, 0x60, 0x82,
  ]
}
