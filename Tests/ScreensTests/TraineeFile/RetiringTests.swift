import Model
import Testing

@testable import Screens

@MainActor @Suite struct RetiringTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world) }

  private var her: Trainee? { world.library.roster[id(6)] }

  @Test func isAskedForAndCanBeTakenBack() {
    desk.press("r / ly Enter R")
    #expect(desk.screen.contains("Take 刘艳 out of the roster?"))
    desk.press("n")
    #expect(world.saves.isEmpty)
    desk.press("R q")
    #expect(desk.screen.contains("Take 刘艳 out of the roster?"))
    desk.press("y")
    #expect(desk.notice == "✓ 刘艳 is out of the roster; R takes her back")
    #expect(her?.retired == day("2026-11-24"))
    #expect(desk.screen.contains("Retired    2026-11-24"))
    desk.press("R")
    #expect(desk.notice == "✓ 刘艳 is back in the roster")
    #expect(her?.retired == nil)
  }

  @Test func failedSaveIsSaid() {
    world.failure = Refusal.diskFull
    desk.press("r / ly Enter R y")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(her?.retired == nil)
  }

  @Test func isRefusedWhereNothingCanBeSaved() {
    world.readOnlyReason = "read only here"
    let desk = Desk(world)
    desk.press("r / ly Enter R")
    #expect(desk.notice == "✗ read only here")
    #expect(!desk.screen.contains("Take 刘艳"))
  }

  @Test func whoeverHasRetiredIsInNoRosterUnlessAskedFor() {
    world.change(id(6)) { $0.retired = day("2026-11-24") }
    world.change(id(8)) { $0.retired = day("2026-11-25") }
    desk.press("r")
    #expect(desk.screen.contains("13 trainees"))
    #expect(!desk.screen.contains("刘艳"))
    #expect(desk.screen.contains("张㛃"))
    desk.press("R")
    #expect(desk.screen.contains("14 trainees"))
    #expect(desk.rows.contains { $0.contains("刘艳 Retired") })
    desk.press("R")
    #expect(desk.screen.contains("13 trainees"))
  }

  @Test func whoeverHasRetiredStaysInHerSessions() {
    world.change(id(6)) { $0.retired = day("2026-11-01") }
    for session in [world.final, world.morning] {
      #expect(Desk(world, rollCall: session).screen.contains("刘艳"))
    }
  }

  @Test func whoeverHasRetiredIsNotPickedUnlessAskedFor() {
    world.change(id(14)) { $0.retired = day("2026-11-01") }
    desk.press("c Down Enter t")
    #expect(!desk.screen.contains("吴桐"))
    desk.press("R")
    #expect(desk.rows.contains { $0.contains("[ ] 吴桐 Retired") })
  }

  @Test func whoeverWasPickedBeforeSheRetiredIsStillSeen() {
    world.change(id(3)) { $0.retired = day("2026-11-01") }
    world.change(id(4)) { $0.retired = day("2026-11-01") }
    desk.press("v Down Enter t / wf")
    #expect(desk.rows.count { $0.contains("王芳") } == 2)
    #expect(desk.rows.contains { $0.contains("[x] 王芳 Retired") })
  }
}
