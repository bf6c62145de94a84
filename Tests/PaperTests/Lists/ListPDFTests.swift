import Model
import Testing

@testable import Paper

/// Lists, cards and the envelope as they stand on pages.
@Suite struct ListPDFTests {
  @Test(arguments: Language.allCases) func theyReadBack(language: Language) throws {
    let samples = try ListSamples(count: 40)
    for (_, document) in try samples.all(language) {
      let text = try Tool.pages(of: document.pdf()).joined().letters
      for trainee in try names(on: document, of: samples, language) {
        #expect(text.contains(trainee.name.letters), "\(document.title) \(trainee.name)")
      }
      #expect(!text.contains("1380000"), "\(document.title)")
    }
  }

  /// Who stands on a paper: the list of exceptions has nothing of those who were simply there, and
  /// who had left by its day is not on a posting.
  private func names(
    on document: Document, of samples: ListSamples, _ language: Language
  ) throws -> [Trainee] {
    let all = samples.people.trainees
    switch document.title {
    case samples.envelope(language).title: return []
    case try samples.exceptions(language).title: return Array(all.prefix(5))
    case try samples.posting(language).title: return all.filter { $0.name != "欧阳春花" }
    default: return all
    }
  }

  @Test func wordsAreWholeInEveryLanguage() {
    #expect(ListText.unfinished.isEmpty)
    #expect(CardText.unfinished.isEmpty)
    #expect(EnvelopeText.unfinished.isEmpty)
  }

  @Test func everyoneHasHerCard() throws {
    let samples = try ListSamples(count: 23)
    #expect(try Tool.pages(of: samples.badges(.simplified).pdf()).count == 3)
    let cards = try Tool.pages(of: samples.tableCards(.simplified).pdf())
    #expect(cards.count == 23)
    // The name stands on both sides.
    #expect(cards[1].matches(of: /阿依古丽/).count == 2, "\(cards[1])")
  }

  @Test func aLongDayGoesOnOverPagesUnderItsHeadings() throws {
    let pages = try Tool.pages(of: ListSamples(count: 263).posting(.simplified).pdf())
    #expect(pages.count > 5)
    for (index, page) in pages.enumerated() {
      #expect(page.contains("第\(index + 1)页/共\(pages.count)页"))
      #expect(index == 0 || page.contains("女干部培训班第13期考勤公示"))
    }
  }
}

extension String {
  /// The text without blanks, and without hyphens, which pdftotext takes away at the end of a line.
  fileprivate var letters: String { filter { !$0.isWhitespace && $0 != "-" } }
}
