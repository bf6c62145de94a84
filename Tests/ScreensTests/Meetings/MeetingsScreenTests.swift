import Model
import Testing

@testable import Screens

@MainActor @Suite struct MeetingsScreenTests {
  let world = World.withMeetings()

  private func open(_ language: Language = .english) -> Desk {
    let desk = Desk(world, language)
    desk.press("m")
    return desk
  }

  @Test func `a year is made in one step, with the people of the latest`() {
    let desk = open()
    desk.press("n")
    #expect(desk.title.hasPrefix(" New meeting"))
    desk.fill("2026-12-22")
    desk.press("Down Down Down Down Down")
    desk.fill("12")
    #expect(desk.screen.contains("Makes 12: 2026-12-22 Tue to 2027-11-23 Tue"))
    desk.press("Down")
    #expect(desk.screen.contains("every month, Tue no. 4 of the month"))
    desk.press("Right")
    #expect(desk.screen.contains("Makes 12: 2026-12-22 Tue to 2027-11-22 Mon"))
    desk.press("F10")
    #expect(desk.notice == "✓ 12 meetings made")
    #expect(desk.title.hasPrefix(" Monthly meetings"))
    #expect(world.saves.count == 1)
    let made = world.library.monthlyMeetings.dropFirst(2)
    #expect(made.count == 12)
    #expect(made.last?.date == day("2027-11-22"))
    for meeting in made {
      #expect(meeting.members == world.meeting.members)
      #expect(meeting.place == "三楼会议室")
      #expect(meeting.hours == 2)
      #expect(meeting.agenda.isEmpty && meeting.marks.isEmpty && meeting.decisions.isEmpty)
    }
  }

  @Test func `days that have a meeting already are told before anything is saved`() {
    let desk = open()
    desk.press("n")
    desk.fill("2026-10-27")
    desk.press("Down Down Down Down Down")
    desk.fill("2")
    #expect(desk.screen.contains("Makes 2 to 2026-11-24; has one already: 2026-10-27, 2026-11-24"))
    #expect(world.saves.isEmpty)
    // Whoever wants two on a day may have them.
    desk.press("F10")
    #expect(world.library.monthlyMeetings.count == 4)
  }

  @Test func `the first of all has nobody, the usual morning and half a day`() {
    world.library.monthlyMeetings = []
    let desk = open(.simplified)
    #expect(desk.screen.contains("还没有例会，按 n 新建一次或全年"))
    desk.press("n F10")
    #expect(desk.title.hasPrefix(" 例会 · 2026-11-24"))
    let made = world.library.monthlyMeetings
    #expect(made.count == 1)
    #expect(made.first?.members == [])
    #expect(made.first?.hours == 3)
    #expect(made.first?.start == time("08:30"))
    #expect(desk.screen.contains("尚无应到人员，请在例会中按 t 选择"))
  }

  @Test func `who is expected is chosen in the form, without whoever is retired`() {
    let desk = open()
    // The first of the latest is retired by then.
    let files = world.library.roster.files.map { file in
      var file = file
      if file.id == id(3) { file.retired = day("2026-12-01") }
      return file
    }
    world.library.roster = Roster(trainees: files, units: world.library.roster.units)
    desk.press("Esc m n")
    desk.fill("2026-12-22")
    desk.press("Up")
    #expect(desk.screen.contains("◂ as at the latest meeting ▸"), "\(desk.screen)")
    #expect(desk.screen.contains("3 people; whoever is retired is left out"), "\(desk.screen)")
    desk.press("F10")
    let made = { self.world.library.monthlyMeetings.last }
    #expect(made()?.members == [6, 9, 12].map { id($0) })
    desk.press("F2 m n")
    desk.fill("2027-01-26")
    desk.press("Up Right")
    #expect(desk.screen.contains("◂ \(world.library.groups[0].name) ▸"), "\(desk.screen)")
    desk.press("F10")
    let group = world.library.roster.narrowed(
      to: world.library.groups[0], on: day("2027-01-26")
    ).trainees.map(\.id)
    #expect(made()?.members.isEmpty == false)
    #expect(made()?.members.count == group.count)
    #expect(Set(made()?.members ?? []) == Set(group))
    desk.press("F2 m n")
    desk.fill("2027-02-23")
    desk.press("Up Left")
    #expect(desk.screen.contains("◂ nobody yet ▸"), "\(desk.screen)")
    desk.press("F10")
    #expect(made()?.members == [])
  }

