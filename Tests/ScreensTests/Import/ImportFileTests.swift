import Model
import Testing

@testable import Screens

@MainActor @Suite struct ImportFileTests {
  let world = World.township()

  @Test func asksForAFileAndCompletesItsName() {
    world.beside.files["名册.xlsx"] = [.sample]
    let desk = Desk(world)
    desk.press("r i 名 Tab")
    #expect(
      desk.screen == """
         Import · Roster                                                 大连湾街道妇联

         File: 名
         .xlsx .csv .txt .tsv; Tab completes the name, ~ is your own folder


           名册.xlsx
           名单.csv















         Enter open  Tab complete  Esc cancel
        """)
    desk.press("单 Tab")
    #expect(desk.rows[2] == " File: 名单.csv")
    desk.press("Enter")
    #expect(desk.rows[1].hasPrefix(" 名单.csv · 7 rows"))
  }

  @Test func withoutANameThereIsNothingToRead() {
    let desk = Desk(world)
    desk.press("r i Enter")
    #expect(desk.notice == "✗ Type the name of a file first")
    #expect(world.beside.begun == [])
  }

  @Test func whatCannotBeReadIsSaidAndTheNameStays() {
    let desk = Desk(world)
    desk.press("r i x.xls Enter")
    #expect(desk.notice == "✗ x.xls: gone")
    #expect(desk.rows[2] == " File: x.xls")
    #expect(world.library.roster.trainees.count == 14)
  }

  @Test func oneOfSeveralSheetsIsChosen() {
    let other = RosterSheet("册.xlsx", sheet: "说明", "请先填写")
    let roster = RosterSheet("册.xlsx", sheet: "名册", "姓名,单位", "孙秀,前盐村")
    world.beside.files["册.xlsx"] = [other, roster, roster]
    let desk = Desk(world)
    desk.press("r i 册 Tab Enter")
    #expect(desk.rows[4] == " Which sheet is the roster?")
    #expect(desk.chosen?.hasPrefix("名册") == true)
    #expect(desk.chosen?.contains("has the headings of a roster") == true)
    desk.press("Esc")
    #expect(desk.rows[2] == " File: 册.xlsx")
    desk.press("Enter Up Enter")
    #expect(desk.rows[1].hasPrefix(" 册.xlsx · 说明 · 1 rows"))
    desk.press("Esc Enter Enter")
    #expect(desk.rows[1].hasPrefix(" 册.xlsx · 名册 · 2 rows"))
  }

  // MARK: Long work

  @Test func aBarShowsHowFarItHasCome() {
    world.beside.isHeld = true
    let desk = Desk(world)
    desk.press("r i 名 Tab Enter")
    #expect(desk.screen.contains(" Reading\n"))
    desk.advance(.init(.unpacking, .bytes, 12_300_000))
    #expect(desk.screen.contains(" Unpacking · 12.3 MB\n"))
    desk.advance(.init(.reading, .rows, 2500, of: 10_000))
    #expect(desk.screen.contains(" Reading · row 2500 of 10000\n"))
    let (done, left) = (String(repeating: "#", count: 15), String(repeating: "-", count: 45))
    #expect(desk.screen.contains(" [\(done)\(left)] 25%\n"))
    #expect(desk.rows.last?.contains("Esc stop") == true)
    desk.finish()
    #expect(desk.rows[1].hasPrefix(" 名单.csv · 7 rows"))
  }

  @Test func escStopsIt() {
    world.beside.isHeld = true
    let desk = Desk(world)
    desk.press("r i 名 Tab Enter Enter Enter Esc")
    #expect(world.beside.stops == 1)
    #expect(desk.notice == "✓ Stopped; nothing was changed")
    #expect(desk.rows[2] == " File: 名单.csv")
    // What was typed ahead of it is gone too.
    #expect(world.beside.begun.count == 1)
    desk.finish()
    #expect(desk.rows[2] == " File: 名单.csv")
  }

  @Test func keysWaitForItsEnd() {
    world.beside.isHeld = true
    let desk = Desk(world)
    desk.press("r i 名 Tab Enter Right F2")
    #expect(desk.title.hasPrefix(" Import"))
    desk.finish()
    #expect(desk.title.hasPrefix(" Today"))
  }
}
