import Model
import Testing

@testable import Screens

/// Home, as it is seen.
@MainActor @Suite struct HomeScreenTests {
  @Test func inEnglish() {
    let desk = Desk()
    #expect(
      desk.screen == """
         Today                                                           大连湾街道妇联
         2026-11-24 Tue
         Today (2)
        ▸08:30–11:30 女干部培训班 No. 13 · 婚姻家庭编司法解释          3 of 12 taken
         13:30–16:30 女干部培训班 No. 13 · 礼仪与公众表达              12 expected
         Past, nobody taken (1)
         2026-11-23 Mon 13:30–16:30 女干部培训班 No. 13 · 妇女权益保…  12 expected
         Actions due (1)
         2026-11-15 Sun 建立学习培训档案                   刘艳     旅顺口区三涧堡街道
         Next 7 days (2)
         2026-11-26 Thu 08:30–16:00 女干部培训班 No. 13 · 户外团队协作 12 expected
         2026-12-01 Tue 09:00–16:00 农村电商技能班 · 直播带货实操      4 expected










         Enter open  s sheet  r roster  c classes  v visits              ? help  q quit
         m meetings  b backup  # sheet by its code
        """)
  }

  @Test func inSimplifiedChinese() {
    let desk = Desk(.township(), .simplified)
    #expect(
      desk.screen == """
         今日                                                            大连湾街道妇联
         2026-11-24 周二
         今日安排 (2)
        ▸08:30–11:30 女干部培训班 第13期 · 婚姻家庭编司法解释               已点3/12
         13:30–16:30 女干部培训班 第13期 · 礼仪与公众表达                   应到12人
         过去未点名 (1)
         2026-11-23 周一 13:30–16:30 女干部培训班 第13期 · 妇女权益保障法   应到12人
         到期整改措施 (1)
         2026-11-15 周日 建立学习培训档案                  刘艳     旅顺口区三涧堡街道
         未来七天 (2)
         2026-11-26 周四 08:30–16:00 女干部培训班 第13期 · 户外团队协作     应到12人
         2026-12-01 周二 09:00–16:00 农村电商技能班 · 直播带货实操          应到4人










         Enter 打开  s 签到表  r 花名册  c 培训班  v 外出观摩  m 例会    ? 帮助  q 退出
         b 备份  # 按编码录表
        """)
  }

  @Test func inTraditionalChinese() {
    let desk = Desk(.township(), .traditional)
    #expect(
      desk.screen == """
         今日                                                            大连湾街道妇联
         2026-11-24 週二
         今日安排 (2)
        ▸08:30–11:30 女干部培训班 第13期 · 婚姻家庭编司法解释               已點3/12
         13:30–16:30 女干部培训班 第13期 · 礼仪与公众表达                   應到12人
         過去未點名 (1)
         2026-11-23 週一 13:30–16:30 女干部培训班 第13期 · 妇女权益保障法   應到12人
         到期整改措施 (1)
         2026-11-15 週日 建立学习培训档案                  刘艳     旅顺口区三涧堡街道
         未來七天 (2)
         2026-11-26 週四 08:30–16:00 女干部培训班 第13期 · 户外团队协作     應到12人
         2026-12-01 週二 09:00–16:00 农村电商技能班 · 直播带货实操          應到4人










         Enter 開啟  s 簽到表  r 花名冊  c 培訓班  v 外出觀摩  m 例會    ? 說明  q 退出
         b 備份  # 按編碼錄表
        """)
  }

  @Test func at110By32() {
    let desk = Desk(.township(), columns: 110, rows: 32)
    #expect(
      desk.screen == """
         Today                                                                                         大连湾街道妇联
         2026-11-24 Tue
         Today (2)
        ▸08:30–11:30 女干部培训班 No. 13 · 婚姻家庭编司法解释                                        3 of 12 taken
         13:30–16:30 女干部培训班 No. 13 · 礼仪与公众表达                                            12 expected
         Past, nobody taken (1)
         2026-11-23 Mon 13:30–16:30 女干部培训班 No. 13 · 妇女权益保障法                             12 expected
         Actions due (1)
         2026-11-15 Sun 建立学习培训档案                                         刘艳     旅顺口区三涧堡街道
         Next 7 days (2)
         2026-11-26 Thu 08:30–16:00 女干部培训班 No. 13 · 户外团队协作                               12 expected
         2026-12-01 Tue 09:00–16:00 农村电商技能班 · 直播带货实操                                    4 expected


















         Enter open  s sheet  r roster  c classes  v visits  m meetings  b backup                      ? help  q quit
         # sheet by its code
        """)
  }

  @Test func at60By12() {
    let desk = Desk(.township(), columns: 60, rows: 12)
    #expect(
      desk.screen == """
         Today                                       大连湾街道妇联
         2026-11-24 Tue
         Today (2)
        ▸08:30–11:30 女干部培训班 No. 13 · 婚姻家… 3 of 12 taken
         13:30–16:30 女干部培训班 No. 13 · 礼仪与… 12 expected
         Past, nobody taken (1)
         2026-11-23 Mon 13:30–16:30 女干部培训班 … 12 expected
         Actions due (1)
         2026-11-15 Sun 建立学习培训档案    刘艳     旅顺口区三涧…

         Enter open  s sheet  r roster  c classes    ? help  q quit
         v visits  m meetings  b backup  # sheet by its code
        """)
  }

  @Test func atTheFirstRun() {
    let desk = Desk(World())
    #expect(
      desk.screen == """
         Today                                                           大连湾街道妇联
         2026-11-24 Tue

         Nothing here yet. How to begin:
         1. Roster (r): n adds a trainee, i imports a whole file of them
         2. Classes (c): n makes a class; in it t enrols trainees
         3. In the class: n makes a session
         4. On a session: Enter takes the roll call, s prints the sign-in sheet














         Enter open  s sheet  r roster  c classes  v visits              ? help  q quit
         m meetings  b backup  # sheet by its code
        """)
  }

  @Test func meetingsInEnglish() {
    let desk = Desk(.withMeetings())
    #expect(
      desk.rows.prefix(14).joined(separator: "\n") == """
         Today                                                           大连湾街道妇联
         2026-11-24 Tue
         Today (3)
        ▸08:30–11:30 女干部培训班 No. 13 · 婚姻家庭编司法解释          3 of 12 taken
         09:00–11:00 Monthly meeting · 反家暴案例录像                  4 expected
         13:30–16:30 女干部培训班 No. 13 · 礼仪与公众表达              12 expected
         Past, nobody taken (1)
         2026-11-23 Mon 13:30–16:30 女干部培训班 No. 13 · 妇女权益保…  12 expected
         Actions due (2)
         2026-11-15 Sun 建立学习培训档案          刘艳     旅顺口区三涧堡街道
         2026-11-20 Fri 走访困难家庭              王芳     Monthly meeting 2026-10-27
         Next 7 days (2)
         2026-11-26 Thu 08:30–16:00 女干部培训班 No. 13 · 户外团队协作 12 expected
         2026-12-01 Tue 09:00–16:00 农村电商技能班 · 直播带货实操      4 expected
        """)
  }

  @Test func meetingsInSimplifiedChinese() {
    let desk = Desk(.withMeetings(), .simplified)
    #expect(
      desk.rows.prefix(14).joined(separator: "\n") == """
         今日                                                            大连湾街道妇联
         2026-11-24 周二
         今日安排 (3)
        ▸08:30–11:30 女干部培训班 第13期 · 婚姻家庭编司法解释               已点3/12
         09:00–11:00 例会 · 反家暴案例录像                                  应到4人
         13:30–16:30 女干部培训班 第13期 · 礼仪与公众表达                   应到12人
         过去未点名 (1)
         2026-11-23 周一 13:30–16:30 女干部培训班 第13期 · 妇女权益保障法   应到12人
         到期整改措施 (2)
         2026-11-15 周日 建立学习培训档案                 刘艳     旅顺口区三涧堡街道
         2026-11-20 周五 走访困难家庭                     王芳     例会 2026-10-27
         未来七天 (2)
         2026-11-26 周四 08:30–16:00 女干部培训班 第13期 · 户外团队协作     应到12人
         2026-12-01 周二 09:00–16:00 农村电商技能班 · 直播带货实操          应到4人
        """)
  }
}
