import Model
import Testing

@testable import Paper

/// Dossiers as they stand on pages.
@Suite struct DossierDocumentTests {
  private let today: Day

  init() throws { today = try #require(Day("2026-12-31")) }

  /// What she wrote, longer than a page.
  private static let reflection = String(
    repeating: "那里一人一档，回来就建；妇女之家每周三次活动，Womenfolk meet thrice a week。", count: 90)

  private var township: Township {
    var township = Township(name: "仁和镇妇联")
    township.duty = TrainingDuty(days: 12, hours: 90, sessions: 1)
    return township
  }

  /// Three trainees of a village and one of the town above it; the first has much of everything.
  private func library() throws -> Library {
    func id<Kind>(_ text: String) throws -> Identifier<Kind> { try #require(Identifier(text)) }
    func day(_ text: String) throws -> Day { try #require(Day(text)) }
    let town = WorkUnit(id: try id("u-1"), name: "仁和镇")
    let village = WorkUnit(id: try id("u-2"), name: "南半壁店村", parent: town.id)
    var trainees = ["刘艳", "迪丽热巴·阿卜杜热合曼", "王芳", "赵敏"].enumerated().compactMap { index, name in
      Identifier("t-\(index + 1)").map { Trainee(id: $0, name: name) }
    }
    for index in trainees.indices { trainees[index].unit = index == 3 ? town.id : village.id }
    trainees[0].phone = "13800000001"
    trainees[0].idCard = "21021119850312006X"
    trainees[0].postings = [
      Posting(id: try id("p-1"), unit: town.id, post: "委员", until: try day("2020-05-01"))
    ]
    trainees[0].speciality = "剪纸、电商直播"
    var library = Library()
    library.roster = Roster(trainees: trainees, units: [town, village])
    for year in 2017...2026 {
      var trainingClass = TrainingClass(
        id: try id("c-\(year)"), name: "农村妇女骨干培训班", start: try day("\(year)-03-01"),
        end: try day("\(year)-03-20")
      ).enrolling(trainees.map(\.id))
      trainingClass.series = year - 2016
      var leave = LeaveRequest(
        id: try id("l-\(year)"), of: trainees[0].id, kind: .sick, from: try day("\(year)-03-19"),
        until: try day("\(year)-03-19"), asked: try day("\(year)-03-01"))
      leave.approvedBy = "主任"
      trainingClass.leaves = [leave]
      library.classes.append(trainingClass)
      library.sessions[trainingClass.id] = try (10...19).map { number in
        var session = Session(
          id: try id("s-\(year)\(number)"), trainingClass: trainingClass.id,
          date: try day("\(year)-03-\(number)"), start: try #require(TimeOfDay("08:30")),
          end: try #require(TimeOfDay("11:30")))
        session.topic = "专题\(number)：乡村振兴与妇女工作"
        for trainee in trainees { session.marks[trainee.id] = Mark(status: .present) }
        if number == 19 { session.marks[trainees[0].id] = nil }
        return session
      }
      var results = Results(of: trainingClass.id)
      results[trainees[0].id].score = 92.5
      results[trainees[0].id].rating = Rating(
        .excellent, reason: "带头", on: try day("\(year)-03-20"))
      results[trainees[0].id].certificate = Certificate(
        number: "妇训\(year)-001", issued: try day("\(year)-03-20"))
      library.results[trainingClass.id] = results
    }
    var visit = SiteVisit(
      id: try id("v-1"), kind: .observation, host: "旅顺口区三涧堡街道", date: try day("2026-10-15"))
    visit.hours = 6
    visit.participants = [trainees[0].id]
    visit.reflections = [trainees[0].id: Reflection(Self.reflection, on: try day("2026-10-20"))]
    library.visits = [visit]
    return library
  }

  private func hers(_ language: Language, isMasked: Bool = true) throws -> Document {
    let library = try library()
    let her = try #require(library.roster.trainees.first)
    return Dossier(of: her, in: library, township)
      .document(for: township, on: today, language: language, isMasked: isMasked)
  }

  private func unit(_ language: Language) throws -> Document {
    let library = try library()
    return Dossier.document(
      of: "仁和镇", Dossier.all(of: library.roster.trainees, in: library, township),
      for: township, on: today, language: language)
  }

  private func classDossier(_ language: Language) throws -> Document {
    let library = try library()
    return ClassDossier(
      of: try #require(library.classes.last), in: library, township, on: today
    ).document(for: township, library.roster, language: language)
  }

  @Test(arguments: Language.allCases)
  func noTwoWordsOverlapAndNoneLeavesThePage(language: Language) throws {
    for document in try [hers(language), unit(language), classDossier(language)] {
      let pages = try Box.pages(of: document.pdf())
      for words in pages {
        #expect(words.count > 3)
        for (index, word) in words.enumerated() {
          #expect(word.isInside(PaperSize.a4), "\(word)")
          for other in words[(index + 1)...] where word.overlaps(other) {
            Issue.record("\(word) and \(other)")
          }
        }
      }
    }
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
    let pages = try Tool.pages(of: unit(.simplified).pdf())
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
    let text = try unit(.simplified).text(columns: 100)
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
    let text = try classDossier(.simplified).text(columns: 100).joined().joined(separator: "\n")
    for part in [
      "第1次未封存", "4人中3人无成绩", "未见刘艳的假条", "未归档", "农村妇女骨干培训班 第10期培训档案",
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
