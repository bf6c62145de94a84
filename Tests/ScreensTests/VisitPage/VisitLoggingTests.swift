import Model
import Testing

@testable import Screens

/// The two visits that the field documents tell of, from planning to closed gaps, by keys alone.
@MainActor @Suite struct VisitLoggingTests {
  /// Two hundred keys a minute, for three minutes.
  private static let most = 600.0

  let world = World.goingOut()

  private var visit: SiteVisit? { world.library.visits.first }

  private func typist(_ language: Language = .simplified) -> Typist {
    world.now = instant("2026-09-10T09:00:00+08:00")
    return Typist(Desk(world, language))
  }

  /// Plans a visit on the 16th with everybody of the group.
  private func plan(_ typist: Typist, host: String, purpose: String) {
    typist.press("v n Enter")
    typist.type(host)
    typist.press("Enter")
    typist.type("9-16")
    typist.press("Enter Enter")
    typist.type(purpose)
    typist.press("Enter")
    typist.type("孙秀兰")
    typist.press("Enter Enter")
    typist.type("大巴")
    typist.press("F10 t g Down Enter A Enter")
  }

  private func addStop(_ typist: Typist, _ place: String, _ arrival: String, _ leaving: String) {
    typist.press("s")
    typist.type(place)
    typist.press("Enter")
    typist.type(arrival)
    typist.press("Enter")
    typist.type(leaving)
    typist.press("F10")
  }

  /// Calls the roll at every point, on the day.
  private func callRolls(_ typist: Typist, at times: [String]) {
    typist.press("c")
    for time in times {
      world.now = instant("2026-09-16T\(time):00+08:00")
      typist.press("P Enter 3 0 Enter")
    }
    typist.press("Esc")
  }

  /// Writes down what was found at the chosen stop, so many fields before the last one.
  private func note(_ typist: Typist, up: String, _ text: String) {
    typist.press("Enter \(up)")
    typist.type(text)
    typist.press("F10")
  }

  private func addGap(
    _ typist: Typist, _ there: String, _ here: String, _ action: String, _ owner: String,
    _ due: String
  ) {
    typist.press("n")
    typist.type(there)
    typist.press("Enter")
    typist.type(here)
    typist.press("Enter Enter Enter")
    fill(typist, action, owner, due)
  }

  private func fill(_ typist: Typist, _ action: String, _ owner: String, _ due: String) {
    typist.type(action)
    typist.press("Enter")
    typist.type(owner)
    typist.press("Enter")
    typist.type(due)
    typist.press("F10")
  }

  private func close(_ typist: Typist, _ change: String) {
    typist.press("d")
    typist.type(change)
    typist.press("F10")
  }

  /// Three stops, two gaps, three actions: what has to be typed in three minutes.
  private func logSanshilipu(_ typist: Typist) {
    plan(typist, host: "普湾新区三十里堡街道", purpose: "学习非公企业妇联经验")
    addStop(typist, "三十里堡街道", "9:00", "10:30")
    addStop(typist, "北乐市场", "11:00", "12:00")
    addStop(typist, "青岛村", "13:30", "15:00")
    callRolls(typist, at: ["07:30", "10:30", "12:05", "15:00", "16:30"])
    world.now = instant("2026-09-17T09:00:00+08:00")
    note(typist, up: "Up Up Up", "妇联促新农村建设")
    typist.press("Up")
    note(typist, up: "Up Up", "非公企业妇联阵地")
    typist.press("Up")
    note(typist, up: "Up Up Up", "党工委介绍经验")
    addGap(typist, "非公企业都建妇联", "我街企业无妇联", "在五家企业建妇联", "刘秀兰", "12-31")
    addGap(typist, "妇联带头整治村容", "村里只靠村委会", "每村成立巾帼队", "王秀兰", "6-30")
    typist.press("a")
    fill(typist, "评选十佳庭院", "赵秀兰", "3-31")
    world.now = instant("2027-07-01T09:00:00+08:00")
    typist.press("x x Up x x Up")
    close(typist, "村村有巾帼队")
    typist.press("Up x x Up")
    close(typist, "五家企业已建")
  }

