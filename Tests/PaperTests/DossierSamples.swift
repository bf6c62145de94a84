import Model
import Testing

@testable import Paper

/// Dossiers of trainees who have much of everything.
struct DossierSamples {
  let today = Day(daysSinceEpoch: 20_818)

  /// What she wrote, longer than a page.
  static let reflection = String(
    repeating: "那里一人一档，回来就建；妇女之家每周三次活动，Womenfolk meet thrice a week。", count: 90)

  var township: Township {
    var township = Township(name: "仁和镇妇联")
    township.duty = TrainingDuty(days: 12, hours: 90, sessions: 1)
    return township
  }

  /// Three trainees of a village and one of the town above it; the first has much of everything.
  func library() throws -> Library {
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

  func hers(_ language: Language, isMasked: Bool = true) throws -> Document {
    let library = try library()
    let her = try #require(library.roster.trainees.first)
    return Dossier(of: her, in: library, township)
      .document(for: township, on: today, language: language, isMasked: isMasked)
  }

  func unit(_ language: Language) throws -> Document {
    let library = try library()
    return Dossier.document(
      of: "仁和镇", Dossier.all(of: library.roster.trainees, in: library, township),
      for: township, on: today, language: language)
  }

  func classDossier(_ language: Language) throws -> Document {
    let library = try library()
    return ClassDossier(
      of: try #require(library.classes.last), in: library, township, on: today
    ).document(for: township, library.roster, language: language)
  }

  /// Every dossier of them.
  func all(_ language: Language) throws -> [(name: String, document: Document)] {
    [
      ("trainee-dossier", try hers(language)), ("unit-dossiers", try unit(language)),
      ("class-dossier", try classDossier(language)),
    ]
  }
}
