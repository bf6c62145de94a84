import Model
import Testing

@testable import Screens

@MainActor @Suite struct RulesFormTests {
  let world = World.township()
  let desk: Desk

  init() { desk = Desk(world) }

  private func fill(_ steps: Int, _ text: String) {
    desk.press(String(repeating: "Down ", count: steps))
    desk.fill(text)
    desk.press("F10")
  }

  @Test func `the presets are proposed, each with its source`() {
    desk.press("c R")
    #expect(desk.title.hasPrefix(" Rules of attendance"))
    #expect(desk.rows.contains { $0.hasPrefix("  Leave, share") && $0.hasSuffix(" 1/7") })
    #expect(desk.screen.contains("Regulations of 2023, art. 15"))
    #expect(desk.screen.contains("For every class without rules of its own"))
    desk.press("Down Down Down Down Down")
    #expect(desk.screen.contains("off by itself; 15 is common"))
    // What is as preset is not written down.
    desk.press("F10")
    #expect(world.township.attendance == nil)
    #expect(world.township.hours == HourRules())
  }

  @Test func `an empty field turns a rule off, and shares are typed in either way`() {
    desk.press("c R")
    desk.fill("")
    desk.press("Down Down Down Down Down Down Down")
    desk.fill("20％")
    desk.press("Down Right F10")
    let rules = world.township.attendance
    #expect(rules?.leaveShare == nil)
    #expect(rules?.missedShare == Share(20, of: 100))
    #expect(rules?.asksForReturn == false)
    #expect(rules?.absentDays == 2)
    #expect(desk.title.hasPrefix(" Classes"))
    #expect(desk.notice == "✓ Saved")
  }

  @Test func `remarks and hours are the township's, and screens have them at once`() {
    desk.press("c R Up")
    desk.fill("8")
    desk.press("Up")
    desk.fill("4")
    desk.press("Up")
    desk.fill("说话，看手机, 说话")
    desk.press("F10")
    #expect(world.township.remarks == ["说话", "看手机"])
    #expect(world.township.hours == HourRules(halfDay: 4, day: 8))
    desk.press("Down Enter S")
    // Four half days and a whole one.
    #expect(desk.screen.contains("/24"))
    desk.press("F4 R")
    #expect(desk.screen.contains("Leave, share"))
  }

  @Test func `the bell is switched off and on`() {
    desk.press("c R Up Up Up Up")
    #expect(desk.rows.contains { $0.contains(" Bell ") && $0.contains("◂ yes ▸") })
    #expect(desk.screen.contains("is heard where a number or a card marks nobody"))
    desk.press("Right F10")
    #expect(world.township.bell == false)
    desk.press("R Up Up Up Up")
    #expect(desk.rows.contains { $0.contains(" Bell ") && $0.contains("◂ no ▸") })
    desk.press("Right F10")
    #expect(world.township.bell == nil)
  }

  @Test(arguments: [
    (0, "8/7", "is no share; write 1/7 or 20%"), (0, "0%", "is no share"),
    (1, "0", "is no number of days; write 0.5 to 366"), (1, "x", "is no number of days"),
    (2, "-1", "is no number of days; write 0 to 366"),
    (4, "0", "whole number from 1 to 366"), (5, "0", "whole number from 1 to 1440"),
    (6, "1001", "whole number from 0 to 1000"), (7, "x", "is no share"),
    (9, "101", "is no mark; write 0 to 100"), (10, "0", "does not fit; write 0.5 to 366"),
    (11, "x", "does not fit; write 0.5 to 2000"), (12, "1.5", "whole number from 1 to 1000"),
    (14, "1,2,3,4,5,6,7,8,9,10", "write at most 9"), (15, "0", "is no number of hours"),
    (16, "25", "is no number of hours"),
  ])
  func refuses(steps: Int, text: String, error: String) {
    desk.press("c R")
    fill(steps, text)
    #expect(desk.screen.contains(error), "\(desk.screen)")
    #expect(world.saves.isEmpty)
  }

  @Test func `the pass mark is a rule, and the duty of a year is off unless it is chosen`() {
    desk.press("c R Down Down Down Down Down Down Down Down Down")
    #expect(desk.rows.contains { $0.contains("Pass mark") && $0.contains("60") })
    desk.fill("70")
    desk.press("Down")
    #expect(desk.screen.contains("12: Regulations of 2023, art. 14"))
    desk.fill("12")
    desk.press("Down")
    desk.fill("90")
    desk.press("Down")
    desk.fill("1")
    desk.press("F10")
    #expect(world.township.duty == TrainingDuty(days: 12, hours: 90, sessions: 1))
    #expect(world.township.attendance?.passMark == 70)
    desk.press("R Up Up Up Up Up ^U Up ^U Up ^U F10")
    #expect(world.township.duty == nil)
    #expect(world.township.attendance?.passMark == 70)
  }

  @Test func `a class has a pass mark of its own, and no duty`() {
    desk.press("c Down Enter R Up")
    #expect(!desk.screen.contains("Duty"))
    desk.fill("80")
    desk.press("F10")
    #expect(world.library.classes[0].rules?.passMark == 80)
  }

  @Test func `a class has rules of its own only where they are others`() {
    desk.press("c Down Enter R")
    #expect(desk.screen.contains("The same as for all classes"))
    #expect(!desk.screen.contains("Half day"))
    desk.press("Down")
    desk.fill("3")
    #expect(desk.screen.contains("Rules of this class alone"))
    desk.press("F10")
    #expect(world.library.classes[0].rules?.absentDays == 3)
    #expect(desk.title.hasPrefix(" Class · "))
    desk.press("R Down")
    desk.fill("2")
    desk.press("F10")
    #expect(world.library.classes[0].rules == nil)
  }

  @Test func `what another program set while the form was open is not set back`() {
    desk.press("c R Up")
    desk.fill("8")
    desk.elsewhere { $0.township.remarks = ["唱歌"] }
    desk.press("F10")
    // What is saved is a change of what the form showed, not of what stands there now.
    #expect(desk.title.hasPrefix(" Changed by two people"))
    #expect(world.township.remarks == ["唱歌"])
  }

  @Test func `what another program set meanwhile is shown, and either stands`() {
    desk.press("c R Up")
    desk.fill("8")
    world.township.hours.day = 7
    desk.press("F10")
    #expect(desk.title.hasPrefix(" Changed by two people"))
    #expect(desk.screen.contains("Rules of attendance"))
    #expect(desk.screen.contains("mine: 8"))
    #expect(desk.screen.contains("theirs: 7"))
    desk.press("T")
    #expect(desk.title.hasPrefix(" Classes"))
    #expect(world.township.hours.day == 7)
    desk.press("Down Enter S")
    #expect(desk.screen.contains("/19"))
  }
}
