import Model
import Testing

@testable import Screens

@MainActor @Suite struct MeetingCallTests {
  let world = World.withMeetings()

  private func open(_ language: Language = .english) -> Desk {
    let desk = Desk(world, language)
    desk.press("m r")
    return desk
  }

  private func mark(_ number: Int) -> Mark? { world.meeting.marks[id(number)] }

  @Test func `each key is saved at once and counted`() {
    let desk = open()
    #expect(desk.title.hasPrefix(" Roll call · Monthly meeting 2026-11-24"))
    #expect(desk.screen.contains("Expected 4 · came 0 · leave 0 · absent 0 · unmarked 4"))
    desk.press("p l v s a")
    #expect(mark(3)?.status == .present)
    // It is 09:05.
    #expect(mark(6)?.lateMinutes == 5)
    #expect(mark(9)?.status == .leaveSick)
    #expect(mark(12)?.status == .absent)
    #expect(world.saves.count == 4)
    #expect(desk.screen.contains("Expected 4 · came 2 · leave 1 · absent 1 · unmarked 0"))
    #expect(desk.notice?.hasPrefix("✓ Saved: 4 孙丽华 Absent") == true)
    desk.press("Esc")
    #expect(desk.rows.contains { $0.contains("2026-11-24") && $0.contains("2/4") })
  }

  @Test func `the rest is present, and undo takes it back key by key`() {
    let desk = open()
    desk.press("a P")
    #expect(world.meeting.tally.actual == 3)
    #expect(desk.notice == "✓ Saved: 3 marks")
    desk.press("P")
    #expect(desk.notice == "✗ Nobody is unmarked")
    desk.press("u")
    #expect(world.meeting.tally.unmarked == 3)
    #expect(desk.notice == "✓ Undone: 3 marks")
    desk.press("u")
    #expect(world.meeting.marks.isEmpty)
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
    desk.press("^R ^R")
    #expect(world.meeting.tally.actual == 3)
    #expect(world.meeting.tally.absent == 1)
    desk.press("^R")
    #expect(desk.notice == "✗ Nothing to redo")
  }

  @Test func `what somebody else has set since is not undone`() {
    let desk = open()
    desk.press("p")
    desk.elsewhere { $0.library.monthlyMeetings[1].marks[id(3)] = Mark(status: .absent) }
    desk.press("u")
    #expect(desk.notice == "✗ Somebody else has changed it since: it stays as it is")
    #expect(mark(3)?.status == .absent)
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func `minutes and a note are typed`() {
    let desk = open()
    desk.press("l Up m")
    desk.type("121")
    desk.press("Enter")
    #expect(desk.notice?.contains("0 to 120") == true, "\(desk.screen)")
    desk.fill("25")
    desk.press("Enter")
    #expect(mark(3)?.lateMinutes == 25)
    desk.press("n")
    desk.type("接孩子")
    desk.press("Enter")
    #expect(mark(3)?.note == "接孩子")
    #expect(mark(3)?.lateMinutes == 25)
    #expect(desk.chosen?.contains("接孩子") == true)
    desk.press("n x Esc c")
    #expect(mark(3) == Mark(note: "接孩子", at: world.now))
    desk.press("Up m")
    #expect(desk.notice == "✗ Minutes go with late and left early only")
  }

  @Test func `a note goes to nobody else when she is taken off the list meanwhile`() {
    let desk = open()
    desk.press("n")
    desk.type("接孩子")
    desk.elsewhere { $0.library.monthlyMeetings[1].members.removeFirst() }
    desk.press("Enter")
    #expect(world.meeting.marks.isEmpty)
    #expect(world.saves.isEmpty)
  }

  @Test func `a leave goes to nobody else when she is taken off the list meanwhile`() {
    let desk = open()
    desk.press("v")
    desk.elsewhere { $0.library.monthlyMeetings[1].members.removeFirst() }
    desk.press("s")
    #expect(world.meeting.marks.isEmpty)
  }

  @Test func `minutes are not taken of whom another made present meanwhile`() {
    let desk = open()
    desk.press("l Up m")
    desk.elsewhere { $0.library.monthlyMeetings[1].marks[id(3)] = Mark(status: .present) }
    desk.fill("20")
    desk.press("Enter")
    #expect(mark(3) == Mark(status: .present))
  }

  @Test func `a note that another wrote meanwhile is kept beside mine`() {
    let desk = open()
    desk.press("n")
    desk.type("接孩子")
    desk.elsewhere { $0.library.monthlyMeetings[1].marks[id(3)] = Mark(note: "开会") }
    desk.press("Enter")
    #expect(mark(3)?.note == "开会")
    #expect(desk.notice?.contains("Somebody else noted “开会”") == true, "\(desk.screen)")
    desk.press("Enter")
    #expect(mark(3)?.note == "开会 接孩子")
  }

  @Test func `what lost to others leaves nothing to undo`() {
    let desk = open()
    desk.press("a")
    // Another terminal has marked everybody before this one sees it.
    world.library.monthlyMeetings[1].marks = Dictionary(
      uniqueKeysWithValues: [3, 6, 9, 12].map { (id($0), Mark(status: .leaveSick)) })
    desk.press("P")
    #expect(world.meeting.tally.leave == 4)
    desk.press("u")
    #expect(desk.notice == "✗ Somebody else has changed it since: it stays as it is")
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func `at a meeting to come nobody is made present unasked`() {
    world.library.monthlyMeetings[1].date = day("2026-12-29")
    let desk = open()
    desk.press("P")
    #expect(world.saves.isEmpty)
    #expect(
      desk.screen.contains("This meeting is still to come: y marks all 4 unmarked present"),
      "\(desk.screen)")
    desk.press("Esc")
    #expect(world.saves.isEmpty)
    desk.press("p")
    #expect(world.saves.isEmpty)
    #expect(
      desk.screen.contains("Still to come: y marks 王芳 Present"),
      "\(desk.screen)")
    desk.press("x l")
    #expect(world.saves.isEmpty)
    desk.press("y")
    #expect(mark(3)?.status == .late)
    // Leave is asked for beforehand.
    desk.press("v s")
    #expect(mark(6)?.status == .leaveSick)
    desk.press("P y")
    #expect(world.meeting.tally.actual == 3)
    desk.press("P")
    #expect(desk.notice == "✗ Nobody is unmarked")
  }

