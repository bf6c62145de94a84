import Model
import Testing

@testable import Screens

@MainActor @Suite struct PaperPreviewTests {
  let world = World.township()
  let desk: Desk

  init() {
    world.pages = (1...2).map { page in (1...60).map { "page \(page) line \($0)" } }
    desk = Desk(world)
    desk.press("s")
  }

  @Test func showsThePageFromItsTop() {
    #expect(desk.rows[1] == " Page 1 of 2 ↓")
    #expect(desk.rows[2] == "page 1 line 1")
  }

  @Test func pageDownGoesOnWithoutAGapAndOverToTheNextPage() {
    desk.press("PgDn")
    let seen = desk.rows.filter { $0.hasPrefix("page 1") }
    #expect(seen.first == "page 1 line 20")
    #expect(seen.last == "page 1 line 39")
    #expect(desk.rows[1] == " Page 1 of 2 ↑ ↓")
    desk.press("PgDn PgDn")
    #expect(desk.rows.contains("page 1 line 60"))
    desk.press("PgDn")
    #expect(desk.rows[2] == "page 2 line 1")
    desk.press("PgUp")
    #expect(desk.rows[2] == "page 1 line 1")
  }

  @Test func lastLineIsReached() {
    desk.press("End")
    #expect(desk.rows.filter { $0.hasPrefix("page") }.last == "page 1 line 60")
    #expect(desk.rows[1] == " Page 1 of 2 ↑")
    desk.press("Down Up")
    #expect(desk.rows.filter { $0.hasPrefix("page") }.last == "page 1 line 59")
    desk.resize(columns: 80, rows: 70)
    #expect(desk.rows[2] == "page 1 line 1")
    #expect(desk.rows[1] == " Page 1 of 2")
  }

  @Test func pagesTurnAndStopAtTheEnds() {
    desk.press("Left")
    #expect(desk.rows[1] == " Page 1 of 2 ↓")
    desk.press("Right Right l")
    #expect(desk.rows[1] == " Page 2 of 2 ↓")
    desk.press("h")
    #expect(desk.rows[1] == " Page 1 of 2 ↓")
  }

  @Test func writesAndPrintsWhatIsSeen() {
    desk.press("w")
    #expect(desk.notice == "✓ Written: /home/liu/签到表.pdf")
    desk.press("p")
    #expect(desk.title.hasPrefix(" Print "))
    #expect(world.printed.isEmpty)
    desk.press("^S")
    #expect(desk.notice == "✓ Sent to the printer: office-12")
    #expect(desk.rows[1] == " Page 1 of 2 ↓")
    #expect(world.written == world.printed)
    #expect(world.written == [PaperOrder(.sheet(world.morning.id, of: id(1)))])
  }

  @Test(arguments: ["Esc", "F2", "y Esc", "Enter Enter Enter Esc"])
  func leavingTheFormPrintsNothing(keys: String) {
    desk.press("p \(keys)")
    #expect(world.printed.isEmpty && world.beside.begun.contains(.findPrinters))
    #expect(!desk.title.hasPrefix(" Print "))
  }

  @Test func lookingForPrintersCanBeStopped() {
    world.beside.isHeld = true
    desk.press("p")
    #expect(desk.screen.contains("Looking for printers"))
    desk.advance(ReadingProgress(.waiting, .rows, 0))
    #expect(desk.screen.contains("Looking for printers") && !desk.screen.contains("rows"))
    desk.press("Esc")
    #expect(desk.notice == "✓ Looking for printers was stopped" && world.beside.stops == 1)
    #expect(desk.rows[1] == " Page 1 of 2 ↓")
  }

  @Test func whatToDoWithoutAPrintSystemIsSaid() {
    let text =
      "The command lp is missing; install the package cups-client"
    world.printFailure = Failure(text: text)
    desk.press("p")
    #expect(desk.said.contains("\(text) (w writes the PDF)".filter { $0 != " " }))
    desk.press("w")
    #expect(desk.notice == "✓ Written: /home/liu/签到表.pdf")
  }

  @Test func changeElsewhereReachesThePaper() {
    desk.elsewhere { $0.pages = [["another page"]] }
    #expect(desk.rows[1] == " Page 1 of 1")
    #expect(desk.rows[2] == "another page")
  }

  @Test func changeElsewhereDoesNotStopWhatIsBeingWritten() {
    world.beside.isHeld = true
    desk.press("w")
    desk.elsewhere { $0.pages = [["another page"]] }
    #expect(world.beside.begun.count == 2)
    desk.finish()
    #expect(world.written.count == 1)
    desk.finish()
    #expect(desk.rows[2] == "another page")
  }

  @Test func layingOutIsToldAndCanBeStopped() {
    let world = World.township()
    world.beside.isHeld = true
    let desk = Desk(world)
    desk.press("s")
    desk.advance(ReadingProgress(.setting, .rows, 130, of: 260))
    #expect(desk.screen.contains("50%"))
    desk.press("Esc")
    #expect(desk.notice == nil && desk.rows[1].contains("Laying out was stopped"))
    #expect(desk.screen.contains("Enter lay out again") && !desk.screen.contains("write PDF"))
    #expect(world.beside.stops == 1)
    desk.press("w")
    #expect(world.beside.begun.count == 2)
    desk.finish()
    #expect(desk.rows[1] == " Page 1 of 2")
    #expect(world.written.isEmpty && world.printed.isEmpty)
  }

  @Test func writingAndPrintingCanBeStopped() {
    world.beside.isHeld = true
    desk.press("w Esc")
    #expect(desk.notice == "✓ Writing was stopped" && world.beside.stops == 1)
    world.beside.isHeld = false
    desk.press("p")
    world.beside.isHeld = true
    desk.press("^S Esc")
    // The print server may have been faster.
    #expect(desk.said.contains("maystillbeprinted"))
    #expect(world.beside.stops == 2 && world.written.isEmpty && world.printed.isEmpty)
  }

  @Test func whoComesBackFromHelpLeavesAtOnce() {
    desk.press("?")
    world.beside.isHeld = true
    desk.press("Esc")
    #expect(desk.rows[1] == " Page 1 of 2 ↓")
    desk.press("Esc")
    #expect(desk.notice == nil && !desk.screen.contains("Page 1 of 2"))
    #expect(world.beside.stops == 1)
  }

  @Test func printingComesBeforeLayingOutAgain() {
    desk.press("p")
    let before = world.beside.begun.count
    desk.press("^S")
    let begun = world.beside.begun.dropFirst(before)
    guard case .print? = begun.first else {
      Issue.record("\(begun)")
      return
    }
    #expect(begun.count == 2)
  }

  @Test func numbersAreWholeOnlyWhereThatIsAskedFor() {
    desk.press("f End")
    #expect(desk.screen.contains("whole"))
    desk.press("w")
    #expect(world.written == [PaperOrder(.sheet(world.morning.id, of: id(1)), isMasked: false)])
    desk.press("f End")
    #expect(!desk.screen.contains("whole"))
  }

  @Test func sessionThatIsGoneIsNotPrinted() {
    let id = world.morning.id
    desk.elsewhere { $0.library.sessions = [:] }
    desk.press("w p y PgDn Right")
    #expect(world.written.isEmpty)
    // It is said once, and no key is offered that does nothing.
    #expect(desk.screen.split(separator: id.description).count == 2)
    #expect(desk.notice == nil && !desk.screen.contains("write PDF"))
  }
}
