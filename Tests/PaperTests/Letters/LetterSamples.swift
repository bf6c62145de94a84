import Model
import Testing

@testable import Paper

/// Letters about a class with names that are hard to set.
struct LetterSamples {
  let today = Day(daysSinceEpoch: 20_782)
  let township = Township(name: "大连湾街道妇女联合会")

  /// A class of a hundred trainees of three units, with names that are hard to set.
  func library(count: Int = 100) throws -> (TrainingClass, Library) {
    func id<Kind>(_ text: String) throws -> Identifier<Kind> { try #require(Identifier(text)) }
    let units = [
      WorkUnit(id: try id("u-1"), name: "东泉社区"),
      WorkUnit(id: try id("u-2"), name: "大连湾街道海滨社区妇女儿童之家服务中心"),
      WorkUnit(id: try id("u-3"), name: "𠮷村"),
    ]
    let names = ["阿依古丽·买买提", "𠮷田美惠", "张㛃", "阿不都克里木江·阿不力克木·买买提吐尔逊", "王芳"]
    let trainees = try (0..<count).map { number in
      var trainee = Trainee(id: try id("t-\(number)"), name: names[number % names.count])
      trainee.unit = units[number % 10 == 9 ? 2 : number % 2].id
      trainee.post = number % 3 == 0 ? "妇联执委" : nil
      return trainee
    }
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "农村妇女骨干培训班",
      start: try #require(Day("2026-11-23")), end: try #require(Day("2026-11-24"))
    ).enrolling(trainees.map(\.id))
    trainingClass.series = 13
    trainingClass.place = "区委党校一号教室"
    var session = Session(
      id: try id("s-1"), trainingClass: trainingClass.id, date: trainingClass.start,
      start: try #require(TimeOfDay("08:30")), end: try #require(TimeOfDay("11:30")))
    session.topic = "乡村振兴与妇女工作"
    var results = Results(of: trainingClass.id)
    for (number, trainee) in trainees.enumerated() {
      session.marks[trainee.id] = Mark(status: number % 4 == 0 ? .absent : .present)
      results[trainee.id].certificate = Certificate(
        number % 10 == 0 ? .green : .completion, number: "妇训2026-\(100 + number)", issued: today)
    }
    var library = Library()
    library.roster = Roster(trainees: trainees, units: units)
    library.classes = [trainingClass]
    library.sessions[trainingClass.id] = [session]
    library.results[trainingClass.id] = results
    return (trainingClass, library)
  }

  /// Every letter of them.
  func all(_ language: Language) throws -> [(name: String, document: Document)] {
    var (trainingClass, library) = try library(count: 24)
    var letterhead = Letterhead()
    letterhead.footer = "电话 0411-87600000　大连湾街道办事处三楼"
    let writer = LetterWriter(letterhead, logo: try Logo(Picture.onePixel), for: township, language)
    var leave = LeaveRequest(
      id: try #require(Identifier("l-1")), of: library.roster.trainees[3].id, kind: .sick,
      from: today, until: today, asked: today)
    leave.reason = "住院，由丈夫送来的病历一份附后，出院之后补课"
    leave.approvedBy = "孙丽华"
    trainingClass.leaves = [leave]
    let notices = UnitNotice.all(about: trainingClass, in: library, township, on: today)
    return [
      ("unit-notice", try writer.document(notices)),
      ("leave-form", try writer.document(LeaveForm(of: trainingClass))),
      (
        "leave-form-filled",
        try writer.document(LeaveForm(of: leave, of: trainingClass, in: library.roster))
      ),
      (
        "class-notice",
        try writer.document(ClassNotice(of: trainingClass, in: library, township, on: today))
      ),
      (
        "certificates",
        try writer.document(Award.all(of: trainingClass, in: library, township))
      ),
    ]
  }
}
