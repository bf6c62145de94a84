import Model
import Testing

@testable import Screens

/// Making a record final, and changing it afterwards.
@MainActor @Suite struct ClosingTests {
  let world = World.township()

  @Test func theUnmarkedAreShownBeforeItIsFinal() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("F")
    #expect(desk.screen.contains("9 are unmarked. What were they? Then the record is final"))
    #expect(!desk.screen.contains("阿依古丽"))
    #expect(desk.screen.contains("only unmarked"))
    desk.press("Esc")
    #expect(world.saves.isEmpty)
    #expect(desk.screen.contains("阿依古丽"))
    desk.press("F a")
    #expect(world.morning.closed == world.now)
    #expect(world.morning.marks.count == 12)
    #expect(world.morning.marks[id(3)]?.status == .absent)
    #expect(world.morning.marks[id(4)]?.status == .leaveOfficial)
    #expect(desk.notice == "✓ The record is final: 2 were there")
    #expect(desk.rows[1].hasPrefix(" Final · Session 3"))
  }

  @Test func whoeverIsUnmarkedMayBePresent() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("F p")
    #expect(world.morning.marks[id(3)]?.status == .present)
    #expect(desk.notice == "✓ The record is final: 11 were there")
  }

  @Test func whereNobodyIsUnmarkedOneKeyIsEnough() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("P F")
    #expect(desk.screen.contains("Everybody is marked. Make the record final?"))
    #expect(desk.screen.contains("y final"))
    desk.press("n")
    #expect(world.morning.closed == nil)
    desk.press("F y")
    #expect(world.morning.closed != nil)
  }

  @Test func aSessionToComeCannotBeFinal() {
    let later = world.library.sessions[id(1), default: []][4]
    let desk = Desk(world, rollCall: later)
    desk.press("F")
    #expect(desk.notice?.hasPrefix("✗ The session is still to come") == true)
    #expect(world.saves.isEmpty)
  }

  @Test func whatSomebodyElseGivesWhileTheReasonIsTypedStays() {
    let desk = Desk(world, rollCall: world.final)
    desk.press("3 a")
    desk.elsewhere { $0.change($0.final) { $0.marks[id(3)] = Mark(status: .leaveSick) } }
    desk.type("paper was wrong")
    desk.press("Enter")
    #expect(desk.notice == "✗ Somebody else has changed it since: it stays as it is")
    #expect(world.final.marks[id(3)]?.status == .leaveSick)
    #expect(world.saves.isEmpty)
  }

  @Test(arguments: ["1 p", "7 v s", "3 n", "P", "c"])
  func aChangeAfterwardsAsksWhy(script: String) {
    world.change(world.final) { $0.marks[id(12)] = nil }
    let desk = Desk(world, rollCall: world.final)
    let before = world.final
    desk.press(script == "1 p" ? "3 p" : script == "c" ? "3 c" : script)
    if script == "3 n" { desk.press("n o t e Enter") }
    #expect(desk.screen.contains("It is final. Why the change?"))
    desk.press("Enter")
    #expect(desk.notice?.hasPrefix("✗ A reason has to be given") == true)
    #expect(world.final == before)
    desk.press("Esc")
    #expect(world.saves.isEmpty && world.final == before)
    desk.press(script == "1 p" ? "3 p" : script == "c" ? "3 c" : script)
    if script == "3 n" { desk.press("n o t e Enter") }
    desk.type("paper was wrong")
    desk.press("Enter")
    #expect(world.saves.count == 1)
    #expect(world.reasons == ["paper was wrong"])
    #expect(world.final.closed == before.closed)
    #expect(world.final.marks != before.marks)
  }

  @Test func openingItAgainAsksWhyToo() {
    let desk = Desk(world, rollCall: world.final)
    desk.press("F")
    #expect(desk.screen.contains("Why open it again?"))
    desk.type("took the wrong list")
    desk.press("Enter")
    #expect(world.final.closed == nil)
    #expect(world.reasons == ["took the wrong list"])
    #expect(desk.notice == "✓ The record is open again")
    desk.press("3 a")
    #expect(world.final.marks[id(3)]?.status == .absent)
    #expect(world.reasons.count == 1)
  }

  @Test func whatIsOnlyLookedAtIsNotClosed() {
    world.readOnlyReason = "only looked at"
    let desk = Desk(world, rollCall: world.morning)
    desk.press("F")
    #expect(desk.notice == "✗ only looked at")
  }

  @Test(arguments: Language.allCases)
  func itAsksInEveryLanguage(language: Language) {
    let desk = Desk(world, language, rollCall: world.morning)
    desk.press("F")
    #expect(desk.screen.contains("9"))
    #expect(!desk.screen.contains("{") && !desk.rows[22].contains("…"))
  }
}
