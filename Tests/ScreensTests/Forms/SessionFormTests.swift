import Model
import Testing

@testable import Screens

@MainActor @Suite struct SessionFormTests {
  let world = World.township()
  let desk: Desk

  init() {
    desk = Desk(world)
    desk.press("c Down Enter")
  }

  private func fill(_ steps: Int, _ text: String) {
    desk.press(String(repeating: "Down ", count: steps))
    desk.fill(text)
    desk.press("F10")
  }

  @Test func todayAndTheUsualHoursAreProposed() {
    desk.press("n F10")
    let saved = world.library.sessions[id(1)]?.last
    #expect(saved?.date == day("2026-11-24"))
    #expect(saved?.start == time("08:30"))
    #expect(saved?.end == time("11:30"))
    #expect(saved?.hours == nil)
    #expect(desk.title.hasPrefix(" Class"))
  }

  @Test func firstDayIsProposedWhereTheClassIsNotOn() {
    desk.press("Esc Up Enter n")
    #expect(desk.rows.contains { $0.hasPrefix("  Date") && $0.hasSuffix("2026-12-01") })
  }

  @Test(arguments: [
    (0, "2026-11-29", "outside the days of the class; write 2026-11-20 to 2026-11-28"),
    (0, "2026-11-19", "outside the days of the class"), (0, "x", "is no date"),
    (1, "8", "is no time; write it as 08:30"), (1, "24:00", "is no time"),
    (2, "08:30", "ends before it begins"), (2, "08:00", "ends before it begins"),
    (6, "0", "is no number of hours"), (6, "25", "is no number of hours"),
    (6, "x", "no number of hours"),
  ])
  func refuses(steps: Int, text: String, error: String) {
    desk.press("n")
    fill(steps, text)
    #expect(desk.screen.contains(error))
    #expect(world.saves.isEmpty)
  }

  @Test(arguments: [("1.5", 1.5), ("3", 3)])
  func hoursOfItsOwn(text: String, hours: Double) {
    desk.press("n")
    fill(6, text)
    #expect(world.library.sessions[id(1)]?.last?.hours == hours)
  }

  @Test func theCursorIsOnTheNewSession() {
    desk.press("Home n")
    fill(3, "新的课题")
    desk.press("Enter")
    #expect(desk.title.hasPrefix(" Roll call"))
    #expect(desk.rows[1].contains("新的课题"))
  }

  @Test func editedSessionKeepsItsMarks() {
    desk.press("e")
    world.change(world.morning) { $0.marks[id(9)] = Mark(status: .absent) }
    fill(3, "反家庭暴力法")
    #expect(world.morning.topic == "反家庭暴力法")
    #expect(world.morning.marks.count == 4)
  }

  @Test func finalSessionIsNotEdited() {
    desk.press("Home e")
    #expect(desk.title.hasPrefix(" Class"))
    #expect(desk.notice?.contains("final") == true)
  }

  @Test func classWhoseEndComesFirstIsNoTrap() {
    world.library.classes[0].end = day("2026-11-01")
    let desk = Desk(world)
    desk.press("c Down Enter n F10")
    #expect(desk.screen.contains("outside the days of the class"))
  }

  @Test func withoutASessionThereIsNothingToChoose() {
    world.library.sessions = [:]
    let desk = Desk(world)
    for key in ["Enter", "s", "e"] {
      desk.press("F4 Enter \(key)")
      #expect(desk.notice == "✗ Choose a session first")
    }
  }

  @Test func aSessionMayAskForSigningOut() {
    let world = World.township()
    let desk = Desk(world)
    desk.press("c Down Enter e Up Right F10")
    #expect(world.morning.signsOut == true)
    #expect(world.morning.marks.count == 3)
    desk.press("e Up Right F10")
    #expect(world.morning.signsOut == nil)
  }
}
