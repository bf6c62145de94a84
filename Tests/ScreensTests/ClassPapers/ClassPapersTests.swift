import Model
import Testing

@testable import Screens

@MainActor @Suite struct ClassPapersTests {
  let world = World.township()

  @Test func aPaperThatNoRecordTellsIsTickedAndTakenOut() {
    let desk = Desk(world)
    desk.press("c Down Enter p Space")
    #expect(desk.notice == "✓ In the file: Notice of the class")
    #expect(desk.chosen?.hasPrefix("✓ Notice of the class") == true)
    #expect(world.library.classes[0].filedPapers == ["notice": day("2026-11-24")])
    desk.press("Space")
    #expect(desk.notice == "✓ No longer in the file: Notice of the class")
    #expect(world.library.classes[0].filedPapers == nil)
  }

  @Test func whatFollowsFromTheRecordsIsNotTicked() {
    let desk = Desk(world)
    desk.press("c Down Enter p Down Down Space")
    #expect(desk.notice?.contains("That follows from the records") == true)
    #expect(world.saves.isEmpty)
  }

  @Test(arguments: [
    ("Down", "Enrolled"), ("Down Down", "Roll call"), ("Down Down Down Down", "Leave requests"),
    ("Down Down Down Down Down", "Results"), ("End Up", "Going out"),
  ])
  func enterGoesWhereItIsMadeWhole(way: String, title: String) {
    let desk = Desk(world)
    desk.press("c Down Enter p \(way) Enter")
    #expect(desk.title.hasPrefix(" \(title)"))
  }

  @Test(arguments: ["c Down Enter p w w", "c Down Enter w End Enter w"])
  func theDossierOfTheClassIsWritten(script: String) {
    let desk = Desk(world)
    desk.press(script)
    #expect(world.written == [PaperOrder(.classDossier(id(1)))])
  }

  @Test func aClassThatIsGoneIsSaid() {
    let desk = Desk(world)
    desk.press("c Down Enter p")
    desk.elsewhere { $0.library.classes = [] }
    desk.press("Space Enter w")
    #expect(desk.screen.contains("no longer there"))
    #expect(world.laidOut.isEmpty && world.saves.isEmpty)
  }

  @Test(arguments: [
    (Language.english, "Evaluation", "not in the file"), (.simplified, "评估表", "未归档"),
    (.traditional, "評估表", "未歸檔"),
  ])
  func whatIsMissingIsSaid(language: Language, paper: String, lack: String) {
    let desk = Desk(world, language)
    desk.press("c Down Enter p")
    let line = desk.rows.first { $0.contains(paper) }
    #expect(line?.contains("✗") == true && line?.contains(lack) == true)
  }
}
