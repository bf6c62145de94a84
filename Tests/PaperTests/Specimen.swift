import Model
import Testing

@testable import Paper

/// One of every document that is printed.
struct Specimen: Sendable, CustomTestStringConvertible {
  let name: String
  let document: Document

  var testDescription: String { "\(name) \(document.language.rawValue)" }

  /// All of them in all languages; none where the samples cannot be made, which another test tells.
  static let all: [Specimen] = Language.allCases.flatMap { (try? all(in: $0)) ?? [] }

  static func all(in language: Language) throws -> [Specimen] {
    let lists = try ListSamples(count: 60).all(language)
    let letters = try LetterSamples().all(language)
    let dossiers = try DossierSamples().all(language)
    let visits = try VisitSamples().all(language)
    let meetings = try MeetingSamples().all(language)
    return (try sheets(language) + lists + letters + dossiers + visits + meetings)
      .map(Specimen.init)
  }

  private static func sheets(_ language: Language) throws -> [(name: String, document: Document)] {
    func sheet(_ change: (inout SheetLayout) -> Void) throws -> Document {
      var layout = SheetLayout()
      change(&layout)
      return try Samples.large(language, count: 60, layout: layout, days: 3).document
    }
    return [
      ("sheet", try sheet { _ in }),
      (
        "sheet-day-by-unit",
        try sheet {
          $0.scope = .day
          $0.order = .unit
        }
      ),
      (
        "sheet-class",
        try sheet {
          $0.scope = .trainingClass
          $0.orientation = .landscape
        }
      ),
      (
        "sheet-two-names",
        try sheet {
          $0.namesPerRow = 2
          $0.rowsPerPage = 20
        }
      ),
      ("sheet-leave", try Samples.small(language).document),
    ]
  }
}

/// Every document on its pages, with the hardest names and units.
@Suite struct SpecimenTests {
  @Test func thereIsOneOfEveryDocument() throws {
    for language in Language.allCases { #expect(try Specimen.all(in: language).count == 25) }
    #expect(Specimen.all.count == 75)
  }

  @Test(arguments: Specimen.all)
  func nothingIsClippedOverlappedOrMissing(specimen: Specimen) throws {
    let (wrong, missing) = try Proven.pages(of: specimen.document)
    #expect(wrong.isEmpty, "\(wrong.prefix(3))")
    #expect(missing.isEmpty, "missing: \(missing)")
  }
}
