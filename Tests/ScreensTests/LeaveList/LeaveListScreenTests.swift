import Model
import Testing

@testable import Screens

/// The requests for leave, as they are seen.
@MainActor @Suite struct LeaveListScreenTests {
  @Test func inEnglish() {
    let desk = Desk(.withLeaves())
    desk.press("c Down Enter L Down")
    #expect(
      desk.screen == """
         Leave requests · 女干部培训班 No. 13                            大连湾街道妇联
         asked on 2026-11-20 · covers 1 session · paper not seen · 大连湾街道
         Name     Kind           From–until                   Paper State
         孙丽华   Personal leave 2026-11-26                         refused 2026-11-22
        ▸李秀英   Official leave 2026-11-25–11-26                   approved by 孙丽华
         刘艳     Sick leave     2026-11-23                   ✓     return due
         王芳     Personal leave 2026-11-24 13:00–17:00             asked















         n new  Enter edit  y approve  x refuse  p paper seen          ? help  Esc back
         r returned
        """)
  }

  @Test func inSimplifiedChinese() {
    let desk = Desk(.withLeaves(), .simplified)
    desk.press("c Down Enter L End y")
    #expect(
      desk.screen == """
         请假申请 · 女干部培训班 第13期                                  大连湾街道妇联
         2026-11-18 提出 · 涉及1个课次 · 假条未验 · 前盐村 · 孩子家长会
         姓名          类别 起止                         假条 状态
         孙丽华        事假 2026-11-26                        2026-11-22 未批准
         李秀英        公假 2026-11-25–11-26                  孙丽华批准
         刘艳          病假 2026-11-23                   ✓    待销假
        ▸王芳          事假 2026-11-24 13:00–17:00            待批















         王芳，批准人： 孙丽华
         Enter 批准  Esc 取消
        """)
  }

  @Test func atHome() {
    let desk = Desk(.withLeaves())
    #expect(
      desk.screen == """
         Today                                                           大连湾街道妇联
         2026-11-24 Tue
         Today (2)
        ▸08:30–11:30 女干部培训班 No. 13 · 婚姻家庭编司法解释          3 of 12 taken
         13:30–16:30 女干部培训班 No. 13 · 礼仪与公众表达              12 expected
         Leave to decide on, returns due (2)
         2026-11-23             刘艳        Sick leave     return due 女干部培训班 No.…
         2026-11-24 13:00–17:00 王芳        Personal leave asked      女干部培训班 No.…
         Past, nobody taken (1)
         2026-11-23 Mon 13:30–16:30 女干部培训班 No. 13 · 妇女权益保…  1 of 12 taken
         Actions due (1)
         2026-11-15 Sun 建立学习培训档案                   刘艳     旅顺口区三涧堡街道
         Next 7 days (2)
         2026-11-26 Thu 08:30–16:00 女干部培训班 No. 13 · 户外团队协作 1 of 12 taken
         2026-12-01 Tue 09:00–16:00 农村电商技能班 · 直播带货实操      4 expected







         Enter open  s sheet  r roster  c classes  v visits              ? help  q quit
         m meetings  b backup  # sheet by its code
        """)
  }
}
