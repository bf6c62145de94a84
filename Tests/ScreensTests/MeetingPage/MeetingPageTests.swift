import Model
import Testing

@testable import Screens

@MainActor @Suite struct MeetingPageTests {
  let world = World.withMeetings()

  private func open(_ language: Language = .english, held: Bool = false) -> Desk {
    let desk = Desk(world, language)
    desk.press(held ? "m Down Enter" : "m Enter")
    return desk
  }

  private var held: MonthlyMeeting { world.library.monthlyMeetings[0] }

  @Test func `an item is added, mended, moved and removed`() {
    let desk = open()
    desk.press("a Right Right Down")
    desk.type("冬季走访怎么做")
    desk.press("Enter F10")
    #expect(desk.chosen?.contains("反家暴案例录像") == true)
    #expect(world.meeting.agenda.map(\.topic) == ["反家暴案例录像", "冬季走访怎么做"])
    #expect(world.meeting.agenda[1].kind == .discussion)
    desk.press("Down K")
    #expect(world.meeting.agenda.map(\.topic) == ["冬季走访怎么做", "反家暴案例录像"])
    #expect(desk.chosen?.contains("1.  Discussion") == true)
    desk.press("K")
    #expect(world.saves.count == 2)
    desk.press("Enter Down Down")
    desk.type("孙丽华")
    desk.press("F10")
    #expect(world.meeting.agenda[0].speaker == "孙丽华")
    desk.press("D")
    #expect(desk.screen.contains("Remove “冬季走访怎么做”?"))
    desk.press("n")
    #expect(world.meeting.agenda.count == 2)
    desk.press("Del y")
    #expect(world.meeting.agenda.map(\.topic) == ["反家暴案例录像"])
    #expect(desk.notice == "✓ Removed")
  }

  @Test func `an item without a topic is refused`() {
    let desk = open()
    desk.press("a F10")
    #expect(desk.screen.contains("must not be empty"))
    #expect(world.saves.isEmpty)
  }

