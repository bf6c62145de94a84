import Model
import Testing

@testable import Screens

@MainActor @Suite struct ReflectionListTests {
  let world = World.township()

  private func open(_ language: Language = .english) -> Desk {
    let desk = Desk(world, language)
    desk.press("v Down Enter r")
    return desk
  }

  @Test func `who has not handed in is shown as owed`() {
    let desk = open()
    #expect(desk.title.hasPrefix(" Reflections · 旅顺口区三涧堡街道"))
    #expect(desk.rows.count { $0.contains(" owed ") || $0.hasSuffix(" owed") } == 4)
    desk.press("Down Enter")
    desk.type("档案一人一盒，回来先立卷。")
    desk.press("F10")
    #expect(
      world.library.visits[0].reflections == [
        id(3): Reflection("档案一人一盒，回来先立卷。", on: day("2026-11-24"))
      ])
    #expect(desk.notice == "✓ Saved")
    #expect(desk.chosen?.contains("2026-11-24") == true)
    #expect(desk.chosen?.contains("王芳") == true)
    // Below the list it stands whole.
    #expect(desk.rows.count { $0.contains("档案一人一盒") } == 2)
    desk.press("Esc")
    #expect(
      desk.rows.contains { $0.contains("Reflections") && $0.contains("1 of 4 · owed by ") })
  }

  @Test func `a reflection is mended, and taken away where nothing is left of it`() {
    world.library.visits[0].reflections = [id(3): Reflection("好", on: day("2026-10-20"))]
    let desk = open()
    desk.press("Down e")
    desk.fill("很好")
    desk.press("Down")
    desk.fill("2026-10-21")
    desk.press("F10")
    #expect(
      world.library.visits[0].reflections == [
        id(3): Reflection("很好", on: day("2026-10-21"))
      ])
    desk.press("e ^U Down ^U")
    desk.type("x")
    desk.press("F10")
    #expect(desk.screen.contains("“x” is no date"))
    desk.press("^U F10")
    #expect(world.library.visits[0].reflections == nil)
  }

  @Test func `a day alone says that it was handed in on paper`() {
    let desk = open()
    desk.press("Down e Down")
    desk.type("11-20")
    desk.press("F10")
    #expect(world.library.visits[0].reflections == [id(3): Reflection("", on: day("2026-11-20"))])
    #expect(desk.chosen?.contains("2026-11-20 (on paper)") == true, "\(desk.screen)")
    desk.press("e Down ^U F10")
    #expect(world.library.visits[0].reflections == nil)
  }

  @Test(arguments: ["2026-10-14", "2026-11-25", "11-25"])
  func `what was handed in before the visit or will be is refused at the field`(day: String) {
    let desk = open()
    desk.press("e")
    desk.type("好")
    desk.press("Down")
    desk.type(day)
    desk.press("F10")
    #expect(desk.screen.contains("✗ write a day from 2026-10-15 to 2026-11-24"))
    #expect(world.saves.isEmpty)
  }

  @Test func `whoever takes part no more still stands there with what she wrote`() {
    world.library.visits[0].reflections = [id(12): Reflection("好", on: day("2026-10-20"))]
    let desk = open()
    desk.press("End")
    #expect(desk.chosen?.contains("孙丽华") == true)
    #expect(desk.chosen?.contains("2026-10-20") == true)
  }

  @Test func `before the visit nobody owes anything`() {
    world.library.visits[0].date = day("2026-12-01")
    let desk = Desk(world)
    desk.press("v Enter r")
    #expect(desk.title.hasPrefix(" Reflections · 旅顺口区三涧堡街道"))
    #expect(!desk.screen.contains("owed"))
    #expect(desk.screen.contains("to come"))
  }

  @Test func `without participants there is nothing to write`() {
    world.library.visits[0].participants = []
    let desk = open()
    #expect(desk.screen.contains("Nobody took part; press t"))
    desk.press("e")
    #expect(desk.notice == "✗ Choose a trainee first")
  }

  @Test func `the hours of a visit are typed in its form`() {
    let desk = Desk(world)
    desk.press("v Down Enter e Up")
    desk.type("6")
    desk.press("F10")
    #expect(world.library.visits[0].hours == 6)
    #expect(desk.screen.contains("Hours 6"))
    desk.press("e Up")
    desk.fill("301")
    desk.press("F10")
    #expect(desk.screen.contains("write 0.5 to 300"))
    desk.fill("")
    desk.press("F10")
    #expect(world.library.visits[0].hours == nil)
  }

  @Test func `as it is seen`() {
    world.library.visits[0].reflections = [
      id(3): Reflection("那里一人一档，台账按月更新，我们回来先把三年的签到表补成档案。", on: day("2026-10-20"))
    ]
    let desk = open(.simplified)
    desk.press("Down")
    #expect(
      desk.screen == """
         学习心得 · 旅顺口区三涧堡街道                                   大连湾街道妇联
         姓名            单位              提交日期   学习心得
         阿依古丽·买买提 大连湾街道海滨社… 未交
        ▸王芳            前盐村            2026-10-20 那里一人一档，台账按月更新，我们…
         刘艳            前盐村            未交
         李秀英          大连湾街道        未交












         那里一人一档，台账按月更新，我们回来先把三年的签到表补成档案。




         Enter 修改                                                    ? 帮助  Esc 返回
        """, "\(desk.screen)")
  }

  @Test(arguments: Language.allCases)
  func `nothing is cut`(language: Language) {
    world.library.roster = Roster(trainees: world.library.roster.trainees, units: [])
    let desk = open(language)
    #expect(!desk.screen.contains("…"), "\(desk.screen)")
  }

  @Test func `a unit is that of the day of the visit`() {
    let desk = open()
    let before = desk.rows.filter { $0.contains("前盐村") }.count
    #expect(before > 0)
    world.change(id(3)) { trainee in
      guard
        let moved = try? trainee.moving(
          to: nil, post: "退", on: world.now.day,
          id: Identifier(letter: Posting.letter, milliseconds: 1, random: 0))
      else { return }
      trainee = moved
    }
    #expect(open().rows.filter { $0.contains("前盐村") }.count == before)
  }
}
