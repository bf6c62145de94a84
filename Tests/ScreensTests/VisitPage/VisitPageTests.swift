import Model
import Testing

@testable import Screens

@MainActor @Suite struct VisitPageTests {
  let world = World.township()
  let desk: Desk

  init() {
    desk = Desk(world)
    desk.press("v Down Enter")
  }

  private var actions: [Action] { world.library.visits[0].gaps[0].actions }

  @Test func actionIsDoneTodayAndUndone() {
    desk.press("Down x")
    #expect(actions[0].done == day("2026-11-24"))
    #expect(desk.chosen?.contains("done 2026-11-24") == true)
    desk.press("Space")
    #expect(actions[0].done == nil)
    #expect(desk.chosen?.contains("[!]") == true)
  }

  @Test func gapItselfIsNotDone() {
    desk.press("x")
    #expect(desk.notice == "✗ Choose an action first")
  }

  @Test func failedSaveTakesItBack() {
    world.failure = Refusal.diskFull
    desk.press("Down x")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(desk.chosen?.contains("[!]") == true)
  }

  @Test func furtherActionIsAddedToTheGap() {
    desk.press("End Enter Down")
    desk.type("每周一次活动")
    desk.press("Down Down")
    desk.type("2026-12-15")
    desk.press("Enter")
    #expect(world.library.visits[0].gaps[1].actions.map(\.text) == ["每周一次活动"])
    #expect(desk.screen.contains("2026-12-15 Tue"))
  }

  @Test func wordsOfAnActionAreMended() {
    desk.press("Down Enter Down")
    desk.fill("建立一人一档")
    desk.press("Down Down")
    desk.fill("2026-12-15")
    desk.press("Enter")
    #expect(actions.map(\.text) == ["建立一人一档", "补录2025年培训记录"])
    #expect(actions[0].owner == "刘艳")
    #expect(actions[0].due == day("2026-12-15"))
    #expect(desk.chosen?.contains("建立一人一档") == true)
    desk.press("Enter Down ^U F10")
    #expect(desk.screen.contains("✗ must not be empty"))
  }

  @Test func cursorStaysOnItsLine() {
    desk.press("End")
    desk.elsewhere { $0.library.visits[0].gaps.remove(at: 0) }
    #expect(desk.chosen?.contains("村级妇女之家活动少") == true)
  }

  @Test func visitThatIsGoneIsSaid() {
    desk.elsewhere { $0.library.visits = [] }
    desk.press("x n e t Enter Down")
    #expect(desk.screen.contains("This visit is no longer there"))
  }
}
