import Model
import Testing

@testable import Screens

@MainActor @Suite struct TraineeFileTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world) }

  @Test func enterOnASessionOpensItsRollCallAtHer() {
    desk.press("r / aygl Enter End Up Enter")
    #expect(desk.title.hasPrefix(" Roll call"))
    #expect(desk.chosen?.contains("1 阿依古丽·买买提") == true)
    desk.press("Esc Esc ^U ly Enter Enter")
    #expect(desk.chosen?.contains("2 刘艳") == true)
  }

  @Test func enterOnAVisitOpensIt() {
    desk.press("r / aygl Enter End Enter")
    #expect(desk.title.hasPrefix(" Site visit · 旅顺口区"))
  }

  @Test func cursorStaysOnItsLine() {
    desk.press("r / aygl Enter Down")
    desk.elsewhere { world in
      let cadres = world.library.classes[0]
      world.library.sessions[cadres.id]?.append(
        .sample(9, of: cadres, "2026-11-27", "08:30", "11:30"))
    }
    #expect(desk.chosen?.contains("礼仪与公众表达") == true)
  }

  @Test func traineeThatIsGoneIsSaid() {
    desk.press("r / ly Enter")
    desk.elsewhere { $0.library.roster = Roster() }
    #expect(desk.screen.contains("This trainee is no longer there"))
    desk.press("e Enter Down")
    #expect(
      desk.title == " Trainee                                                         大连湾街道妇联")
  }

  @Test func hoursAndCountsAreThoseOfTheDossier() {
    desk.press("r / 003 Enter")
    #expect(
      desk.screen.contains(
        "3 hours · there 1 · late 1 · left early 0 · leave 0 · absent 0 · unmarked 3"))
    #expect(desk.screen.contains("L Late 12 min, early 5 min"))
  }
}
