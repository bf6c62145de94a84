import Model
import Testing

@testable import Paper

/// A class with hard names, long units and whatever can be against somebody, as lists show it.
struct ListSamples {
  let township = Township(name: "仁和镇妇联")
  let trainingClass: TrainingClass
  var people: Roster
  let meetings: [Meeting]
  let now: Instant

  var library: Library {
    var library = Library()
    library.roster = people
    library.classes = [trainingClass]
    library.sessions[trainingClass.id] = meetings.map(\.session)
    return library
  }

  /// - Parameters:
  ///   - count: how many are enrolled; those behind the first five have nothing against them.
  ///   - isWhole: whether all are taken.
  init(count: Int = 5, isWhole: Bool = false) throws {
    func id<Kind>(_ text: String) throws -> Identifier<Kind> { try #require(Identifier(text)) }
    func day(_ text: String) throws -> Day { try #require(Day(text)) }
    let town = WorkUnit(id: try id("u-1"), name: "仁和镇")
    let village = WorkUnit(
      id: try id("u-2"), name: "南半壁店村村民委员会妇女儿童之家服务中心", parent: town.id)
    let names = ["刘艳", "阿依古丽·买买提", "𠮷田美惠", "王芳", "欧阳春花"]
    var trainees = try (0..<count).map { index in
      Trainee(
        id: try id("t-\(1000 + index)"), name: index < names.count ? names[index] : "学员\(index + 1)"
      )
    }
    for index in trainees.indices {
      trainees[index].unit = index == 3 ? nil : index % 2 == 0 ? town.id : village.id
      trainees[index].gender = .female
      trainees[index].phone = String(13_800_000_000 + index)
    }
    trainees[0].post = "党总支副书记兼村委会副主任"
    trainees[0].birth = PartialDay("1985-03")
    trainees[1].education = "大专"
    trainees[1].note = "只在本室备注"
    var trainingClass = TrainingClass(
      id: try id("c-1"), name: "女干部培训班", start: try day("2026-11-23"), end: try day("2026-11-25")
    ).enrolling(trainees.map(\.id))
    trainingClass.series = 13
    trainingClass.place = "镇政府会议室"
    trainingClass.enrolment[4].leftOn = try day("2026-11-24")
    trainingClass.enrolment[4].departure = .transferred
    trainingClass.filedPapers = ["notice": try day("2026-11-20")]
    people = Roster(trainees: trainees, units: [town, village])
    func session(_ number: Int, _ date: String, _ start: String, _ end: String) throws -> Session {
      var session = Session(
        id: try id("s-\(number)"), trainingClass: trainingClass.id, date: try day(date),
        start: try #require(TimeOfDay(start)), end: try #require(TimeOfDay(end)))
      session.topic = "专题\(number)：集体经济与乡村治理"
      session.trainer = number == 1 ? "孙丽华" : nil
      return session
    }
    var sessions = [
      try session(1, "2026-11-23", "08:30", "11:30"),
      try session(2, "2026-11-24", "08:30", "11:30"),
      try session(3, "2026-11-24", "13:30", "16:30"),
      try session(4, "2026-11-25", "08:30", "11:30"),
    ]
    for trainee in trainees {
      sessions[0].marks[trainee.id] = Mark(status: .present)
      sessions[1].marks[trainee.id] = Mark(status: .present)
    }
    sessions[0].marks[trainees[4].id] = Mark(status: .absent)
    sessions[0].marks[trainees[3].id] = Mark(status: .late, lateMinutes: 3)
    sessions[1].marks[trainees[4].id] = nil
    sessions[1].marks[trainees[1].id] = Mark(
      status: .late, lateMinutes: 12, leftEarlyMinutes: 5, note: "班车晚点")
    var leave = Mark(status: .leaveSick)
    leave.makeUp = MakeUp(hours: 3, date: try day("2026-11-26"))
    sessions[1].marks[trainees[2].id] = leave
    sessions[2].marks[trainees[0].id] = Mark(status: .present)
    sessions[2].marks[trainees[0].id]?.remarks = ["接打电话"]
    sessions[2].marks[trainees[3].id] = Mark(status: .absent)
    if isWhole {
      for trainee in trainees where sessions[2].marks[trainee.id] == nil {
        sessions[2].marks[trainee.id] = Mark(status: .present)
      }
      sessions[2].marks[trainees[4].id] = nil
    }
    let at = try #require(Instant("2026-11-24T13:40:00+08:00"))
    // One more has signed than is recorded as there, and as many as are.
    sessions[0].signed = 5
    sessions[1].signed = 4
    sessions[1].walkIns = [WalkIn(id: try id("w-1"), name: "吴桐", at: at)]
    now = try #require(Instant("2026-11-24T17:00:00+08:00"))
    self.trainingClass = trainingClass
    meetings = Meeting.all(of: trainingClass, sessions)
  }

  func roster(_ language: Language, unit: String? = nil, isMasked: Bool = true) -> Document {
    .roster(
      UnitSection.all(of: people.trainees, in: people, by: \.unit), of: unit, for: township,
      on: now.day, language: language, isMasked: isMasked)
  }

  func classRoster(_ language: Language, isMasked: Bool = true) -> Document {
    .roster(
      of: trainingClass, trainingClass.members(in: people), for: township, on: now.day,
      language: language, isMasked: isMasked)
  }

  func posting(_ language: Language, on text: String = "2026-11-24") throws -> Document {
    try AttendancePosting(
      of: try #require(Day(text)), trainingClass, meetings, in: people, at: now
    ).document(for: township, language: language)
  }

  func exceptions(_ language: Language) throws -> Document {
    try ExceptionsList(of: trainingClass, meetings, in: people, township, at: now)
      .document(for: township, on: now.day, language: language)
  }

  func badges(_ language: Language) -> Document {
    .badges(of: trainingClass, trainingClass.members(in: people), for: township, language: language)
  }

  func tableCards(_ language: Language) -> Document {
    .tableCards(
      of: trainingClass, trainingClass.members(in: people), for: township, language: language)
  }

  func envelope(_ language: Language) -> Document {
    Reimbursement(
      ClassDossier(of: trainingClass, in: library, township, on: now.day), at: now
    ).document(for: township, people, language: language)
  }

  /// Every paper of them.
  func all(_ language: Language) throws -> [(name: String, document: Document)] {
    [
      ("roster", roster(language)), ("unit-roster", roster(language, unit: "仁和镇")),
      ("class-roster", classRoster(language)), ("posting", try posting(language)),
      ("exceptions", try exceptions(language)), ("badges", badges(language)),
      ("table-cards", tableCards(language)), ("envelope", envelope(language)),
    ]
  }
}

extension Document {
  /// The paper as lines of plain text.
  var plain: String { text(columns: 100).joined().joined(separator: "\n") }
}
