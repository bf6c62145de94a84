import Model
import Testing

@testable import Screens

@MainActor @Suite struct SeriesFormTests {
  let world = World.township()
  let desk: Desk

  init() {
    desk = Desk(world)
    desk.press("c Down Enter N")
  }

  private func fill(_ steps: Int, _ text: String) {
    desk.press(String(repeating: "Down ", count: steps))
    desk.fill(text)
  }

  private var sessions: [Session] { world.library.sessions[id(1)] ?? [] }

  @Test func `half days from today to the end of the class are proposed`() {
    #expect(desk.title.hasPrefix(" New sessions"))
    #expect(desk.screen.contains("◂ mornings and afternoons ▸"))
    // Ten half days, of which three meet those that are there.
    #expect(
      desk.screen.contains("Makes 10 sessions: 2026-11-24 Tue to 2026-11-28 Sat; 4 overlap another")
    )
    desk.press("F10")
    #expect(sessions.count == 15)
    #expect(desk.title.hasPrefix(" Class · "))
    #expect(desk.notice == "✓ Saved")
    #expect(world.saves.count == 1)
    #expect(Set(sessions.map(\.id)).count == 15)
  }

  @Test func `what is typed shows at once in what it makes`() {
    fill(2, "3")
    #expect(desk.screen.contains("Makes 3 sessions: 2026-11-24 Tue to 2026-11-25 Wed"))
    #expect(desk.screen.contains("a day such as 2026-11-24, or how many sessions"))
    desk.press("Up Up Right")
    #expect(desk.screen.contains("◂ once a day ▸"))
    #expect(desk.screen.contains("Makes 3 sessions: 2026-11-24 Tue to 2026-11-26 Thu"))
    desk.press("Right")
    #expect(desk.screen.contains("every week on Tue"))
    // Three weeks are more than the class has.
    #expect(!desk.screen.contains("Makes"))
    desk.press("Right")
    #expect(desk.screen.contains("every month, Tue no. 4 of the month"))
    desk.press("Right")
    #expect(desk.screen.contains("every month on day 24"))
  }

  @Test func `days are skipped, and topic and place go into all`() {
    desk.press("Down Down Down Down Down Right Right Down")
    desk.fill("2026-11-25, 2026-11-26")
    desk.press("Down")
    desk.fill("电商直播")
    desk.press("Down")
    desk.fill("三号楼")
    desk.press("F10")
    let made = sessions.dropFirst(5)
    #expect(Set(made.map(\.date)) == [day("2026-11-24"), day("2026-11-27")])
    #expect(made.allSatisfy { $0.topic == "电商直播" && $0.place == "三号楼" })
  }

  @Test(arguments: [
    (1, "2026-11-19", "outside the days of the class; write 2026-11-20 to 2026-11-28"),
    (1, "x", "is no date"), (2, "2026-11-29", "outside the days of the class"),
    (2, "11", "outside the days of the class"), (2, "401", "whole number from 1 to 400"),
    (2, "0", "whole number from 1 to 400"), (2, "2026-11-23", "ends before it begins"),
    (2, "", "must not be empty"), (3, "8:30", "write it as 08:30-11:30"),
    (4, "16:30-13:30", "write it as 08:30-11:30"), (6, "morgen", "is no date"),
    (6, "2026-11-20..2026-11-28", "every day is skipped; skip fewer"),
  ])
  func refuses(steps: Int, text: String, error: String) {
    fill(steps, text)
    desk.press("F10")
    #expect(desk.screen.contains(error), "\(desk.screen)")
    #expect(world.saves.isEmpty)
  }

  @Test func `a wrong afternoon is in nobody's way where there is none`() {
    fill(4, "x")
    desk.press("Up Up Up Up Right F10")
    #expect(sessions.count == 10)
  }

  @Test func `nothing is made where saving fails`() {
    world.failure = Refusal.diskFull
    desk.press("F10")
    #expect(sessions.count == 5)
    #expect(desk.title.hasPrefix(" New sessions"))
    #expect(desk.notice == "✗ The disk is full; make room")
  }

  @Test(arguments: Language.allCases)
  func `all of it is seen in every language`(language: Language) {
    let desk = Desk(World.township(), language)
    desk.press("c Down Enter N")
    for message in [SeriesMessage.first, .end, .afternoon, .freeDays, .skipped, .halfDays] {
      #expect(desk.screen.contains(message(language)))
    }
    #expect(desk.screen.contains("2026-11-28"))
  }
}
