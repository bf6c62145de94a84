import Model
import Testing

@testable import Screens

/// The log of going out and inviting in, as it is seen and narrowed.
@MainActor @Suite struct OutreachScreenTests {
  /// With a class that was brought to a village, and a gap that was closed.
  private func world() throws -> World {
    let world = World.township()
    let unit = try #require(world.library.roster.units.first { $0.name == "前盐村" })
    var plan = LocalPlan(unit: unit.id)
    plan.need = "普法"
    plan.visitors = "王律师"
    let index = try #require(world.library.classes.firstIndex { $0.name == "农村电商技能班" })
    world.library.classes[index].localPlan = plan
    world.library.classes[index].start = day("2026-11-18")
    world.library.classes[index].end = day("2026-11-19")
    let visit = try #require(
      world.library.visits.firstIndex { $0.date == Day("2026-10-15") })
    world.library.visits[visit].gaps[1].closing = GapClosing("每月一次", on: day("2026-11-20"))
    world.library.visits[visit].gaps[0].unit = unit.id
    world.library.visits[visit].gaps[0].importance = .high
    world.library.visits[visit].gaps[0].actions[0].term = .short
    return world
  }

  @Test func `a gap of the board is opened where it stands`() throws {
    let desk = Desk(try world())
    desk.press("v g Enter")
    let chosen = desk.screen.split(separator: "\n").first { $0.hasPrefix("▸") }
    #expect(chosen?.contains("那里一人一档") == true)
  }

  @Test func `is made ready for a search before one begins`() throws {
    let world = try world()
    let desk = Desk(world)
    desk.press("v")
    #expect(world.prepared.count == 1)
    desk.press("t")
    #expect(world.prepared.count == 2)
    #expect(world.prepared[0] != world.prepared[1])
  }

  @Test func list() throws {
    let desk = Desk(try world())
    desk.press("v")
    #expect(
      desk.screen == """
         Going out and inviting in                                       大连湾街道妇联
         All years · out 2, people 5 · in 1, people 4 · gaps 2, closed 1
         Date             Kind              Place                      People Open gaps
        ▸2026-11-18 Wed + Invited session   前盐村 · 农村电商技能班    4
         2026-11-10 Tue = Seminar           青岛村                     1      0/0
         2026-10-15 Thu = Field observation 旅顺口区三涧堡街道         4      1/2 !
















         Enter open  / filter  n new  [ earlier  ] later  t kind       ? help  Esc back
         c calendar  s counts  g open gaps  u by unit  p paper
        """)
  }

  @Test(arguments: [Language.simplified, .traditional])
  func listInChinese(language: Language) throws {
    let desk = Desk(try world(), language)
    desk.press("v")
    #expect(desk.screen.contains("青岛村") && desk.screen.contains("前盐村"))
    #expect(desk.screen.contains("走出去2次5人次"))
  }

  @Test func itNarrowsByKindAndYear() throws {
    let world = try world()
    let desk = Desk(world)
    desk.press("v t")
    #expect(desk.screen.contains("Seminar"))
    #expect(!desk.screen.contains("三涧堡"))
    desk.press("t t t t")
    #expect(desk.screen.contains("Invited session"))
    #expect(!desk.screen.contains("青岛村"))
    desk.press("t [")
    #expect(desk.screen.contains("2026 · out 2"))
    desk.press("[")
    #expect(desk.screen.contains("All years"))
    desk.press("/")
    desk.type("普法")
    #expect(desk.screen.contains("前盐村"))
    #expect(!desk.screen.contains("三涧堡"))
    desk.press("Enter")
    #expect(desk.title.contains("农村电商技能班"))
  }

  @Test func calendar() throws {
    let desk = Desk(try world())
    desk.press("v Down Down c")
    #expect(
      desk.screen == """
         Going out and inviting in · Calendar                            大连湾街道妇联
         2026-10 · out 1, people 4 · in 0, people 0 · gaps 2, closed 0
         Mon      Tue      Wed      Thu      Fri      Sat      Sun
                                     1        2        3        4
          5        6        7        8        9       10       11
         12       13       14       15 =     16       17       18
         19       20       21       22       23       24       25
         26       27       28       29       30       31

        ▸2026-10-15 Thu = Field observation 旅顺口区三涧堡街道                   4












         Enter open  [ earlier  ] later  { a year earlier              ? help  Esc back
         } a year later
        """)
    desk.press("]")
    #expect(desk.screen.contains("2026-11 · out 1"))
    desk.press("Enter")
    #expect(desk.title.contains("青岛村"))
  }

  @Test func aVisitOfSeveralDaysStandsOnEachOfThem() throws {
    let world = try world()
    world.library.visits = [
      SiteVisit(
        id: id(1), kind: .seminar, host: "街道", date: day("2026-10-30"))
    ]
    world.library.visits[0].end = day("2026-11-02")
    let desk = Desk(world)
    desk.press("v Down c")
    #expect(desk.rows.contains { $0.contains("30 =") && $0.contains("31 =") })
    desk.press("]")
    #expect(desk.rows.contains { $0.contains("1 =") })
    #expect(desk.rows.contains { $0.contains("2 =") })
    desk.press("}")
    #expect(!desk.screen.contains("="))
  }

  @Test func figures() throws {
    let desk = Desk(try world())
    desk.press("v s")
    #expect(
      desk.screen == """
         Going out and inviting in · Counts and charts                   大连湾街道妇联
                         Seminar  On-site  Field    Outside  People In     Gaps  Closed
         2026            1        0        1        0        5      1      2     1
         1st half        0        0        0        0        0      0      0     0
         2nd half        1        0        1        0        5      1      2     1

         visits out =   classes in +               gaps !   gaps closed *
          1
          2
          3
          4
          5
          6
          7
          8
          9
         10  = 1/0                                 !! 2/0
         11  =+ 1/1                                * 0/1
         12




         [ earlier  ] later                                            ? help  Esc back
        """)
    desk.press("[")
    #expect(desk.screen.contains("2025"))
  }

  @Test func balance() throws {
    let desk = Desk(try world())
    desk.press("v u")
    #expect(
      desk.screen == """
         Out and in by unit                                              大连湾街道妇联
         All years
         Unit                                     Out      People   In       Trained
        ▸前盐村                                   1        2        1        4
         大连湾街道                               2        2        0        0
         大连湾街道海滨社区妇女儿童之家服务中心   1        1        0        0

















         [ earlier  ] later                                            ? help  Esc back
        """)
  }

  @Test func board() throws {
    let desk = Desk(try world())
    desk.press("v g")
    #expect(
      desk.screen == """
         Open gaps                                                       大连湾街道妇联
         1 found · due 1 · !! high  ! medium
         Unit               Gap                                      Due        done
        ▸前盐村          !! 那里一人一档，我们只有纸质签到表  short  2026-11-15 1/2 !












         2026-10-15 旅顺口区三涧堡街道
         那里一人一档，我们只有纸质签到表
         · 建立学习培训档案 · 刘艳 · 2026-11-15 · planned




         Enter open  / filter  t term                                  ? help  Esc back
        """)
    desk.press("t t")
    #expect(desk.screen.contains("No open gap is of this term; t shows others"))
    desk.press("t t /")
    desk.type("qyc")
    desk.press("Tab Enter")
    #expect(desk.title.contains("三涧堡"))
  }
}
