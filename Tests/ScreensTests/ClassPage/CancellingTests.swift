import Model
import Testing

@testable import Screens

@MainActor @Suite struct CancellingTests {
  let world = World.township()
  let desk: Desk

  init() {
    desk = Desk(world)
    desk.press("c Down Enter")
  }

  @Test func `X asks why, and the marks stay`() {
    desk.press("X")
    #expect(desk.screen.contains("Cancel it, because:"))
    // Whoever types a reason types no commands.
    desk.type("台风 nqX")
    desk.press("Enter")
    #expect(world.morning.cancelled?.why == "台风 nqX")
    #expect(world.morning.marks.count == 3)
    #expect(desk.notice == "✓ Cancelled; its marks stay. X takes it back")
    #expect(desk.chosen?.hasSuffix("Cancelled") == true)
    desk.press("Enter")
    #expect(desk.rows[1].hasPrefix(" Cancelled · 台风 nqX · Session 3"))
    #expect(desk.rows[1].ranges(of: "Cancelled").count == 1)
    desk.press("Esc Esc Esc")
    #expect(!desk.screen.contains("婚姻家庭编司法解释"))
  }

  @Test func `X again takes it back`() {
    desk.press("X Enter X")
    #expect(world.morning.cancelled == nil)
    #expect(world.morning.marks.count == 3)
    #expect(desk.notice == "✓ It takes place again")
    #expect(desk.chosen?.hasSuffix("3/12") == true)
  }

  @Test func `Esc cancels nothing`() {
    desk.press("X x Esc")
    #expect(world.saves.isEmpty)
    #expect(desk.title.hasPrefix(" Class"))
    #expect(!desk.screen.contains("because"))
  }

  @Test func `one that is final is not cancelled`() {
    desk.press("Home X")
    #expect(desk.notice?.contains("final") == true)
    #expect(!desk.screen.contains("because"))
  }

  @Test func `a session that goes while the reason is typed takes nothing with it`() {
    desk.press("X")
    desk.elsewhere { $0.library.sessions[id(1)]?.remove(at: 2) }
    desk.press("x Enter")
    #expect(world.saves.isEmpty)
  }

  @Test func `nothing is asked where nothing can be saved`() {
    world.readOnlyReason = "read only here"
    let desk = Desk(world)
    desk.press("c Down Enter X")
    #expect(desk.notice == "✗ read only here")
  }

  @Test func `moving a session keeps its marks, and says whose minutes no longer fit`() {
    desk.press("e Down Down")
    desk.fill("08:35")
    desk.press("F10")
    #expect(desk.screen.contains("5 min is less than the late or early of: 𠮷田美惠"))
    #expect(world.saves.isEmpty)
    desk.fill("09:30")
    desk.press("Up Up")
    desk.fill("2026-11-25")
    desk.press("F10")
    #expect(world.morning.date == day("2026-11-25"))
    #expect(world.morning.marks.count == 3)
  }
}