  @Test func `the months that a 31st leaves out are named`() {
    let desk = open()
    desk.press("n")
    desk.fill("2026-12-31")
    desk.press("Down Down Down Down Down")
    desk.fill("12")
    desk.press("Down Right")
    #expect(
      desk.screen.contains("Makes 12 to 2028-07-31; none in 2027-02, 2027-04 +6"),
      "\(desk.screen)")
    desk.press("Left")
    #expect(desk.screen.contains("none in"), "\(desk.screen)")
    desk.press("Right Up")
    desk.fill("2")
    #expect(desk.screen.contains("Makes 2: 2026-12-31 Thu to 2027-01-31 Sun"), "\(desk.screen)")
  }

  @Test(arguments: [
    (Language.english, "Another is held then: 09:00–11:00 三楼会议室"),
    (.simplified, "该时间已有例会：09:00–11:00 三楼会议室"),
    (.traditional, "該時間已有例會：09:00–11:00 三楼会议室"),
  ])
  func `two at one hour are warned of at the field`(language: Language, warning: String) {
    let desk = open(language)
    desk.press("n")
    desk.fill("2026-10-27")
    #expect(desk.screen.contains(warning), "\(desk.screen)")
    desk.press("Down")
    desk.fill("11:00")
    desk.press("Down")
    desk.fill("12:00")
    #expect(!desk.screen.contains(warning), "\(desk.screen)")
    desk.press("Up")
    desk.fill("10:59")
    #expect(desk.screen.contains(warning), "\(desk.screen)")
    desk.press("Esc y e")
    // It does not stand in its own way.
    #expect(!desk.screen.contains(warning), "\(desk.screen)")
  }

  @Test func `the place is seen where the agenda leaves room`() {
    world.library.monthlyMeetings[0].agenda = []
    world.library.monthlyMeetings[1].agenda = []
    for index in 0..<2 { world.library.monthlyMeetings[index].place = "街道党群服务中心三楼会议室" }
    for language in Language.allCases {
      #expect(open(language).rows.count { $0.contains("街道党群服务中心三楼会议室") } == 2)
    }
  }

  @Test func `after a year is made the cursor is on the first that is to come`() {
    let desk = open()
    desk.press("n")
    desk.fill("2026-12-22")
    desk.press("Down Down Down Down Down")
    desk.fill("12")
    desk.press("F10")
    #expect(desk.chosen?.contains("2026-12-22") == true, "\(desk.screen)")
  }

  @Test(arguments: [
    (0, "2026-13-01", "is no date"), (0, "", "must not be empty"),
    (2, "09:00", "ends before it begins"), (2, "08:59", "ends before it begins"),
    (1, "9h", "is no time"), (4, "25", "no number of hours"), (5, "0", "from 1 to 60"),
    (5, "61", "from 1 to 60"), (5, "", "must not be empty"),
  ])
  func `what is wrong is said at its field, and nothing is lost`(
    steps: Int, text: String, error: String
  ) {
    let desk = open()
    desk.press("n " + String(repeating: "Down ", count: steps))
    desk.fill(text)
    desk.press("F10")
    #expect(desk.screen.contains(error), "\(desk.screen)")
    #expect(desk.screen.contains("三楼会议室"))
    #expect(world.saves.isEmpty)
  }

  @Test func `a meeting does not become shorter than somebody was late by`() {
    world.library.monthlyMeetings[1].marks = [id(6): Mark(status: .late, lateMinutes: 90)]
    let desk = open()
    desk.press("e Down Down")
    desk.fill("10:00")
    desk.press("F10")
    #expect(desk.screen.contains("刘艳"), "\(desk.screen)")
    #expect(world.saves.isEmpty)
    desk.fill("10:30")
    desk.press("F10")
    #expect(world.meeting.end == time("10:30"))
    #expect(desk.title.hasPrefix(" Monthly meetings"))
  }

  @Test func `the next one is under the cursor, and a word finds others`() {
    let desk = open()
    #expect(desk.chosen?.contains("反家暴案例录像") == true)
    desk.press("/")
    desk.type("走访")
    #expect(desk.chosen?.contains("家风家训；冬季走访") == true)
    #expect(desk.chosen?.contains("2/3") == true)
    // Its only decision is due.
    #expect(desk.chosen?.contains("1/1 !") == true)
    desk.press("Enter")
    #expect(desk.title.hasPrefix(" Monthly meeting · 2026-10-27"))
  }

  @Test func `one that nobody called the roll of is told`() {
    world.library.monthlyMeetings[0].marks = [:]
    #expect(open().rows.contains { $0.contains("2026-10-27") && $0.contains("! Unmarked") })
    world.library.monthlyMeetings[0].cancelled = "防汛"
    #expect(open().rows.contains { $0.contains("2026-10-27") && $0.contains("Cancelled") })
  }

  @Test func `as it is seen`() {
    let desk = open(.simplified)
    #expect(
      desk.screen == """
         例会                                                            大连湾街道妇联
         日期            地点          议程                   实到       学时  议定事项
        ▸2026-11-24 周二 三楼会议室    反家暴案例录像         –/4        2     –
         2026-10-27 周二 三楼会议室    家风家训；冬季走访     2/3        2     1/1 !



















         Enter 打开  / 筛选  r 点名  n 新建  e 修改                    ? 帮助  Esc 返回
        """, "\(desk.screen)")
  }

  @Test func `as it is seen in English`() {
    let desk = open(.english)
    #expect(
      desk.screen == """
         Monthly meetings                                                大连湾街道妇联
         Date           Place         Agenda                 Came       Hours Decisions
        ▸2026-11-24 Tue 三楼会议室    反家暴案例录像         –/4        2     –
         2026-10-27 Tue 三楼会议室    家风家训；冬季走访     2/3        2     1/1 !



















         Enter open  / filter  r roll call  n new  e edit              ? help  Esc back
        """, "\(desk.screen)")
  }

  @Test func `as it is seen in traditional Chinese`() {
    let desk = open(.traditional)
    #expect(
      desk.screen == """
         例會                                                            大连湾街道妇联
         日期            地點          議程                   實到       學時  議定事項
        ▸2026-11-24 週二 三楼会议室    反家暴案例录像         –/4        2     –
         2026-10-27 週二 三楼会议室    家风家训；冬季走访     2/3        2     1/1 !



















         Enter 開啟  / 篩選  r 點名  n 新增  e 修改                    ? 說明  Esc 返回
        """, "\(desk.screen)")
  }
}
