import Model
import Testing

@testable import Screens

/// Two files of one person become one, and two again.
@MainActor @Suite struct MergeScreenTests {
  private let world: World
  private let desk: Desk

  /// 王芳 of 前盐村 and 王芳 of 东泉社区 are one, and both were taken at one session.
  init() {
    world = World.township()
    world.change(world.morning) {
      $0.marks[id(3)] = Mark(status: .present)
      $0.marks[id(4)] = Mark(status: .late, lateMinutes: 10)
    }
    desk = Desk(world)
    desk.press("r / 1 3 9 1 2 3 4 5 6 7 8 Enter")
  }

  private func marks(_ session: Session) -> [Identifier<Trainee>: Mark] {
    world.saved(session).marks
  }

  @Test func choosing() {
    desk.press("M")
    #expect(
      desk.screen == """
         Another file of hers · 王芳                                     大连湾街道妇联
         Which file is 王芳 as well? Those most alike stand first
         Number Name            Unit              Post          Alike in
        ▸004    王芳            东泉社区          妇联主席      same name
         005    王芳            后盐村            妇联副主席    same name
         001    阿依古丽·买买提 大连湾街道海滨社… 妇联执委
         011    陈静            大连湾街道海滨社…
         002    𠮷田美惠        大连湾街道
         009    李秀英          大连湾街道        街道妇联兼职…
         006    刘艳            前盐村
         007    欧阳春花        后盐村
         012    孙丽华          大连湾街道        街道妇联主席
         014    吴桐
         008    张㛃            东泉社区          网格员
         010    赵敏            东泉社区
         013    周桂兰          后盐村







         Enter open  / filter                                          ? help  Esc back
        """)
  }

  @Test func comparing() {
    desk.press("M Enter Down Space")
    #expect(
      desk.screen == """
         Merge two files · 王芳                                          大连湾街道妇联
         Kept        王芳 · 003 · 前盐村 · 妇联主席 · 139****5678
         Taken over  王芳 · 004 · 东泉社区 · 妇联主席
         Come over: marks 2, classes 1, leaves 0, visits 0, results 0
         Both were there at 2 sessions: are they one person?
         They differ in        Kept                        Taken over
         Number                ● 003                       ○ 004
        ▸Unit                  ○ 前盐村 妇联主席           ● 东泉社区 妇联主席
         2026-11-20 08:30      ● Late 12 min, early 5 min  ○ Present
         2026-11-24 08:30      ● Present                   ○ Late 10 min












         Space the other is right  x keep the other file               ? help  Esc back
         Enter merge  f unmask
        """)
  }

  @Test func mergingAndUndoing() throws {
    let before = world.library
    desk.press("M Enter Enter")
    #expect(desk.screen.contains("It can be undone at any time"))
    desk.press("y")
    #expect(desk.title.hasPrefix(" Trainee · 王芳"))
    #expect(desk.notice?.contains("Merged") == true)
    #expect(marks(world.morning)[id(4)] == nil)
    #expect(marks(world.morning)[id(3)]?.status == .present)
    #expect(world.library.roster.trainees.count == before.roster.trainees.count - 1)
    desk.press("u")
    #expect(desk.screen.contains("Undo the merge"))
    desk.press("n u y")
    #expect(desk.notice?.contains("two files again") == true)
    #expect(world.library.roster.trainees.count == before.roster.trainees.count)
    #expect(marks(world.morning) == before.sessions[id(1)]?[2].marks)
  }

  @Test func whatIsChosenStands() throws {
    desk.press("M Enter Down Down Down Space Enter y")
    #expect(marks(world.morning)[id(3)]?.status == .late)
  }

  @Test func keepingTheOtherFile() throws {
    desk.press("M Enter x Enter y")
    #expect(world.library.roster.file(id(3))?.merger?.into == id(4))
    // What was right stays right.
    #expect(marks(world.morning)[id(4)]?.status == .present)
    #expect(desk.title.hasPrefix(" Trainee · 王芳"))
    desk.press("u")
    #expect(desk.screen.contains("Undo the merge"))
  }

  /// Phones that are masked alike are told apart.
  @Test func numbersAreShownWhole() {
    world.change(id(4) as Identifier<Trainee>) { $0.phone = "13900005678" }
    desk.press("M Enter")
    #expect(desk.rows.filter { $0.contains("139****5678") }.count == 3)
    desk.press("f")
    #expect(desk.rows.contains { $0.contains("● 13912345678") && $0.contains("○ 13900005678") })
    #expect(
      world.accesses.map(\.subject) == [
        "\(id(3) as Identifier<Trainee>) \(id(4) as Identifier<Trainee>)"
      ])
    desk.press("f")
    #expect(!desk.screen.contains("13900005678"))
  }

  @Test func whatWasGivenToOthersSinceIsTold() {
    desk.press("M Enter Enter y")
    world.change(id(9) as Identifier<Trainee>) { $0.number = "004" }
    desk.press("u y")
    #expect(desk.notice?.contains("0 things stay with 王芳, 1 seats or numbers are others'") == true)
    #expect(world.library.roster[id(4) as Identifier<Trainee>]?.number == nil)
  }

  @Test func nothingToUndo() {
    desk.press("u")
    #expect(world.saves.isEmpty)
  }
}
