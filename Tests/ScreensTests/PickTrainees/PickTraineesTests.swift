import Model
import Testing

@testable import Screens

@MainActor @Suite struct PickTraineesTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world) }

  private var seats: [Int] { world.library.classes[0].enrolment.map(\.seat) }

  @Test func chosenGetTheNextSeatsInTheirOrder() {
    desk.press("c Down Enter t / zgl Enter Space / ^U wt Enter Space Enter")
    #expect(desk.title.hasPrefix(" Class"))
    // Sessions were taken already, at which nobody missed them.
    #expect(desk.notice == "✓ Saved: 2 enrolled, expected from 2026-11-24 on")
    #expect(
      world.library.classes[0].enrolment.suffix(2).map(\.from) == [
        day("2026-11-24"), day("2026-11-24"),
      ])
    #expect(world.library.classes[0].enrolment.suffix(2).map(\.trainee) == [id(13), id(14)])
    #expect(seats == Array(1...14))
  }

  @Test func classThatBeginsWithThemExpectsThemFromItsFirstDay() {
    desk.press("c Enter t Home Space Enter")
    #expect(desk.notice == "✓ Saved: 1 enrolled")
    #expect(world.library.classes[1].enrolment.last?.from == nil)
  }

  @Test func nothingChosenIsNotSaved() {
    desk.press("c Down Enter t Enter")
    #expect(desk.notice == "✗ Choose with Space first, then Enter")
    desk.press("Esc Esc Esc v Down Enter t Enter")
    #expect(desk.notice == "✗ Choose with Space first, then Enter")
    #expect(world.saves.isEmpty)
  }

  @Test func whoIsEnrolledStaysSo() {
    desk.press("c Down Enter t Space Home A Enter")
    #expect(world.library.classes[0].enrolment.count == 14)
    #expect(Set(world.library.classes[0].enrolment.map(\.trainee)).count == 14)
  }

  @Test func allOfTheMatchesAtOnce() {
    desk.press("v Enter t / wf Enter A")
    #expect(desk.rows[1].hasSuffix("3 found · 4 chosen"))
    desk.press("A")
    #expect(desk.rows[1].hasSuffix("3 found · 1 chosen"))
    desk.press("A Enter")
    #expect(world.library.visits[1].participants == [id(2), id(3), id(4), id(5)])
  }

  @Test func whoeverWasWithTheGroupStays() {
    world.library.visits[0].calls = [.departure: VisitCall()]
    world.library.visits[0].calls?[.departure]?.marks[id(6)] = .init(isHere: true)
    desk.press("v Down Enter t / ly Enter Space")
    #expect(desk.notice == "✗ 刘艳 was with the group; mend the roll call first")
    desk.press("A Enter")
    #expect(world.library.visits[0].participants.contains(id(6)))
  }

  @Test func choicesAreNotLostByLeaving() {
    for key in ["Esc", "q", "F2"] {
      let desk = Desk(world)
      desk.press("c Down Enter t / zgl Enter Space Esc \(key)")
      #expect(desk.screen.contains("Something is not saved"))
      desk.press("n")
      #expect(desk.title.hasPrefix(" Enrol"))
      desk.press("\(key) y")
      #expect(desk.title.hasPrefix(" Class"))
      #expect(world.saves.isEmpty)
    }
    desk.press("c Down Enter t / zgl Enter Space Esc Esc s")
    #expect(world.library.classes[0].enrolment.count == 13)
  }

  @Test func showingAllKeepsTheCursorsTrainee() {
    desk.press("c Down Enter t / zgl Enter Esc")
    #expect(desk.chosen?.contains("周桂兰") == true)
    desk.elsewhere { world in
      world.library.roster = Roster(
        trainees: Array(world.library.roster.trainees.dropFirst(3)), units: [])
    }
    #expect(desk.chosen?.contains("周桂兰") == true)
  }

  @Test func failedSaveKeepsTheChoices() {
    world.failure = Refusal.diskFull
    desk.press("c Down Enter t / zgl Enter Space Enter")
    #expect(desk.notice == "✗ The disk is full; make room")
    world.failure = nil
    desk.press("Enter")
    #expect(world.library.classes[0].enrolment.count == 13)
  }
}
