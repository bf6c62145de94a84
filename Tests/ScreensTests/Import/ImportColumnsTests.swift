import Model
import Testing

@testable import Screens

@MainActor @Suite struct ImportColumnsTests {
  let world = World.township()

  @Test func whole() {
    let desk = Desk(world)
    desk.press("r i 名 Tab Enter")
    #expect(
      desk.screen == """
         Import                                                          大连湾街道妇联
         名单.csv · 7 rows
         Left out: 序号, 籍贯
               –      Name Unit     Post   Phone       –
             1 花名册
             2 序号   姓名 单位     职务   手机号      籍贯
             3 1      孙秀 新港村   网格员 138****0001 大连
             4 2      刘艳 前盐村   主席   138****0006 大连
             5 3      赵敏 东泉社区                    大连
             6 4      王芳                             大连
             7 5      合计                             大连











         Enter see what it does  Space what it holds  → column right   ? help  Esc back
         ↓ headings down  f unmask
        """)
  }

  @Test func whatAColumnHoldsIsChosen() {
    let desk = Desk(world)
    desk.press("r i 名 Tab Enter Right Right Right Right Right Space")
    #expect(desk.rows[2] == " What does “籍贯” hold?")
    #expect(desk.chosen?.hasPrefix("left out") == true)
    #expect(desk.rows.contains { $0.contains("Phone") && $0.contains("now “手机号”") })
    desk.press("Home Down Down Down Enter")
    #expect(desk.rows[2] == " Left out: 序号, 手机号")
    desk.press("Space End Enter")
    #expect(desk.rows[2] == " Left out: 序号, 手机号, 籍贯")
    desk.press("Left Space Esc Space Home Enter")
    #expect(desk.rows[2] == " Left out: 序号, 姓名, 籍贯")
  }

  @Test func aMissingNameIsSaidAtOnceAndKeepsOneFromGoingOn() {
    world.beside.files["甲.csv"] = [RosterSheet("甲.csv", "甲,乙", "孙秀,前盐村")]
    let desk = Desk(world)
    desk.press("r i 甲 Tab Enter")
    #expect(desk.rows[2].hasPrefix(" No column holds the names"))
    desk.press("Enter")
    #expect(desk.notice?.hasPrefix("✗ No column holds the names") == true)
    desk.press("Space Home Enter Enter")
    #expect(desk.screen.contains(" Added 2 "))
  }

  @Test func theHeadingsAreMoved() {
    let desk = Desk(world)
    desk.press("r i 名 Tab Enter Up")
    #expect(desk.rows[2].hasPrefix(" No column holds the names"))
    desk.press("Up")
    #expect(desk.rows[2].hasPrefix(" No column holds the names"))
    desk.press("Down Down")
    #expect(desk.rows[2] == " Left out: 序号, 籍贯")
  }

  @Test func aFileWithoutHeadingsIsTakenAsItIs() {
    world.beside.files["甲.csv"] = [
      RosterSheet("甲.csv", "孙秀,前盐村,13811110001", "孙维,后盐村,13811110002")
    ]
    let desk = Desk(world)
    desk.press("r i 甲 Tab Enter Space Home Enter Right Right Space Home Down Down Down Enter")
    #expect(desk.rows[2] == " No row of headings: all rows are people · Left out: B")
    #expect(desk.screen.contains("138****0001"))
    desk.press("Enter")
    #expect(desk.screen.contains(" Added 2 "))
  }

  @Test func aWideFileScrollsSideways() {
    let names = (1...30).map { "列\($0)列列列列" }
    world.beside.files["宽.csv"] = [
      RosterSheet("宽.csv", (["姓名"] + names).joined(separator: ","), "孙秀")
    ]
    let desk = Desk(world)
    desk.press("r i 宽 Tab Enter")
    #expect(desk.rows[3].hasSuffix("→") && !desk.screen.contains("列30"))
    desk.press(String(repeating: "Right ", count: 40))
    #expect(desk.rows[3].contains("←") && !desk.rows[3].hasSuffix("→"))
    #expect(desk.screen.contains("列30列列列列"))
  }

  @Test func numbersAreMaskedWhateverTheirColumnIsTakenFor() {
    world.beside.files["甲.csv"] = [
      RosterSheet(
        "甲.csv", "姓名,号码,证件,入党,电话", "孙秀,13811110001,210211198503121222,1985-03-12,2345678")
    ]
    let desk = Desk(world)
    desk.press("r i 甲 Tab Enter")
    #expect(!desk.screen.contains("13811110001") && !desk.screen.contains("198503121222"))
    #expect(!desk.screen.contains("2345678"))
    #expect(desk.screen.contains("1985-03-12"))
    desk.press("f")
    #expect(desk.screen.contains("13811110001") && desk.screen.contains("210211198503121222"))
    #expect(world.accesses == [.unmask(of: "甲.csv", to: "screen")])
  }
}