  @Test func `a decision needs somebody and a day, and stands on Home once it is due`() {
    let desk = open()
    desk.press("d")
    desk.type("排查矛盾")
    desk.press("F10")
    #expect(desk.rows.count { $0.contains("must not be empty") } == 2)
    #expect(world.saves.isEmpty)
    desk.type("赵敏")
    desk.press("Down")
    desk.type("2026-11-24")
    desk.press("F10")
    #expect(world.meeting.decisions.map(\.owner) == ["赵敏"])
    #expect(world.meeting.decisions[0].term == .short)
    desk.press("F2")
    #expect(
      desk.rows.contains {
        $0.contains("排查矛盾") && $0.contains("赵敏") && $0.contains("Monthly meeting 2")
      }, "\(desk.screen)")
    // The line leads to where it was decided.
    desk.press("Home")
    for _ in 0..<20 where desk.chosen?.contains("排查矛盾") == false { desk.press("Down") }
    desk.press("Enter")
    #expect(desk.title.hasPrefix(" Monthly meeting · 2026-11-24"), "\(desk.screen)")
    desk.press("End x x")
    #expect(world.meeting.decisions[0].done == day("2026-11-24"))
    desk.press("F2")
    #expect(!desk.screen.contains("排查矛盾"))
  }

  @Test func `x opens what was done again and is of decisions alone`() {
    let desk = open(held: true)
    desk.press("x")
    #expect(desk.notice == "✗ Choose a decision first")
    desk.press("End x")
    #expect(held.decisions[0].state == .underway)
    #expect(desk.chosen?.contains("[!]") == true)
    desk.press("x")
    #expect(held.decisions[0].state == .done)
    desk.press("x u u")
    #expect(held.decisions[0].state == .underway)
    #expect(desk.notice?.hasPrefix("✓ Undone: Monthly meeting · ") == true)
  }

  @Test func `minutes are written paragraph by paragraph`() {
    let desk = open(held: true)
    desk.press("m Down Down")
    desk.type("散会后发放资料。")
    desk.press("F10")
    #expect(held.minutes == "各村汇报走访安排。\n11月底前完成。\n散会后发放资料。")
    #expect(desk.screen.contains("各村汇报走访安排。"))
    desk.press("m ^U Down ^U Down ^U F10")
    #expect(held.minutes == nil)
  }

  @Test func `who is expected is chosen, from a group as well`() {
    let desk = open()
    desk.press("t")
    #expect(desk.title.hasPrefix(" Members · 2026-11-24"))
    desk.press("g Down Down Enter A Enter")
    let chairs = world.library.roster.narrowed(
      to: world.library.groups[0], withRetired: false, on: day("2026-11-24")
    ).trainees
    #expect(!chairs.isEmpty)
    #expect(Set(world.meeting.members) == Set([3, 6, 9, 12].map { id($0) } + chairs.map(\.id)))
    #expect(desk.title.hasPrefix(" Monthly meeting"))
  }

  /// Two later meetings with the same people as that of today, and one with others.
  private func withLater() {
    for (number, date, members) in [
      (5, "2026-12-29", [12, 9, 6, 3]), (6, "2027-01-26", [3, 6, 9, 12]), (7, "2027-02-23", [3]),
    ] {
      var later = world.meeting
      later = MonthlyMeeting(id: id(number), date: day(date), start: later.start, end: later.end)
      later.members = members.map { id($0) }
      world.library.monthlyMeetings.append(later)
    }
  }

  /// The page of the meeting of today, below which later ones stand in the list.
  private func openToday(_ language: Language = .english) -> Desk {
    let desk = Desk(world, language)
    desk.press("m Home")
    for _ in 0..<5 where desk.chosen?.contains("2026-11-24") == false { desk.press("Down") }
    desk.press("Enter")
    return desk
  }

  private func members(_ number: Int) -> Set<Identifier<Trainee>> {
    Set(world.library.monthlyMeetings.first { $0.id == id(number) }?.members ?? [])
  }

  @Test(arguments: [
    (Language.english, "Later meetings with the same people: 2. Change them too?"),
    (.simplified, "以后有2次例会人员相同，是否一并修改？"), (.traditional, "以後有2次例會人員相同，是否一併修改？"),
  ])
  func `who is expected later follows where that is said`(
    language: Language, question: String
  ) {
    withLater()
    let desk = openToday(language)
    let before = members(2)
    desk.press("t Space Enter")
    #expect(desk.screen.contains(question), "\(desk.screen)")
    #expect(world.saves.isEmpty)
    desk.press("Esc Enter y")
    #expect(world.saves.count == 1)
    #expect(members(2) != before)
    #expect(members(5) == members(2) && members(6) == members(2))
    #expect(members(7) == [id(3)])
    if language == .english { #expect(desk.notice == "✓ Saved, in 2 later meetings too") }
  }

  @Test func `who is expected at this one alone is changed where that is said`() {
    withLater()
    let desk = openToday()
    let before = members(2)
    desk.press("t Space Enter n")
    #expect(members(2) != before)
    #expect(members(5) == before && members(6) == before)
  }

  @Test func `where one of the later ones cannot be saved none is`() {
    withLater()
    let desk = openToday()
    let before = members(2)
    desk.press("t Space Enter")
    // Another terminal has changed the people of a later one before this one sees it.
    for index in world.library.monthlyMeetings.indices
    where world.library.monthlyMeetings[index].id == id(6) {
      world.library.monthlyMeetings[index].members = [id(3)]
    }
    desk.press("y")
    #expect(desk.title.hasPrefix(" Changed by two people"), "\(desk.screen)")
    #expect(members(2) == before && members(5) == before && members(6) == [id(3)])
  }

  @Test func `it is cancelled with a reason, and held again`() {
    let desk = open()
    desk.press("X Enter")
    #expect(desk.notice == "✗ must not be empty")
    desk.type("防汛值班")
    desk.press("Enter")
    #expect(world.meeting.cancelled == "防汛值班")
    #expect(desk.screen.contains("Cancelled · 防汛值班"))
    desk.press("X")
    #expect(world.meeting.cancelled == nil)
    #expect(desk.notice == "✓ It is held again")
  }

  @Test func `two who cancel it at once both keep their reason`() {
    let desk = open()
    desk.press("X")
    desk.type("防汛值班")
    desk.elsewhere { $0.library.monthlyMeetings[1].cancelled = "停电" }
    desk.press("Enter")
    #expect(world.meeting.cancelled == "停电")
    #expect(desk.notice?.contains("Somebody else has cancelled it") == true, "\(desk.screen)")
    desk.press("Enter")
    #expect(world.meeting.cancelled == "停电 防汛值班")
  }

  @Test(arguments: ["X", "D"]) func `a question is left when the meeting is gone`(key: String) {
    let desk = open()
    desk.press(key)
    desk.elsewhere { $0.library.monthlyMeetings.removeLast() }
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Monthly meetings"), "\(desk.screen)")
  }

  @Test func `a question about a line that is gone goes with it`() {
    let desk = open()
    desk.press("D")
    desk.elsewhere { $0.library.monthlyMeetings[1].agenda = [] }
    #expect(!desk.screen.contains("Remove “"), "\(desk.screen)")
  }

  @Test func `a decision is entered under its own name`() {
    let desk = open()
    desk.press("d")
    #expect(desk.title.hasPrefix(" New decision"))
    #expect(desk.rows.contains { $0.hasPrefix("  Decision") }, "\(desk.screen)")
    let chinese = open(.simplified, held: true)
    chinese.press("End Enter")
    #expect(chinese.title.hasPrefix(" 修改议定事项"))
    #expect(chinese.rows.contains { $0.hasPrefix("  议定事项 ") }, "\(chinese.screen)")
  }

  @Test func `its minutes are a paper`() {
    let desk = open(held: true)
    desk.press("p")
    desk.finish()
    #expect(world.laidOut == [PaperOrder(.minutes(id(1)))])
    #expect(desk.screen.contains("page one"), "\(desk.screen)")
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Monthly meeting · 2026-10-27"))
  }

  @Test func `where a save fails the meeting stays as it was`() {
    let desk = open(held: true)
    world.failure = Refusal.diskFull
    desk.press("End x")
    #expect(held.decisions[0].done == nil)
    #expect(desk.chosen?.contains("[!]") == true)
    #expect(desk.notice == "✗ The disk is full; make room")
  }

  @Test func `what another program removes is no longer there`() {
    let desk = open()
    desk.elsewhere { $0.library.monthlyMeetings.removeLast() }
    #expect(desk.screen.contains("This meeting is no longer there"))
    desk.press("a d x m t e X r")
    #expect(world.saves.isEmpty)
  }

  @Test func `hours stand in the file of whoever was there, which leads here`() {
    let desk = Desk(world)
    desk.press("r / ly Tab Enter")
    for _ in 0..<3 where !desk.screen.contains("家风家训") { desk.press("Tab") }
    // Of a meeting that nobody has called yet nothing counts.
    #expect(desk.rows.contains { $0.contains("反家暴") && $0.hasSuffix("Unmarked") }, "\(desk.screen)")
    #expect(desk.rows.contains { $0.contains("家风家训") && $0.hasSuffix(" 2") }, "\(desk.screen)")
    for _ in 0..<20 where desk.chosen?.contains("家风家训") == false { desk.press("Down") }
    desk.press("Enter")
    #expect(desk.title.hasPrefix(" Monthly meeting · 2026-10-27"), "\(desk.screen)")
  }

  @Test func `as it is seen`() {
    let desk = open(.simplified, held: true)
    #expect(
      desk.screen == """
         例会 · 2026-10-27                                               大连湾街道妇联
         2026-10-27 周二 · 09:00–11:00 · 三楼会议室 · 学时 2
         应到3 · 实到2 · 请假1 · 缺席0 · 未点0
         应到人员       王芳 刘艳 李秀英
         会议记录       各村汇报走访安排。
                        11月底前完成。
         议程与议定事项
        ▸ 1.  讲课     家风家训                                 孙丽华
          2.  讨论     冬季走访
          [!] 议定事项 走访困难家庭                        王芳       2026-11-20 周五












         Enter 修改  r 点名  a 新议题  d 新议定事项  x 进度            ? 帮助  Esc 返回
         m 会议记录  t 应到人员  e 改例会  X 取消例会  p 打印材料
        """, "\(desk.screen)")
  }

  @Test func `as it is seen in English`() {
    let desk = open(.english, held: true)
    #expect(
      desk.screen == """
         Monthly meeting · 2026-10-27                                    大连湾街道妇联
         2026-10-27 Tue · 09:00–11:00 · 三楼会议室 · Hours 2
         Expected 3 · came 2 · leave 1 · absent 0 · unmarked 0
         Members        王芳 刘艳 李秀英
         Minutes        各村汇报走访安排。
                        11月底前完成。
         Agenda and decisions
        ▸ 1.  Talk       家风家训                                孙丽华
          2.  Discussion 冬季走访
          [!] Decision   走访困难家庭                      王芳       2026-11-20 Fri












         Enter edit  r roll call  a new item  d new decision           ? help  Esc back
         x state  m minutes  t expected  e edit meeting  X cancel it  p paper
        """, "\(desk.screen)")
  }

  @Test func `as it is seen in traditional Chinese`() {
    let desk = open(.traditional, held: true)
    #expect(
      desk.screen == """
         例會 · 2026-10-27                                               大连湾街道妇联
         2026-10-27 週二 · 09:00–11:00 · 三楼会议室 · 學時 2
         應到3 · 實到2 · 請假1 · 缺席0 · 未點0
         應到人員       王芳 刘艳 李秀英
         會議紀錄       各村汇报走访安排。
                        11月底前完成。
         議程與議定事項
        ▸ 1.  講課     家风家训                                 孙丽华
          2.  討論     冬季走访
          [!] 議定事項 走访困难家庭                        王芳       2026-11-20 週五












         Enter 修改  r 點名  a 新議題  d 新議定事項  x 進度            ? 說明  Esc 返回
         m 會議紀錄  t 應到人員  e 改例會  X 取消例會  p 列印材料
        """, "\(desk.screen)")
  }
}
