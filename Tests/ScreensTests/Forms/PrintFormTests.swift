import Model
import Testing

@testable import Screens

/// Printing a paper, and what is said of it until it is printed.
@MainActor @Suite struct PrintFormTests {
  let world = World.township()
  let desk: Desk

  init() {
    var attic = Printer("attic")
    attic.isStopped = true
    attic.message = "Call Wang"
    world.printers = [Printer("office"), attic]
    desk = Desk(world)
    desk.press("s")
  }

  @Test func whole() {
    desk.press("p")
    #expect(
      desk.screen == """
         Print                                                           大连湾街道妇联

          Printer     ◂ office ▸
                      ready
          Copies      1

          Both sides  no

          Pages














         ^S print  Enter next  Esc cancel  ← previous  → next
        """)
  }

  @Test func `the usual printer gets one copy of everything`() {
    desk.press("p Enter Enter Enter Enter")
    #expect(world.printOptions == [PrintOptions(printer: "office")])
    #expect(world.followed == [PrintJob("office-12")])
  }

  @Test func `what is chosen is what is done, and the printer says how it is`() {
    desk.press("p Right")
    #expect(desk.screen.contains("stopped: Call Wang"))
    desk.press("Down")
    desk.fill("12")
    desk.press("Down Space Down")
    #expect(desk.screen.contains("empty for all 2; else such as 1-3,5"))
    desk.press("2 Enter")
    #expect(
      world.printOptions == [
        PrintOptions(printer: "attic", copies: 12, isDuplex: true, pages: PageRanges([2...2]))
      ])
  }

  @Test func `what is wrong is said at its field`() {
    desk.press("p Down")
    desk.fill("100")
    desk.press("Down Down 2 - 3 F10")
    #expect(desk.screen.contains("“100” does not fit; write a whole number from 1 to 99"))
    desk.fill("1")
    desk.press("F10")
    #expect(desk.screen.contains("there is no page 3; the paper has 2"))
    #expect(world.printed.isEmpty)
  }

  @Test func `what becomes of the paper is said wherever one is, until it is printed`() {
    desk.press("p ^S")
    #expect(desk.notice == "✓ Sent to the printer: office-12")
    desk.tell("office-12", .printing)
    desk.press("F3 Down")
    #expect(desk.notice == "… office-12: printing")
    desk.tell("office-12", .stuck(PrintReason.list("media-empty-error"), nil))
    desk.press("Down Down")
    #expect(
      desk.notice == "! office-12: waiting for somebody to see to the printer: paper out")
    desk.tell("office-12", .done)
    #expect(desk.notice == "✓ office-12: printed")
    desk.press("Down")
    #expect(desk.notice == nil)
  }

  @Test func `of several papers the one that needs somebody is told`() {
    desk.press("p ^S")
    desk.tell("office-12", .held([]))
    desk.tell("attic-13", .waiting)
    desk.press("Down")
    #expect(desk.notice == "! office-12: held until somebody releases it")
    desk.tell("office-12", .cancelled)
    #expect(desk.notice == "✗ office-12: cancelled")
    desk.press("Down")
    #expect(desk.notice == "… attic-13: waiting for its turn")
  }

  @Test func `a question is not covered, and a job out of sight is told`() {
    desk.tell("office-12", .printing)
    desk.press("F3 n x Esc")
    #expect(!desk.screen.contains("office-12"))
    desk.press("y")
    world.beside.tell(.jobLost(PrintJob("office-12"), "The print server does not run"))
    desk.play([])
    #expect(desk.notice == "✗ office-12: The print server does not run")
    desk.press("Down")
    #expect(desk.notice == nil)
  }
}
