import Model
import Testing

@testable import Screens

@MainActor @Suite struct SheetPreviewTests {
  let world = World.township()
  let desk: Desk

  init() {
    world.pages = (1...2).map { page in (1...60).map { "page \(page) line \($0)" } }
    desk = Desk(world)
    desk.press("s")
  }

  @Test func showsThePageFromItsTop() {
    #expect(desk.rows[1] == " Page 1 of 2")
    #expect(desk.rows[2] == "page 1 line 1")
  }

  @Test func pageDownGoesOnWithoutAGapAndOverToTheNextPage() {
    desk.press("PgDn")
    let seen = desk.rows.filter { $0.hasPrefix("page 1") }
    #expect(seen.first == "page 1 line 20")
    #expect(seen.last == "page 1 line 39")
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
    desk.press("Down Up")
    #expect(desk.rows.filter { $0.hasPrefix("page") }.last == "page 1 line 59")
    desk.resize(columns: 80, rows: 70)
    #expect(desk.rows[2] == "page 1 line 1")
  }

  @Test func pagesTurnAndStopAtTheEnds() {
    desk.press("Left")
    #expect(desk.rows[1] == " Page 1 of 2")
    desk.press("Right Right l")
    #expect(desk.rows[1] == " Page 2 of 2")
    desk.press("h")
    #expect(desk.rows[1] == " Page 1 of 2")
  }

  @Test func writesAndPrintsWhatIsSeen() {
    desk.press("w")
    #expect(desk.notice == "✓ Written: 签到表.pdf")
    desk.press("p")
    #expect(desk.screen.contains("Print this sheet (2 pages)?"))
    #expect(world.printed.isEmpty)
    desk.press("y")
    #expect(desk.notice == "✓ Sent to the printer: office-12")
    #expect(world.written == world.printed)
    #expect(world.written.first?.roll.entries.count == 12)
    #expect(world.written.first?.meeting.session == world.morning)
  }

  @Test(arguments: ["n", "Esc", "q", "p", "l", "Enter", "Right"])
  func onlyYPrints(key: String) {
    desk.press("p \(key) y")
    #expect(world.printed.isEmpty)
    #expect(desk.rows[1] == " Page 1 of 2")
    #expect(!desk.screen.contains("Print this sheet"))
  }

  @Test func whatToDoWithoutAPrintSystemIsSaid() {
    let text =
      "The command lp is missing; install the package cups-client, or save the PDF instead"
    world.printFailure = Failure(text: text)
    desk.press("p y")
    #expect(desk.said.contains("\(text) (w writes the PDF)".filter { $0 != " " }))
    desk.press("w")
    #expect(desk.notice == "✓ Written: 签到表.pdf")
  }

  @Test func changeElsewhereReachesTheSheet() {
    desk.elsewhere { $0.library.classes[0].enrolment.removeLast() }
    desk.press("w")
    #expect(world.written.first?.roll.entries.count == 11)
  }

  @Test func sessionThatIsGoneIsNotPrinted() {
    desk.elsewhere { $0.library.sessions = [:] }
    desk.press("w p y PgDn Right")
    #expect(world.written.isEmpty)
    #expect(desk.screen.contains("no longer there"))
  }
}
