import Model
import Testing

@testable import Screens

/// Remarks, signing out, hours made up, and how somebody stands.
@MainActor @Suite struct ConductTests {
  let world = World.township()

  @Test func aRemarkIsOneKey() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("1 F6")
    #expect(world.morning.marks[id(1)]?.remarks == ["On the phone"])
    #expect(world.morning.marks[id(1)]?.status == .present)
    #expect(desk.chosen?.hasSuffix("On the phone") == true)
    desk.press("F6")
    #expect(world.morning.marks[id(1)]?.remarks == [])
    desk.press("r")
    #expect(desk.screen.contains("1 On the phone  2 Talking  3 Asleep"))
    desk.press("3 r 9")
    #expect(world.morning.marks[id(1)]?.remarks == ["Asleep"])
    #expect(desk.notice?.hasPrefix("✗ There is no remark 9") == true)
    desk.press("u")
    #expect(world.morning.marks[id(1)]?.remarks == [])
  }

  @Test func theListIsTheTownships() {
    world.township.remarks = ["打瞌睡", "积极发言"]
    let desk = Desk(world, .simplified, rollCall: world.morning)
    desk.press("1 r 2")
    #expect(world.morning.marks[id(1)]?.remarks == ["积极发言"])
  }

  @Test func peopleSignOutWhereTheSessionAsksForIt() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("1 o")
    #expect(desk.notice?.hasPrefix("✗ This session does not ask") == true)
    desk.elsewhere { $0.change($0.morning) { $0.signsOut = true } }
    desk.press("3 o")
    #expect(desk.notice == "✗ Only those who are there can sign out")
    desk.press("1 o")
    #expect(world.morning.marks[id(1)]?.signedOut == world.now)
    #expect(desk.screen.contains("Signed out 09:05"))
    desk.press("O")
    #expect(world.morning.marks[id(2)]?.signedOut == world.now)
    #expect(world.morning.marks[id(4)]?.signedOut == nil)
    desk.press("O")
    #expect(desk.notice == "✗ Everybody has signed out")
    desk.press("u 1 o")
    #expect(world.morning.marks[id(1)]?.signedOut == nil)
    #expect(world.morning.marks[id(2)]?.signedOut == nil)
  }

  @Test func hoursAreMadeUpAndTheAbsenceStays() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("1 b")
    #expect(desk.notice?.hasPrefix("✗ Hours are made up by whoever had leave") == true)
    desk.press("4 b")
    #expect(desk.screen.contains("Hours made up by 王芳 (of 3):"))
    desk.press("4 Enter")
    #expect(desk.notice?.hasPrefix("✗") == true)
    #expect(world.saves.isEmpty)
    desk.press("^U 1 . 5 Enter")
    #expect(
      world.morning.marks[id(4)]?.makeUp == MakeUp(hours: 1.5, date: world.now.day))
    #expect(world.morning.marks[id(4)]?.status == .leaveOfficial)
    desk.press("b ^U Enter")
    #expect(world.morning.marks[id(4)]?.makeUp == nil)
  }

  @Test func howSomebodyStandsIsSeenAndExplained() {
    let desk = Desk(world, rollCall: world.morning)
    // 3 hours of leave are more than a seventh of 18.
    #expect(desk.screen.contains("4 王芳 !!"))
    desk.press("4 i")
    #expect(desk.notice?.hasPrefix("✗ 王芳 · 区里开会 · Leave 3 hours; at most 1/7 of 18") == true)
    #expect(desk.said.contains("mustwithdraw"))
    desk.press("1 i")
    #expect(desk.notice?.hasPrefix("! 阿依古丽·买买提 · Leave 0 hours") == true)
  }

  @Test func whatHasNoRoomInItsColumnIsSaidInFull() {
    let note = "On the phone in class again, and talking to her neighbour"
    world.change(world.morning) {
      $0.marks[id(2)] = Mark(status: .late, lateMinutes: 10, leftEarlyMinutes: 5, note: note)
    }
    let desk = Desk(world, rollCall: world.morning)
    #expect(desk.screen.contains("L Late 10 min, early 5 min On the pho"))
    #expect(!desk.screen.contains(note))
    desk.press("2 i")
    #expect(desk.said.contains(note.filter { $0 != " " }))
  }

  @Test func onlyTheUnmarkedAndByUnit() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("U")
    #expect(!desk.screen.contains("阿依古丽"))
    #expect(desk.chosen?.contains("3 王芳") == true)
    // The next one stands in her place.
    desk.press("p")
    #expect(desk.chosen?.contains("5 王芳") == true)
    // Whoever is late stays for her minutes.
    desk.press("l")
    #expect(desk.chosen?.contains("6 刘艳") == true)
    desk.press("m ^U 7 Enter")
    #expect(world.morning.marks[id(5)]?.lateMinutes == 7)
    // A seat is found all the same.
    desk.press("1")
    #expect(desk.chosen?.contains("1 阿依古丽") == true)
    desk.press("U g Home")
    #expect(desk.rows[5].contains("东泉社区") && desk.rows[6].contains("东泉社区"))
    #expect(desk.screen.contains("by unit"))
  }

  @Test func howSheStandsIsTakenAwayBeforeTheRollCallIsLeft() {
    let desk = Desk(world, rollCall: world.morning)
    desk.press("3 a i Esc")
    #expect(desk.notice == nil)
    desk.press("u")
    #expect(world.morning.marks[id(3)] == nil)
    desk.press("Esc")
    #expect(!desk.title.hasPrefix(" Roll call"))
  }
}
