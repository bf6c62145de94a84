import Model

extension World {
  /// A township of fourteen trainees, two classes and two visits, on a Tuesday morning.
  static func township() -> World {
    let world = World()
    let units = SampleUnits()
    world.library.roster = Roster(trainees: sampleTrainees(units), units: units.all)
    let cadres = cadreClass()
    let commerce = commerceClass()
    world.library.classes = [cadres, commerce]
    world.library.sessions = [
      cadres.id: cadreSessions(of: cadres),
      commerce.id: [.sample(6, of: commerce, "2026-12-01", "09:00", "16:00", "直播带货实操")],
    ]
    world.library.visits = [observation(), seminar()]
    world.library.groups = groups()
    world.library.letterhead = Letterhead()
    return world
  }

  /// One that holds several trainees, and one that holds nobody.
  private static func groups() -> [TraineeGroup] {
    var chairs = TraineeGroup(id: id(1), name: "主席")
    chairs.posts = ["主席"]
    var young = TraineeGroup(id: id(2), name: "青年骨干")
    young.leastEducation = .college
    young.mostAge = 20
    return [chairs, young]
  }

  /// The session that is on.
  var morning: Session { library.sessions[id(1), default: []][2] }
  /// The session of the afternoon, which nobody has been taken at.
  var afternoon: Session { library.sessions[id(1), default: []][3] }
  /// The session whose record is final.
  var final: Session { library.sessions[id(1), default: []][0] }

  /// A session as it stands on disk.
  func saved(_ session: Session) -> Session {
    library.sessions[session.trainingClass]?.first { $0.id == session.id } ?? session
  }

  /// Changes the records of one session, as another program does.
  func change(_ session: Session, _ change: (inout Session) -> Void) {
    guard
      let index = library.sessions[session.trainingClass]?.firstIndex(where: {
        $0.id == session.id
      })
    else { return }
    change(&library.sessions[session.trainingClass, default: []][index])
  }

  /// Changes a trainee, as another program does.
  func change(_ trainee: Identifier<Trainee>, _ change: (inout Trainee) -> Void) {
    var trainees = library.roster.trainees
    for index in trainees.indices where trainees[index].id == trainee { change(&trainees[index]) }
    library.roster = Roster(trainees: trainees, units: library.roster.units)
  }

  private static func cadreClass() -> TrainingClass {
    var result = TrainingClass(
      id: id(1), name: "女干部培训班", start: day("2026-11-20"), end: day("2026-11-28"))
    result.series = 13
    result.place = "区委党校一号教室"
    result.host = "大连湾街道妇联"
    return result.enrolling((1...12).map { id($0) })
  }

  private static func commerceClass() -> TrainingClass {
    let result = TrainingClass(
      id: id(2), name: "农村电商技能班", start: day("2026-12-01"), end: day("2026-12-02"))
    return result.enrolling([2, 6, 13, 14].map { id($0) })
  }

  private static func cadreSessions(of cadres: TrainingClass) -> [Session] {
    let at = instant("2026-11-20T08:31:00+08:00")
    var first = Session.sample(
      1, of: cadres, "2026-11-20", "08:30", "11:30", "开班动员与党的创新理论",
      marks: Dictionary(
        uniqueKeysWithValues: (1...12).map { (id($0), Mark(status: .present, at: at)) }))
    first.marks[id(3)] = Mark(status: .late, lateMinutes: 12, leftEarlyMinutes: 5, at: at)
    first.marks[id(5)] = Mark(status: .leaveSick, note: "住院", at: at)
    first.marks[id(7)] = Mark(status: .absent, at: at)
    first.closed = instant("2026-11-20T12:00:00+08:00")
    let now = instant("2026-11-24T08:40:00+08:00")
    return [
      first,
      .sample(2, of: cadres, "2026-11-23", "13:30", "16:30", "妇女权益保障法"),
      .sample(
        3, of: cadres, "2026-11-24", "08:30", "11:30", "婚姻家庭编司法解释",
        marks: [
          id(1): Mark(status: .present, at: now),
          id(2): Mark(status: .late, lateMinutes: 10, at: now),
          id(4): Mark(status: .leaveOfficial, note: "区里开会", at: now),
        ]),
      .sample(4, of: cadres, "2026-11-24", "13:30", "16:30", "礼仪与公众表达"),
      .sample(5, of: cadres, "2026-11-26", "08:30", "16:00", "户外团队协作"),
    ]
  }