  @Test func `the question at a meeting to come in Chinese`() {
    world.library.monthlyMeetings[1].date = day("2026-12-29")
    let desk = open(.simplified)
    desk.press("P")
    #expect(desk.screen.contains("本次例会尚未开始：按 y 把未点的4人全部记为出勤"), "\(desk.screen)")
    desk.press("Esc a")
    #expect(desk.screen.contains("本次例会尚未开始：按 y 把王芳记为缺席"), "\(desk.screen)")
  }

  @Test func `late and leaving early stand together`() {
    let desk = open()
    desk.press("l Up e")
    #expect(mark(3)?.isLateAndLeftEarly == true)
    desk.press("Up p")
    #expect(mark(3)?.status == .present)
    #expect(mark(3)?.isLateAndLeftEarly == false)
  }

  @Test func `a filter finds her, and a key marks her`() {
    let desk = open()
    desk.press("/ lx Tab a")
    #expect(mark(9)?.status == .absent)
    #expect(world.saves.count == 1)
  }

  @Test func `where a save fails she stays unmarked`() {
    let desk = open()
    world.failure = Refusal.diskFull
    desk.press("p")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(desk.screen.contains("came 0"))
    world.failure = nil
    desk.press("u")
    #expect(desk.notice == "✗ Nothing to undo")
  }

  @Test func `without members it is said who chooses them`() {
    world.library.monthlyMeetings[1].members = []
    let desk = open()
    #expect(desk.screen.contains("Nobody is expected yet"))
    desk.press("p P a u n m")
    #expect(world.saves.isEmpty)
    desk.press("t Space Enter")
    #expect(desk.title.hasPrefix(" Roll call"))
    #expect(world.meeting.members.count == 1)
    desk.press("p")
    #expect(world.meeting.tally.actual == 1)
  }

  @Test func `who is in no file is called by her id`() {
    world.library.monthlyMeetings[1].members = [id(99)]
    let desk = open()
    desk.press("p")
    #expect(mark(99)?.status == .present)
    #expect(desk.chosen?.contains("t-") == true)
  }

  @Test func `as it is seen`() {
    let desk = open(.simplified)
    desk.press("p l v s")
    #expect(
      desk.screen == """
         点名 · 例会 2026-11-24                                          大连湾街道妇联
         2026-11-24 周二 · 09:00–11:00 · 三楼会议室
         应到4 · 实到2 · 请假1 · 缺席0 · 未点1

         序号 姓名              单位             考勤                       备注
            1 王芳              前盐村           ✓ 出勤
            2 刘艳              前盐村           L 迟到 5分钟
            3 李秀英            大连湾街道       V 病假
        ▸   4 孙丽华            大连湾街道       · 未点












         ✓ 已保存：3 李秀英 病假
         Enter 打开  / 筛选  p 出勤  l 迟到  e 早退  v 请假  a 缺席    ? 帮助  Esc 返回
         c 清除  u 撤销  P 其余出勤  n 备注  m 分钟数  t 应到人员
        """, "\(desk.screen)")
  }

  @Test func `as it is seen in English`() {
    let desk = open(.english)
    desk.press("p l v s")
    #expect(
      desk.screen == """
         Roll call · Monthly meeting 2026-11-24                          大连湾街道妇联
         2026-11-24 Tue · 09:00–11:00 · 三楼会议室
         Expected 4 · came 2 · leave 1 · absent 0 · unmarked 1

         No.  Name              Unit             Attendance                 Note
            1 王芳              前盐村           ✓ Present
            2 刘艳              前盐村           L Late 5 min
            3 李秀英            大连湾街道       V Sick leave
        ▸   4 孙丽华            大连湾街道       · Unmarked












         ✓ Saved: 3 李秀英 Sick leave
         Enter open  / filter  p present  l late  e early  v leave     ? help  Esc back
         a absent  c clear  u undo  P rest present  n note  m minutes  t expected
        """, "\(desk.screen)")
  }

  @Test func `as it is seen in traditional Chinese`() {
    let desk = open(.traditional)
    desk.press("p l v s")
    #expect(
      desk.screen == """
         點名 · 例會 2026-11-24                                          大连湾街道妇联
         2026-11-24 週二 · 09:00–11:00 · 三楼会议室
         應到4 · 實到2 · 請假1 · 缺席0 · 未點1

         序號 姓名              單位             考勤                       備註
            1 王芳              前盐村           ✓ 出勤
            2 刘艳              前盐村           L 遲到 5分鐘
            3 李秀英            大连湾街道       V 病假
        ▸   4 孙丽华            大连湾街道       · 未點












         ✓ 已儲存：3 李秀英 病假
         Enter 開啟  / 篩選  p 出勤  l 遲到  e 早退  v 請假  a 缺席    ? 說明  Esc 返回
         c 清除  u 撤銷  P 其餘出勤  n 備註  m 分鐘數  t 應到人員
        """, "\(desk.screen)")
  }
}
