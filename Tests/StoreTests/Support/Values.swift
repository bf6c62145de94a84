import Model
import Testing

func day(_ text: String) throws -> Day { try #require(Day(text)) }
func time(_ text: String) throws -> TimeOfDay { try #require(TimeOfDay(text)) }
func instant(_ text: String) throws -> Instant { try #require(Instant(text)) }
func id<Kind>(_ text: String) throws -> Identifier<Kind> { try #require(Identifier(text)) }

func trainee(_ text: String, _ name: String = "刘艳") throws -> Trainee {
  Trainee(id: try id(text), name: name)
}

func trainingClass(
  _ text: String = "c-1", enrolling trainees: [String] = []
) throws -> TrainingClass {
  TrainingClass(
    id: try id(text), name: "女干部培训班", start: try day("2026-11-23"), end: try day("2026-11-25")
  ).enrolling(try trainees.map { try id($0) })
}

func session(_ text: String = "s-1", of trainingClass: String = "c-1") throws -> Session {
  Session(
    id: try id(text), trainingClass: try id(trainingClass), date: try day("2026-11-24"),
    start: try time("08:30"), end: try time("11:30"))
}

func visit(_ text: String = "v-1") throws -> SiteVisit {
  SiteVisit(id: try id(text), kind: .observation, host: "三涧堡街道", date: try day("2026-04-22"))
}

/// Records of every kind with every field filled.
enum Full {
  static func correction() throws -> Correction {
    Correction(
      at: try instant("2026-11-24T08:30:05+08:00"), by: "刘", field: "marks/t-1",
      was: .object(try JSON.Object(unsorted: [.init(key: "x", value: .number("1.50"))])), why: "错")
  }

  static func trainee() throws -> Trainee {
    var trainee = Trainee(id: try id("t-1"), name: "田𠮷芳")
    trainee.number = "001"
    trainee.pinyin = "tian ji fang"
    trainee.gender = .female
    trainee.birth = PartialDay("1985-03")
    trainee.unit = try id("u-1")
    trainee.post = "主席"
    trainee.phone = "13800138000"
    trainee.idCard = "21021119850312006X"
    trainee.education = "大专"
    trainee.postSince = PartialDay("2024-03")
    trainee.postings = [
      Posting(
        id: try id("p-1"), unit: try id("u-2"), post: "委员", since: PartialDay("2019"),
        until: try day("2024-03-01"))
    ]
    trainee.speciality = "剪纸"
    trainee.income = IncomeBand(from: 7000, to: 8000)
    trainee.retired = try day("2026-11-24")
    trainee.note = "一\n二\t\"三\"\\ \u{202E}"
    trainee.history = [try correction(), try correction()]
    return trainee
  }

  /// A unit, for records that name it.
  static func unit(named name: String) throws -> WorkUnit {
    WorkUnit(id: try id(name), name: "村")
  }

  static func unit() throws -> WorkUnit {
    var unit = WorkUnit(id: try id("u-1"), name: "村", kind: .village, parent: try id("u-2"))
    unit.history = [try correction()]
    return unit
  }

  static func trainingClass() throws -> TrainingClass {
    var value = TrainingClass(
      id: try id("c-1"), name: "班", start: try day("2026-11-23"), end: try day("2026-11-25"))
    value.series = 13
    value.place = "三楼"
    value.host = "妇联"
    var plan = LocalPlan(unit: try id("u-1"))
    plan.need = "普法"
    plan.visitors = "王律师"
    plan.arrangements = "村部"
    value.localPlan = plan
    value.enrolment = [
      Enrolment(trainee: try id("t-2"), seat: 1), Enrolment(trainee: try id("t-1"), seat: 3),
    ]
    value.history = []
    return value
  }

  static func session() throws -> Session {
    var value = Session(
      id: try id("s-1"), trainingClass: try id("c-1"), date: try day("2026-11-24"),
      start: try time("08:30"), end: try time("11:30"))
    value.place = "三楼"
    value.topic = "课"
    value.trainer = "师"
    value.hours = 2.5
    value.signed = 3
    var guest = WalkIn(
      id: try id("w-1"), name: "小燕", unit: "北沟村", phone: "13611112222",
      at: try instant("2026-11-24T08:40:05+08:00"))
    guest.row = 264
    value.walkIns = [guest]
    value.closed = try instant("2026-11-25T08:30:05+08:00")
    value.marks = [
      try id("t-2"): Mark(
        status: .late, lateMinutes: 5, leftEarlyMinutes: 0, note: "雪",
        at: try instant("2026-11-24T08:35:05-05:30")),
      try id("t-1"): Mark(),
    ]
    value.history = [try correction()]
    return value
  }

  static func results() throws -> Results {
    var value = Results(of: try id("c-1"))
    var exam = Exam()
    exam.form = .closedBook
    exam.date = try day("2026-11-25")
    exam.passMark = 72.5
    exam.fullMark = 120
    value.exam = exam
    value[try id("t-1")].score = 59.5
    value[try id("t-1")].resit = 81
    value[try id("t-1")].rating = Rating(.poor, reason: "迟到", on: try day("2026-11-25"))
    value[try id("t-1")].certificate = Certificate(
      .green, number: "妇训2026-001", issued: try day("2026-11-26"))
    value[try id("t-2")].rating = Rating(.excellent, on: try day("2026-11-25"))
    value.history = [try correction()]
    return value
  }

  static func evaluation() throws -> Evaluation {
    var value = Evaluation()
    value.issued = 30
    value.returned = 26
    var question = RatedQuestion(id: try id("q-1"), text: "授课", trainer: "李老师")
    question[.verySatisfied] = 20
    question[.dissatisfied] = 6
    value.questions = [question]
    value.opinions = [Opinion(id: try id("o-1"), text: "时间短", count: 8)]
    value.opinions[0].problem = try id("b-1")
    value.problems = [
      NumberedProblem(
        id: try id("b-1"), text: "时间短",
        actions: [Action(id: try id("a-9"), text: "加一天", owner: "刘", due: try day("2026-06-01"))])
    ]
    return value
  }

  static func classEvaluation() throws -> ClassEvaluation {
    var value = ClassEvaluation(of: try id("c-1"))
    value.evaluation = try evaluation()
    value.history = [try correction()]
    return value
  }

  static func monthlyMeeting() throws -> MonthlyMeeting {
    var value = MonthlyMeeting(
      id: try id("m-1"), date: try day("2026-04-05"), start: try time("08:30"),
      end: try time("11:30"))
    value.place = "会议室"
    value.agenda = [
      AgendaItem(id: try id("i-1"), kind: .talk, topic: "婚姻法", speaker: "王律师")
    ]
    value.minutes = "一\n二"
    value.members = [try id("t-1"), try id("t-2")]
    value.marks = [try id("t-1"): Mark(status: .late, lateMinutes: 3)]
    value.decisions = [
      Action(id: try id("a-1"), text: "走访", owner: "村主席", due: try day("2026-05-01"))
    ]
    value.hours = 3
    value.cancelled = "雪"
    value.history = [try correction()]
    return value
  }

  static func visit() throws -> SiteVisit {
    var value = SiteVisit(
      id: try id("v-1"), kind: .onSiteMeeting, host: "街道", date: try day("2026-04-22"))
    value.purpose = "学"
    value.leader = "孙"
    value.findings = "好"
    value.hours = 6
    value.participants = [try id("t-2"), try id("t-1")]
    value.reflections = [try id("t-1"): Reflection("有收获", on: try day("2026-04-25"))]
    var action = Action(id: try id("a-1"), text: "立卷", owner: "王", due: try day("2026-05-01"))
    action.done = try day("2026-04-30")
    action.term = .short
    action.begun = try day("2026-04-25")
    action.evidence = "卷宗"
    value.gaps = [
      Gap(id: try id("g-1"), text: "一", actions: [action]), Gap(id: try id("g-2"), text: "二"),
    ]
    value.gaps[0].here = "无"
    value.gaps[0].importance = .high
    value.gaps[0].unit = try id("u-1")
    value.gaps[0].closing = GapClosing("已立卷", on: try day("2026-05-02"))
    value.hostPeople = "张主席"
    value.end = try day("2026-04-23")
    value.transport = "大巴"
    value.cost = 1200.5
    var stop = Stop(id: try id("p-1"), place: "贝勒市场")
    stop.date = try day("2026-04-23")
    stop.arrival = try time("09:00")
    stop.departure = try time("10:30")
    stop.host = "市场妇联"
    stop.people = "李主席"
    stop.heard = "经验"
    stop.seen = "展板"
    stop.inspected = "台账"
    value.stops = [stop]
    var call = VisitCall()
    call.marks = [
      try id("t-1"): .init(isHere: true), try id("t-2"): .init(isHere: false, note: "病"),
    ]
    call.left = .init(date: try day("2026-04-22"), time: try time("08:00"), count: 1)
    value.calls = [.departure: call]
    value.attachments = [
      Model.Attachment(
        id: try id("f-1"), title: "记录.pdf", type: .pdf, size: 9, added: try day("2026-04-24"),
        stop: try id("p-1"))
    ]
    value.reflections?[try id("t-2")] = Reflection(
      "", on: try day("2026-04-26"), attachment: try id("f-1"))
    value.cancelled = "雨"
    value.evaluation = try evaluation()
    value.history = [try correction()]
    return value
  }
}
