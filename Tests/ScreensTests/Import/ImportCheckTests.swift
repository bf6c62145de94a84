import Model
import Testing

@testable import Screens

@MainActor @Suite struct ImportCheckTests {
  let world = World.township()
  private static let check = "r i 名 Tab Enter Enter"

  private func counts(_ desk: Desk) -> String { desk.rows[3] }

  @Test func whole() {
    let desk = Desk(world)
    desk.press(Self.check + " Tab Tab Tab")
    #expect(
      desk.screen == """
         Import                                                          大连湾街道妇联
         名单.csv
         New units (1): 新港村
          Added 1   Updated 1   Unchanged 1   Doubtful 1   Rejected 1
         Row    Name         Decision       Why
        ▸6      王芳         ?              fits several trainees









         姓名: fits several trainees
         1  王芳 · 003 · 前盐村 · 妇联主席 · 139****5678
         2  王芳 · 004 · 东泉社区 · 妇联主席
         3  王芳 · 005 · 后盐村 · 妇联副主席
         A digit: she is this one · n: somebody new · x: leave the row out


         I import  Tab next list  f unmask  1 this one  n new person   ? help  Esc back
         x leave out
        """)
  }

  @Test func everyListCanBeWalked() {
    let desk = Desk(world)
    desk.press(Self.check)
    #expect(desk.chosen?.contains("孙秀") == true && desk.chosen?.contains("138****0001") == true)
    desk.press("Tab")
    #expect(desk.chosen?.contains("刘艳") == true)
    #expect(desk.chosen?.contains("Post") == true && desk.chosen?.contains("(empty)") == true)
    #expect(desk.screen.contains("(empty) → 主席"))
    desk.press("Right")
    #expect(desk.chosen?.contains("赵敏") == true)
    desk.press("Right")
    #expect(desk.chosen?.contains("王芳") == true)
    desk.press("Right")
    #expect(desk.chosen?.contains("合计") == true && desk.chosen?.contains("姓名") == true)
    desk.press("Tab Shift-Tab Left")
    #expect(desk.chosen?.contains("王芳") == true)
    #expect(world.library.roster.trainees.count == 14)
  }

  @Test func aDoubtIsDecidedAndDecidedOtherwise() {
    let desk = Desk(world)
    desk.press(Self.check + " Tab Tab Tab")
    #expect(counts(desk).contains("Doubtful 1"))
    desk.press("2")
    #expect(counts(desk).contains("Doubtful 0") && counts(desk).contains("Unchanged 2"))
    #expect(desk.chosen?.contains("is 004") == true)
    desk.press("n")
    #expect(counts(desk).contains("Added 2") && counts(desk).contains("Unchanged 1"))
    desk.press("x")
    #expect(counts(desk).contains("Doubtful 1") && counts(desk).contains("Added 1"))
    #expect(desk.chosen?.contains("left out") == true)
  }

  @Test func aBirthThatIsReadInTwoWaysIsTakenAsItIsRead() {
    world.beside.files["甲.csv"] = [RosterSheet("甲.csv", "姓名,出生年月", "孙秀,85.3")]
    let desk = Desk(world)
    desk.press("r i 甲 Tab Enter Enter")
    #expect(counts(desk).contains("Doubtful 1"))
    #expect(desk.screen.contains("a: read it so"))
    desk.press("a I")
    #expect(world.library.roster.trainees.last?.birth == PartialDay("1985-03"))
  }

  @Test func decisionsAreNotLostByLeaving() {
    let desk = Desk(world)
    desk.press(Self.check + " Tab Tab Tab n Esc")
    #expect(desk.screen.contains("Something is not saved"))
    desk.press("n F2")
    #expect(desk.screen.contains("Something is not saved"))
    desk.press("s Esc")
    #expect(desk.title.hasPrefix(" Roster"))
    #expect(world.library.roster.trainees.count == 16)
  }

  @Test func nothingIsWrittenBeforeItIsConfirmed() {
    let desk = Desk(world)
    desk.press(Self.check + " Esc Enter Esc Esc Esc Esc")
    #expect(world.library.roster.trainees.count == 14)
    #expect(desk.title.hasPrefix(" Today"))
  }

  @Test func whatIsDoneIsReportedWithWhatIsLeftOut() {
    let desk = Desk(world)
    desk.press(Self.check + " I")
    // The rows that were left out stay before whoever has to see to them.
    #expect(desk.title.hasPrefix(" Import"))
    #expect(
      desk.said.contains(
        "!Imported:1added,1updated,1unchanged·rowsleftout:1doubtful,1rejected"))
    #expect(desk.chosen?.contains("fits several trainees") == true)
    desk.press("I n 1 Tab")
    #expect(desk.chosen?.contains("合计") == true)
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Roster"))
    #expect(desk.notice == "! u takes it back")
    desk.press("u")
    #expect(desk.said.contains("Taketheimportback:1added"))
    desk.press("n")
    #expect(world.library.roster.trainees.count == 15)
    #expect(world.library.roster.units.map(\.name).contains("新港村"))
    #expect(world.library.roster[id(6)]?.post == "主席")
  }

  @Test func everybodyIsEnrolledInTheClassItWasBegunFrom() throws {
    let desk = Desk(world)
    desk.press("c Down Enter i 名 Tab Enter Enter")
    #expect(desk.rows[2].hasPrefix(" 1 will be enrolled in 女干部培训班"))
    #expect(desk.rows[2].hasSuffix("expected from 2026-11-24 on"))
    #expect(desk.rows[3].hasPrefix(" New units (1): 新港村"))
    desk.press("I")
    #expect(desk.said.contains("1enrolledin女干部培训班"))
    desk.press("Esc")
    #expect(desk.title.hasPrefix(" Class"))
    let her = try #require(world.library.roster.trainees.last)
    #expect(world.library.classes[0].enrolledPlace(of: her.id)?.seat == 13)
    desk.press("u y")
    #expect(desk.notice == "✓ Taken back: 1 removed, 1 as they were")
    #expect(world.library.classes[0].enrolment.count == 12)
    #expect(world.library.roster.trainees.count == 14)
  }

  @Test func aFileThatChangesNothingIsNotImported() {
    world.beside.files["甲.csv"] = [RosterSheet("甲.csv", "姓名,单位", "赵敏,东泉社区")]
    let desk = Desk(world)
    desk.press("r i 甲 Tab Enter Enter I")
    #expect(desk.notice == "✗ Nothing to import: no row changes anything")
    #expect(desk.title.hasPrefix(" Import"))
  }

  @Test func aRosterThatCannotBeReadWholeIsNotImportedInto() {
    let desk = Desk(world)
    desk.press("r i 名 Tab Enter")
    world.problems = ["trainees/t-1.json: line 4"]
    desk.press("Enter I")
    #expect(desk.screen.contains("trainees/t-1.json: line 4"))
    #expect(world.beside.begun.count == 2)
  }

  @Test func whatIsWrittenCannotBeStoppedAndItsFailureIsSaid() {
    let desk = Desk(world)
    desk.press(Self.check)
    world.beside.isHeld = true
    world.failure = Refusal.diskFull
    desk.press("I Esc")
    #expect(desk.screen.contains("Writing; please wait"))
    #expect(world.beside.stops == 0)
    world.beside.isHeld = false
    desk.finish()
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(counts(desk).contains("Added 1"))
    world.failure = nil
    desk.press("I")
    #expect(world.library.roster.trainees.count == 15)
  }

  @Test func whatOthersChangeIsComparedAnew() {
    let desk = Desk(world)
    desk.press(Self.check)
    desk.elsewhere { $0.change(id(6)) { $0.post = "主席" } }
    #expect(counts(desk).contains("Updated 0") && counts(desk).contains("Unchanged 2"))
  }

  @Test func stoppingTheComparisonGoesBackToTheColumns() {
    let desk = Desk(world)
    desk.press("r i 名 Tab Enter")
    world.beside.isHeld = true
    desk.press("Enter")
    #expect(desk.screen.contains(" Comparing with the roster"))
    desk.press("Esc")
    #expect(desk.notice == "✓ Stopped; nothing was changed")
    #expect(desk.rows[2] == " Left out: 序号, 籍贯")
  }

  @Test func numbersThatAreRefusedAreMaskedUntilTheyAreAskedFor() {
    world.beside.files["甲.csv"] = [
      RosterSheet("甲.csv", "姓名,电话,出生年月", "孙秀,13900001111/13900002222,", "孙敏,,210211198503121222")
    ]
    let desk = Desk(world)
    desk.press("r i 甲 Tab Enter Enter")
    #expect(desk.chosen?.contains("孙秀") == true)
    desk.press("Down")
    #expect(desk.screen.contains("210**************2") && desk.screen.contains("139****"))
    #expect(!desk.screen.contains("00001111") && !desk.screen.contains("19850312"))
    desk.press("f")
    #expect(desk.screen.contains("210211198503121222") && desk.screen.contains("13900001111"))
  }
}
