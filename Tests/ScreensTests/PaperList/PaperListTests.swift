import Model
import Testing

@testable import Screens

/// The papers that can be made of a class, and where they are opened.
@MainActor @Suite struct PaperListTests {
  let world = World.township()
  private let list = "c Down Enter w"

  private func opened(_ script: String) -> PaperOrder? {
    let desk = Desk(world)
    desk.press(script)
    #expect(desk.title.hasPrefix(" Sign-in sheet"), "\(desk.screen)")
    return world.laidOut.last
  }

  @Test func enterShowsThePaperAndWWritesIt() {
    #expect(opened("\(list) Enter") == PaperOrder(.letters(.classNotice, of: id(1))))
    #expect(opened("\(list) Down Enter") == PaperOrder(.classRoster(id(1))))
    #expect(opened("\(list) Down Down Enter") == PaperOrder(.badges(id(1))))
    #expect(opened("\(list) Down Down Down Enter") == PaperOrder(.tableCards(id(1))))
    let desk = Desk(world)
    desk.press("\(list) End Up Enter w")
    #expect(world.written == [PaperOrder(.envelope(id(1)))])
    desk.press("Esc")
    #expect(desk.chosen?.contains("Reimbursement envelope") == true)
  }

  @Test func theSheetIsThatOfTheNextSessionAndEachDayHasItsPosting() {
    #expect(
      opened("\(list) Down Down Down Down Enter")
        == PaperOrder(.sheet(world.morning.id, of: id(1))))
    for (presses, text) in [(5, "2026-11-24"), (6, "2026-11-23"), (7, "2026-11-20")] {
      let way = Array(repeating: "Down", count: presses).joined(separator: " ")
      #expect(opened("\(list) \(way) Enter") == PaperOrder(.posting(day(text), of: id(1))))
    }
  }

  @Test func theChosenLineStaysWhereAnotherDayComes() {
    let desk = Desk(world)
    desk.press("\(list) End")
    desk.elsewhere { world in
      world.now = instant("2026-11-26T09:00:00+08:00")
    }
    #expect(desk.chosen?.contains("Dossier") == true)
    #expect(desk.screen.contains("2026-11-26"))
  }

  @Test func aClassThatIsGoneIsSaid() {
    let desk = Desk(world)
    desk.press(list)
    desk.elsewhere { $0.library.classes = [] }
    desk.press("Enter")
    #expect(desk.screen.contains("no longer there"))
    #expect(world.laidOut.isEmpty)
  }

  @Test func theRosterIsPutOnPaperAsAWhole() {
    #expect(opened("r w") == PaperOrder(.roster(nil)))
    let desk = Desk(world)
    desk.press("r w")
    #expect(desk.notice == nil)
    #expect(opened("r U Enter w") == PaperOrder(.roster(world.library.roster.units[0].id)))
  }

  @Test func whoNarrowedTheRosterIsToldWhatIsOnPaper() {
    for script in ["r / wf Tab w", "r g Down Enter w"] {
      let desk = Desk(world)
      desk.press(script)
      #expect(
        desk.notice == "✓ The paper has the whole roster, not only those found",
        "\(desk.screen)")
      #expect(world.laidOut.last == PaperOrder(.roster(nil)))
    }
    let desk = Desk(world)
    desk.press("r U Enter / lxy Tab w")
    #expect(desk.notice?.hasPrefix("✓ The paper has all of 大连湾街道 and below it") == true)
  }

  @Test func theFileOfAClassLeadsToItsPostingAndItsEnvelope() {
    let desk = Desk(world)
    desk.press("c Down Enter p Down Down Down Enter")
    #expect(world.laidOut.last == PaperOrder(.posting(day("2026-11-24"), of: id(1))))
    desk.press("Esc End Enter")
    #expect(world.laidOut.last == PaperOrder(.envelope(id(1))))
    // The class of December has had no session.
    desk.press("F4 Home Enter p Down Down Down Enter")
    #expect(desk.notice == "✗ no session has taken place")
  }
}