  @Test func `Sanshilipu, Beile market and Qingdao village`() throws {
    let typist = typist()
    logSanshilipu(typist)
    let visit = try #require(visit)
    #expect(visit.host == "普湾新区三十里堡街道" && visit.date == day("2026-09-16"))
    #expect(visit.purpose == "学习非公企业妇联经验" && visit.leader == "孙秀兰")
    #expect(visit.transport == "大巴" && visit.end == nil)
    #expect(visit.participants.count == 30)
    #expect(visit.stops?.map(\.place) == ["三十里堡街道", "北乐市场", "青岛村"])
    #expect(visit.stops?[0].heard == "党工委介绍经验")
    #expect(visit.stops?[1].seen == "非公企业妇联阵地")
    #expect(visit.stops?[2].heard == "妇联促新农村建设")
    #expect(
      visit.points.map { visit.call(at: $0).left?.time.description }
        == ["07:30", "10:30", "12:05", "15:00", "16:30"])
    #expect(visit.points.map { visit.call(at: $0).left?.count } == [30, 30, 30, 30, 30])
    #expect(visit.attendees.count == 30)
    #expect(visit.gaps.map(\.text) == ["非公企业都建妇联", "妇联带头整治村容"])
    #expect(visit.gaps.map(\.here) == ["我街企业无妇联", "村里只靠村委会"])
    #expect(visit.gaps.map { $0.closing?.change } == ["五家企业已建", "村村有巾帼队"])
    let actions = visit.actions
    #expect(actions.map(\.text) == ["在五家企业建妇联", "每村成立巾帼队", "评选十佳庭院"])
    #expect(actions.map(\.owner) == ["刘秀兰", "王秀兰", "赵秀兰"])
    #expect(
      actions.map { $0.due?.description } == ["2026-12-31", "2027-06-30", "2027-03-31"])
    #expect(actions.map(\.term) == [.medium, .medium, .medium])
    #expect(actions.allSatisfy { $0.state == .done })
    #expect(typist.keys <= Self.most, "\(typist.keys) keys")
  }

  @Test func `Sanjianpu street`() throws {
    let typist = typist()
    plan(typist, host: "旅顺口区三涧堡街道", purpose: "学习妇联工作和档案")
    addStop(typist, "街道会议室", "9:30", "10:30")
    addStop(typist, "妇联档案室", "10:35", "11:30")
    callRolls(typist, at: ["08:00", "10:30", "11:30", "13:00"])
    world.now = instant("2026-09-17T09:00:00+08:00")
    note(typist, up: "Up", "妇联工作档案")
    typist.press("Up")
    note(typist, up: "Up Up Up", "党工委和妇联介绍经验")
    addGap(typist, "工作档案一人一盒", "我们台账零散", "为每名主席建档案", "刘秀兰", "12-31")
    world.now = instant("2026-12-30T09:00:00+08:00")
    typist.press("Down x x Up")
    close(typist, "三十人档案齐全")
    let visit = try #require(visit)
    #expect(visit.kind == .observation && visit.stops?.count == 2)
    #expect(visit.stops?[0].heard == "党工委和妇联介绍经验")
    #expect(visit.stops?[1].inspected == "妇联工作档案")
    #expect(visit.points.map { visit.call(at: $0).left?.count } == [30, 30, 30, 30])
    #expect(visit.openGaps.isEmpty && visit.gaps.count == 1)
    #expect(visit.actions.map(\.state) == [.done])
    #expect(visit.gaps[0].closing == GapClosing("三十人档案齐全", on: day("2026-12-30")))
    #expect(typist.keys <= Self.most, "\(typist.keys) keys")
  }

  // MARK: As it is seen

  @Test(arguments: Language.allCases)
  func `the page holds thirty people, three stops, two gaps and three actions`(
    language: Language
  ) throws {
    logSanshilipu(typist())
    let desk = Desk(world, language)
    desk.press("v Enter")
    #expect(desk.screen == Self.pages[language], "\(desk.screen)")
  }

  private static let pages: [Language: String] = [
    .english: """
     Site visit · 普湾新区三十里堡街道                               大连湾街道妇联
     Date         2026-09-16 Wed · Field observation
     Purpose      学习非公企业妇联经验
     Leader       孙秀兰 · 大巴
     Participants 30 · 陈秀兰 董秀兰 冯秀兰 高秀兰 郭秀兰 韩秀兰 何秀兰 胡秀兰 黄秀
                  兰 李秀兰 梁秀兰 林秀兰 刘秀兰 罗秀兰 马秀兰 宋秀兰 孙秀兰 唐秀…
     Reflections  0 of 30 · owed by 陈秀兰 董秀兰 冯秀兰 高秀兰 郭秀兰 韩秀兰 何秀…
     File         –
     Findings     –
     Itinerary
    ▸Departure                           off 07:30 with 30
     1. 三十里堡街道         09:00–10:30 left 10:30 with 30  党工委介绍经验
     2. 北乐市场             11:00–12:00 left 12:05 with 30  非公企业妇联阵地
     3. 青岛村               13:30–15:00 left 15:00 with 30  妇联促新农村建设
     Return                              home 16:30, 30
     Gaps and actions
     1. 非公企业都建妇联 → 五家企业已建                           closed 2027-07-01
       [x] 在五家企业建妇联               刘秀兰      medium term done 2027-07-01
     2. 妇联带头整治村容 → 村村有巾帼队                           closed 2027-07-01
       [x] 每村成立巾帼队                 王秀兰      medium term done 2027-07-01
       [x] 评选十佳庭院                   赵秀兰      medium term done 2027-07-01

     Enter open  c roll call  s stop  n new gap  a new action      ? help  Esc back
     x state  d close gap  t participants  r reflections  f files  e edit  u undo
    """,
    .simplified: """
     外出观摩 · 普湾新区三十里堡街道                                 大连湾街道妇联
     日期         2026-09-16 周三 · 实地观摩
     目的         学习非公企业妇联经验
     带队人       孙秀兰 · 大巴
     参加人员     30 · 陈秀兰 董秀兰 冯秀兰 高秀兰 郭秀兰 韩秀兰 何秀兰 胡秀兰 黄秀
                  兰 李秀兰 梁秀兰 林秀兰 刘秀兰 罗秀兰 马秀兰 宋秀兰 孙秀兰 唐秀…
     学习心得     30人中0人已交 · 未交：陈秀兰 董秀兰 冯秀兰 高秀兰 郭秀兰 韩秀兰 …
     附件         –
     所见所闻     –
     行程
    ▸出发                                07:30 出发 30人
     1. 三十里堡街道         09:00–10:30 10:30 离开 30人     党工委介绍经验
     2. 北乐市场             11:00–12:00 12:05 离开 30人     非公企业妇联阵地
     3. 青岛村               13:30–15:00 15:00 离开 30人     妇联促新农村建设
     返回                                16:30 返回 30人
     差距与整改措施
     1. 非公企业都建妇联 → 五家企业已建                           2027-07-01 销号
       [x] 在五家企业建妇联               刘秀兰      中期        2027-07-01 完成
     2. 妇联带头整治村容 → 村村有巾帼队                           2027-07-01 销号
       [x] 每村成立巾帼队                 王秀兰      中期        2027-07-01 完成
       [x] 评选十佳庭院                   赵秀兰      中期        2027-07-01 完成

     Enter 打开  c 点名  s 新站点  n 新差距  a 新措施  x 进度      ? 帮助  Esc 返回
     d 销号  t 参加人员  r 学习心得  f 附件  e 修改  u 撤销
    """,
    .traditional: """
     外出觀摩 · 普湾新区三十里堡街道                                 大连湾街道妇联
     日期         2026-09-16 週三 · 實地觀摩
     目的         学习非公企业妇联经验
     帶隊人       孙秀兰 · 大巴
     參加人員     30 · 陈秀兰 董秀兰 冯秀兰 高秀兰 郭秀兰 韩秀兰 何秀兰 胡秀兰 黄秀
                  兰 李秀兰 梁秀兰 林秀兰 刘秀兰 罗秀兰 马秀兰 宋秀兰 孙秀兰 唐秀…
     學習心得     30人中0人已交 · 未交：陈秀兰 董秀兰 冯秀兰 高秀兰 郭秀兰 韩秀兰 …
     附件         –
     所見所聞     –
     行程
    ▸出發                                07:30 出發 30人
     1. 三十里堡街道         09:00–10:30 10:30 離開 30人     党工委介绍经验
     2. 北乐市场             11:00–12:00 12:05 離開 30人     非公企业妇联阵地
     3. 青岛村               13:30–15:00 15:00 離開 30人     妇联促新农村建设
     返回                                16:30 返回 30人
     差距與整改措施
     1. 非公企业都建妇联 → 五家企业已建                           2027-07-01 銷號
       [x] 在五家企业建妇联               刘秀兰      中期        2027-07-01 完成
     2. 妇联带头整治村容 → 村村有巾帼队                           2027-07-01 銷號
       [x] 每村成立巾帼队                 王秀兰      中期        2027-07-01 完成
       [x] 评选十佳庭院                   赵秀兰      中期        2027-07-01 完成

     Enter 開啟  c 點名  s 新站點  n 新差距  a 新措施  x 進度      ? 說明  Esc 返回
     d 銷號  t 參加人員  r 學習心得  f 附件  e 修改  u 撤銷
    """,
  ]
}