  private static func observation() -> SiteVisit {
    var visit = SiteVisit(
      id: id(1), kind: .observation, host: "旅顺口区三涧堡街道", date: day("2026-10-15"))
    visit.purpose = "学习妇女之家建设和档案管理"
    visit.leader = "孙丽华"
    visit.findings =
      "听取党工委和妇联经验介绍，查看工作档案。妇女之家每周三次活动，档案一人一盒，"
      + "台账按月更新，网格员入户走访有记录。"
    visit.participants = [1, 3, 6, 9].map { id($0) }
    visit.gaps = [
      Gap(
        id: Identifier(letter: "g", milliseconds: 1, random: 0),
        text: "那里一人一档，我们只有纸质签到表",
        actions: [
          action(1, "建立学习培训档案", owner: "刘艳", due: "2026-11-15"),
          action(2, "补录2025年培训记录", owner: "赵敏", due: "2026-12-31"),
        ]),
      Gap(
        id: Identifier(letter: "g", milliseconds: 2, random: 0), text: "村级妇女之家活动少",
        actions: []),
    ]
    visit.gaps[0].actions[1].done = day("2026-11-20")
    return visit
  }

  private static func seminar() -> SiteVisit {
    var visit = SiteVisit(id: id(2), kind: .seminar, host: "青岛村", date: day("2026-11-10"))
    visit.participants = [id(2)]
    return visit
  }

  private static func action(
    _ number: UInt64, _ text: String, owner: String, due: String
  ) -> Action {
    Action(
      id: Identifier(letter: "a", milliseconds: number, random: 0), text: text, owner: owner,
      due: day(due))
  }

  private static func sampleTrainees(_ units: SampleUnits) -> [Trainee] {
    var trainees: [Trainee] = [
      .sample(
        1, "阿依古丽·买买提", "a yi gu li mai mai ti", unit: units.long, post: "妇联执委",
        phone: "13800000001"),
      .sample(2, "𠮷田美惠", "ji tian mei hui", unit: units.street, phone: "13800000002"),
      .sample(3, "王芳", "wang fang", unit: units.qianyan, post: "妇联主席", phone: "13912345678"),
      .sample(4, "王芳", "wang fang", unit: units.dongquan, post: "妇联主席"),
      .sample(5, "王芳", "wang fang", unit: units.houyan, post: "妇联副主席"),
      .sample(6, "刘艳", "liu yan", unit: units.qianyan, phone: "13800000006"),
      .sample(7, "欧阳春花", "ou yang chun hua", unit: units.houyan),
      .sample(8, "张㛃", "zhang jie", unit: units.dongquan, post: "网格员"),
      .sample(9, "李秀英", "li xiu ying", unit: units.street, post: "街道妇联兼职副主席"),
      .sample(10, "赵敏", "zhao min", unit: units.dongquan),
      .sample(11, "陈静", "chen jing", unit: units.long),
      .sample(12, "孙丽华", "sun li hua", unit: units.street, post: "街道妇联主席"),
      .sample(13, "周桂兰", "zhou gui lan", unit: units.houyan),
      .sample(14, "吴桐", "wu tong"),
    ]
    trainees[0].birth = PartialDay("1985-03-12")
    trainees[0].education = "大专"
    return trainees
  }
}

/// The units of the sample township.
struct SampleUnits {
  let street = WorkUnit(id: id(1), name: "大连湾街道", kind: .street)
  let qianyan = WorkUnit(id: id(2), name: "前盐村", kind: .village)
  let dongquan = WorkUnit(id: id(3), name: "东泉社区", kind: .community)
  let houyan = WorkUnit(id: id(4), name: "后盐村", kind: .village)
  let long = WorkUnit(id: id(5), name: "大连湾街道海滨社区妇女儿童之家服务中心", kind: .other)

  var all: [WorkUnit] { [street, qianyan, dongquan, houyan, long] }
}
