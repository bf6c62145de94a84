import Model
import Testing

@testable import Screens

/// Somebody comes who is not enrolled.
@MainActor @Suite struct WalkInTests {
  let world = World.township()

  private func takeIn(_ desk: Desk, _ text: String) {
    desk.press("w")
    desk.type(text)
    desk.press("Enter")
  }

  @Test func sheStandsBehindTheOthersUntilItIsKnownWhoSheIs() {
    let desk = Desk(world, rollCall: world.morning)
    takeIn(desk, "周小燕 北沟村 13611112222")
    let walkIn = world.morning.walkIns?.first
    #expect(walkIn?.name == "周小燕" && walkIn?.unit == "北沟村" && walkIn?.trainee == nil)
    #expect(desk.notice == "✓ Walk-in: 周小燕")
    #expect(desk.rows[2].hasSuffix("Walk-in 1"))
    #expect(desk.screen.contains("+ 周小燕           北沟村          ✓ Walk-in"))
    #expect(!desk.screen.contains("13611112222"))
    desk.press("u")
    #expect(world.morning.walkIns == nil)
    desk.press("^R")
    #expect(world.morning.walkIns?.count == 1)
  }

  @Test func whoeverIsEnrolledIsMarkedInstead() {
    let desk = Desk(world, rollCall: world.morning)
    takeIn(desk, "刘艳 前盐村")
    #expect(world.morning.walkIns == nil)
    #expect(world.morning.marks[id(6)]?.status == .present)
  }

  @Test func whoeverIsInTheRosterIsKnownAtOnce() {
    let desk = Desk(world, rollCall: world.morning)
    takeIn(desk, "周桂兰 后盐")
    #expect(world.morning.walkIns?.first?.trainee == id(13))
    #expect(desk.notice == "✓ Walk-in 周桂兰 is 周桂兰 后盐村")
  }

  @Test func sheIsMergedAndKeepsBeingThere() {
    let desk = Desk(world, rollCall: world.morning)
    takeIn(desk, "小燕")
    desk.press("End p")
    #expect(desk.notice?.hasPrefix("! A walk-in is present; M says who she is") == true)
    desk.press("M")
    desk.fill("1")
    desk.press("Enter")
    #expect(desk.notice?.contains("match; type more") == true)
    desk.fill("wutong")
    desk.press("Enter")
    #expect(world.morning.walkIns?.first?.trainee == id(14))
    #expect(world.saves.count == 2)
    // Enrolled later, she has her mark in the roll.
    desk.elsewhere {
      $0.library.classes[0] = $0.library.classes[0].enrolling([id(14)], from: day("2026-11-26"))
    }
    #expect(desk.rows[2].hasPrefix(" Expected 13   Actual 3"))
    #expect(desk.screen.contains("13 吴桐"))
    #expect(!desk.rows[2].contains("Walk-in"))
    // Both steps are taken back one after the other.
    desk.press("u u")
    #expect(world.morning.walkIns == nil)
  }

  @Test func whatIsTypedOfHerOutlivesAChangeElsewhere() {
    let desk = Desk(world, rollCall: world.morning)
    takeIn(desk, "小燕")
    desk.press("End M")
    desk.elsewhere { $0.change($0.morning) { $0.marks[id(9)] = Mark(status: .absent) } }
    desk.press("c")
    #expect(world.morning.walkIns?.count == 1)
    // Only where she is gone herself, it is at an end.
    desk.elsewhere { $0.change($0.morning) { $0.walkIns = nil } }
    #expect(!desk.screen.contains("小燕c"))
  }

  @Test func aPhoneOfSomebodyWithAnotherNameKeepsWhatWasTyped() {
    let phone = world.library.roster[id(6)]?.phone ?? ""
    let desk = Desk(world, rollCall: world.morning)
    takeIn(desk, "王小花 东沟村 \(phone)")
    #expect(world.morning.walkIns?.map(\.name) == ["王小花"])
    #expect(world.morning.walkIns?.first?.trainee == id(6))
    #expect(desk.notice?.hasPrefix("✓ Walk-in 王小花 is 刘艳") == true)
    desk.press("u")
    #expect(world.morning.walkIns == nil)
  }

  @Test func sheIsTakenInOnce() {
    let desk = Desk(world, rollCall: world.morning)
    takeIn(desk, "周大姐 隔壁乡 19911112222")
    takeIn(desk, "周大姐 隔壁乡 19911112222")
    #expect(world.morning.walkIns?.count == 1)
    #expect(desk.notice == "! 周大姐 is in already, as a walk-in")
  }

  @Test func whoeverWasMissedAndIsAWalkInWasThere() {
    let desk = Desk(world, rollCall: world.morning)
    takeIn(desk, "小燕")
    desk.press("6 a End M")
    desk.fill("006")
    desk.press("Enter")
    #expect(world.morning.marks[id(6)]?.status == .present)
    #expect(desk.notice?.hasPrefix("✓ Walk-in 小燕 is 刘艳") == true)
    desk.press("u")
    #expect(world.morning.marks[id(6)]?.status == .absent)
    #expect(world.morning.walkIns?.first?.trainee == nil)
  }

  @Test func cTakesHerAway() {
    let desk = Desk(world, rollCall: world.morning)
    takeIn(desk, "小燕")
    desk.press("End c")
    #expect(world.morning.walkIns == nil)
    #expect(desk.notice == "✓ No longer a walk-in: 小燕")
    desk.press("M")
    #expect(desk.notice == "✗ Choose a walk-in first")
  }

  @Test func withoutANameNobodyIsTakenIn() {
    let desk = Desk(world, rollCall: world.morning)
    takeIn(desk, "13611112222")
    #expect(desk.notice == "✗ Write her name first, then her unit and phone")
    #expect(world.saves.isEmpty)
  }
}
