import Model
import Testing

@testable import Paper

/// Dossiers as they stand on pages.
@Suite struct DossierDocumentTests {
  private let samples = DossierSamples()
  private var today: Day { samples.today }
  private var township: Township { samples.township }

  private func library() throws -> Library { try samples.library() }

  private func hers(_ language: Language, isMasked: Bool = true) throws -> Document {
    try samples.hers(language, isMasked: isMasked)
  }

  @Test(arguments: Language.allCases)
  func itHoldsEverything(language: Language) throws {
    let text = try Tool.pages(of: hers(language).pdf()).joined().filter { !$0.isWhitespace }
    for part in [
      "刘艳", "仁和镇南半壁店村", "138****0001", "剪纸", "委员", "妇训2017-001", "92.5", "专题19",
      "旅顺口区三涧堡街道", "2026-10-20",
    ] { #expect(text.contains(part), "\(part)") }
    for part in [
      DossierText.hoursByYear, .classes, .sessions, .leaves, .visits, .ratings, .certificates,
      .formerly, .signedByTrainee, .signedByOffice, .dayOfIssue,
    ] {
      #expect(text.contains(part(language).filter { !$0.isWhitespace }), "\(part)")
    }
    #expect(!text.contains("13800000001") && !text.contains("21021119850312006X"))
    let whole = try Tool.pages(of: hers(language, isMasked: false).pdf()).joined()
      .filter { !$0.isWhitespace }
    #expect(whole.contains("13800000001") && whole.contains("21021119850312006X"))
  }

  @Test func aLongReflectionGoesOnOverPagesAndLosesNothing() throws {
    let pages = try Tool.pages(of: hers(.simplified).pdf())
    let parts = pages.filter { $0.contains("一人一档") }
    #expect(parts.count > 1)
    let text = pages.joined().filter { !$0.isWhitespace }
    #expect(text.count { $0 == "档" } >= 90)
    #expect(pages.dropFirst().allSatisfy { $0.contains("刘艳学习培训档案") })
    for (index, page) in pages.enumerated() {
      #expect(page.contains("第\(index + 1)页/共\(pages.count)页"))
    }
  }

  @Test func contentsNameThePageOnWhichEachBegins() throws {
    let pages = try Tool.pages(of: samples.unit(.simplified).pdf())
    let library = try library()
    for trainee in library.roster.trainees {
      let title = "\(trainee.name)学习培训档案"
      let first = try #require(pages.firstIndex { $0.contains(title) })
      #expect(pages[first].contains("基本情况"), "\(trainee.name)")
      let line = pages[0].split(separator: "\n").first { $0.contains(trainee.name) }
      #expect(line?.hasSuffix(" \(first + 1)") == true, "\(line ?? "") \(first + 1)")
      // Whatever page of hers lies loose bears her name.
      let others = library.roster.trainees.filter { $0.id != trainee.id }.map(\.name)
      let next = pages.indices.first { page in
        page > first && others.contains { pages[page].contains("\($0)学习培训档案") }
      }
      for page in first..<(next ?? pages.count) { #expect(pages[page].contains(title)) }
    }
    let text = try samples.unit(.simplified).text(columns: 100)
    let starts = text.indices.filter { index in
      text[index].contains { $0.contains("基本情况") }
    }
    let numbers = text[0].compactMap { line in
      library.roster.trainees.contains { line.contains($0.name) }
        ? line.split(separator: " ").last.flatMap { Int($0) } : nil
    }
    #expect(numbers == starts.map { $0 + 1 })
  }

  @Test func theDossierOfAClassTellsWhatIsMissing() throws {
    let text = try samples.classDossier(.simplified).text(columns: 100).joined().joined(
      separator: "\n")
    for part in [
      "第1次未封存", "4人中3人无成绩", "未见刘艳的假条", "未归档", "农村妇女骨干培训班第10期培训档案",
      "迪丽热巴·阿卜杜热合曼", "10/10", "92.5", "妇训2026-001",
    ] { #expect(text.contains(part), "\(part)\n\(text)") }
  }

  @Test func whoHasNothingHasAShortDossier() throws {
    var library = Library()
    let her = Trainee(id: try #require(Identifier("t-1")), name: "刘艳")
    library.roster = Roster(trainees: [her])
    let document = Dossier(of: her, in: library, Township(name: "镇"))
      .document(for: Township(name: "镇"), on: today, language: .english)
    #expect(try Tool.pages(of: document.pdf()).count == 1)
    #expect(document.text(columns: 80).count == 1)
    #expect(!document.blocks.contains { if case .table = $0 { true } else { false } })
  }

  @Test func wordsAreWholeInEveryLanguage() { #expect(DossierText.unfinished.isEmpty) }
}
