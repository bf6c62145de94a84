import Model
import Testing

@testable import Screens

/// Writing a table into a file.
@MainActor @Suite struct ExportFormTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world) }

  @Test func whole() {
    desk.press("r x")
    #expect(
      desk.screen == """
         Export                                                          大连湾街道妇联

          What  ◂ Roster ▸
                one row a trainee; can be changed and imported again
          File  Roster.xlsx
















          Phones and ID cards stand in a roster whole; this is logged

         ^S save  Enter next  Esc cancel  ← previous  → next
        """)
  }

  @Test func `from the roster everything is exported, and it is said where it is`() {
    desk.press("r x Enter Enter")
    #expect(
      world.exports == [
        ExportOrder(kind: .trainees, trainingClass: nil, withRetired: false, path: "Roster.xlsx")
      ])
    #expect(desk.notice == "✓ Exported 14 rows: /home/liu/Roster.xlsx")
    #expect(desk.title.hasPrefix(" Roster"))
    #expect(world.saves.isEmpty)
  }

  @Test func `where the retired are seen, they are exported as well`() {
    desk.press("r R x Enter Enter")
    #expect(world.exports.map(\.withRetired) == [true])
    desk.press("R x Enter Enter")
    #expect(world.exports.map(\.withRetired) == [true, false])
  }

  @Test func `a narrowed roster is exported as it is seen`() {
    desk.press("r / wf Tab x")
    #expect(desk.screen.contains("Only the 3 who are seen"))
    desk.press("Enter Enter")
    #expect(world.exports.map(\.only) == [[id(3), id(4), id(5)]])
  }

  @Test func `from a class that class is exported`() {
    desk.press("c Down Enter x")
    #expect(desk.screen.contains("Roster-女干部培训班_No._13.xlsx"))
    desk.press("Right F10")
    #expect(
      world.exports == [
        ExportOrder(
          kind: .marks, trainingClass: world.library.classes[0].id, withRetired: false,
          path: "Marks-女干部培训班_No._13.xlsx"
        )
      ])
    #expect(desk.title.hasPrefix(" Class"))
  }

  @Test(arguments: Language.allCases)
  func `the name of the file goes with the table until another one is typed`(language: Language) {
    let desk = Desk(world, language)
    desk.press("r x Right Tab")
    #expect(desk.screen.contains("\(ExportHeading.marks(language)).xlsx"))
    desk.press("Up Right Tab")
    #expect(desk.screen.contains("\(ExportHeading.hours(language)).xlsx"))
    desk.press("Up Right Tab")
    #expect(desk.screen.contains("\(Term.roster(language)).xlsx"))
    desk.fill("mine.csv")
    desk.press("Up Right Tab F10")
    #expect(world.exports.map(\.path) == ["mine.csv"])
    #expect(world.exports.map(\.kind) == [.marks])
  }

  @Test(arguments: [
    ("", "must not be empty"), ("roster", "one of .xlsx, .csv, .json: “roster”"),
    ("roster.xls", ".json: “roster.xls”"),
  ])
  func `a name that says no format is refused at its field`(name: String, error: String) {
    desk.press("r x Tab")
    desk.fill(name)
    desk.press("Enter")
    #expect(desk.screen.contains(error), "\(desk.screen)")
    #expect(world.exports.isEmpty)
  }

  @Test func `what goes wrong is said, and the form stays`() {
    world.failure = Refusal.diskFull
    desk.press("r x F10")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(desk.title.hasPrefix(" Export"))
    world.failure = nil
    world.logFailure = Failure(text: "not logged")
    desk.press("F10")
    #expect(desk.notice == "✗ not logged")
    #expect(world.exports.isEmpty)
    world.logFailure = nil
    desk.press("F10")
    #expect(world.exports.count == 1)
  }

  @Test func `leaving asks where something was typed`() {
    desk.press("r x Esc")
    #expect(desk.title.hasPrefix(" Roster"))
    desk.press("x Right Esc")
    #expect(desk.title.hasPrefix(" Export"))
    desk.press("y")
    #expect(desk.title.hasPrefix(" Roster"))
  }
}
