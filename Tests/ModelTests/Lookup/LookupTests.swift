import Model
import Testing

@Suite struct LookupTests {
  private let roster: Roster
  private let classes: [TrainingClass]

  init() throws {
    var first = try trainee("t-1", "刘艳")
    first.unit = try id("u-1")
    first.phone = "13800000001"
    var second = try trainee("t-2", "刘艳")
    second.number = "002"
    second.idCard = "11010519491231002X"
    let village = WorkUnit(id: try id("u-1"), name: "柳树屯村")
    let company = WorkUnit(id: try id("u-2"), name: "柳树屯村服装厂")
    roster = Roster(
      trainees: [first, second, try trainee("t-3", "王芳")], units: [village, company])
    let start = try day("2026-11-24")
    var one = TrainingClass(id: try id("c-1"), name: "女干部培训班", start: start, end: start)
    one.series = 12
    one = one.enrolling([first.id, try id("t-3")])
    var two = one
    two = TrainingClass(id: try id("c-2"), name: "女干部培训班", start: start, end: start)
    two.series = 13
    classes = [
      one, two, TrainingClass(id: try id("c-3"), name: "例会", start: start, end: start),
      TrainingClass(id: try id("c-4"), name: "村例会", start: start, end: start),
    ]
  }

  @Test(arguments: [
    ("t-1", "t-1"), ("002", "t-2"), ("+86 138-0000-0001", "t-1"), ("王　芳", "t-3"),
    ("11010519491231002x", "t-2"), (" 110105 19491231 002Ｘ", "t-2"),
  ])
  func `finds a trainee by id, number, phone, card or whole name`(who: String, found: String) throws
  {
    #expect(try roster.trainee(who).id.description == found)
  }

  @Test func `refuses a name that nobody or several have`() {
    #expect(throws: LookupError.noTrainee("刘")) { try roster.trainee("刘") }
    #expect(throws: LookupError.severalTrainees("刘艳", ["t-1 刘艳 柳树屯村", "t-2 刘艳 002"])) {
      try roster.trainee("刘艳")
    }
  }

  @Test func `looks among the enrolled first`() throws {
    #expect(try roster.trainee("刘艳", enrolledIn: classes[0]).id.description == "t-1")
    #expect(throws: LookupError.notEnrolled("刘艳", trainingClass: "女干部培训班")) {
      try roster.trainee("002", enrolledIn: classes[0])
    }
    #expect(throws: LookupError.noTrainee("李梅")) {
      try roster.trainee("李梅", enrolledIn: classes[0])
    }
  }

  @Test func `finds units by whole name before parts of it`() throws {
    #expect(try roster.units(matching: "柳树屯村").map(\.id.description) == ["u-1"])
    #expect(try roster.units(matching: "柳树").count == 2)
    #expect(throws: LookupError.noUnit("上河")) { try roster.units(matching: "上河") }
  }

  @Test(arguments: [
    ("c-2", "c-2"), ("第13期", "c-2"), ("例会", "c-3"), ("村例", "c-4"),
  ])
  func `finds a class by id, whole name or a part of it`(text: String, found: String) throws {
    #expect(try TrainingClass.find(text, in: classes).id.description == found)
  }

  @Test func `refuses a part that no class or several have`() {
    #expect(throws: LookupError.noClass("")) { try TrainingClass.find("", in: classes) }
    #expect(throws: LookupError.noClass("妇联")) { try TrainingClass.find("妇联", in: classes) }
    #expect(
      throws: LookupError.severalClasses("女干部", ["c-1 女干部培训班 第12期", "c-2 女干部培训班 第13期"])
    ) {
      try TrainingClass.find("女干部", in: classes)
    }
  }

  @Test func `finds a visit by id or part of its host`() throws {
    let date = try day("2026-11-24")
    let visits = [
      SiteVisit(id: try id("v-1"), kind: .seminar, host: "三涧堡街道", date: date),
      SiteVisit(id: try id("v-2"), kind: .seminar, host: "三十里堡街道", date: date),
    ]
    #expect(try SiteVisit.find("v-1", in: visits).id.description == "v-1")
    #expect(try SiteVisit.find("三十里", in: visits).id.description == "v-2")
    #expect(throws: LookupError.noVisit("x")) { try SiteVisit.find("x", in: visits) }
    #expect(
      throws: LookupError.severalVisits("三", ["v-1 2026-11-24 三涧堡街道", "v-2 2026-11-24 三十里堡街道"])
    ) {
      try SiteVisit.find("三", in: visits)
    }
  }

  @Test func `finds a monthly meeting by id, day or month`() throws {
    func meeting(_ name: String, _ date: String) throws -> MonthlyMeeting {
      MonthlyMeeting(
        id: try id(name), date: try day(date), start: try time("09:00"), end: try time("11:00"))
    }
    let meetings = [
      try meeting("m-3", "2026-11-24"), try meeting("m-1", "2026-10-27"),
      try meeting("m-2", "2026-11-24"),
    ]
    for text in ["m-1", "2026-10-27", "２０２６-10-27", "2026-10"] {
      #expect(try MonthlyMeeting.find(text, in: meetings).id.description == "m-1")
    }
    let both = ["m-2 2026-11-24 09:00", "m-3 2026-11-24 09:00"]
    for text in ["2026-11-24", "2026-11"] {
      #expect(throws: LookupError.severalMeetings(text, both)) {
        try MonthlyMeeting.find(text, in: meetings)
      }
    }
    for text in ["2026-11-25", "2026", "2026-1", "", "m-4"] {
      #expect(throws: LookupError.noMeeting(text)) { try MonthlyMeeting.find(text, in: meetings) }
    }
  }

  @Test func `finds what was evaluated among classes and visits`() throws {
    let visits = ["v-1": "三涧堡街道", "v-2": "女干部学校"].map { name, host in
      SiteVisit(
        id: Identifier(name) ?? Identifier(letter: "v", milliseconds: 0, random: 0),
        kind: .seminar, host: host, date: Day(daysSinceEpoch: 0))
    }
    func find(_ text: String) throws(LookupError) -> EvaluationSubject {
      try EvaluationSubject.find(text, in: classes, visits)
    }
    #expect(try find("第13期") == .trainingClass(id("c-2")))
    #expect(try find("c-1") == .trainingClass(id("c-1")))
    #expect(try find("三涧堡") == .visit(id("v-1")))
    #expect(try find("v-2") == .visit(id("v-2")))
    #expect(throws: LookupError.noSubject("没有")) { try find("没有") }
    #expect(
      throws: LookupError.severalSubjects(
        "女干部", ["c-1 女干部培训班 第12期", "c-2 女干部培训班 第13期", "v-2 1970-01-01 女干部学校"])
    ) {
      try find("女干部")
    }
  }

  @Test(arguments: Language.allCases)
  func `says it in one line that tells what to do`(language: Language) {
    let many = (1...30).map { "t-\($0)" }
    let errors: [LookupError] = [
      .noTrainee("x"), .severalTrainees("x", many), .notEnrolled("x", trainingClass: "y"),
      .noClass("x"), .severalClasses("x", many), .noSession("x"),
      .noSessionNumber(3, trainingClass: "x", count: 2), .noSessionToday, .severalSessions(many),
      .noVisit("x"), .severalVisits("x", many), .noUnit("x"), .noMeeting("x"),
      .severalMeetings("x", many), .noSubject("x"), .severalSubjects("x", many),
    ]
    for error in errors {
      let line = error.explanation(in: language)
      #expect(!line.isEmpty && !line.contains("\n") && !line.contains("{"))
    }
  }
}
