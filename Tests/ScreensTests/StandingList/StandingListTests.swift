import Model
import Testing

@testable import Screens

@MainActor @Suite struct StandingListTests {
  let world = World.township()

  private func open(_ language: Language = .english) -> Desk {
    let desk = Desk(world, language)
    desk.press("c Down Enter S")
    return desk
  }

  /// Seat 7 misses four sessions, which are two days; seat 5 is ill at two.
  private func fill() {
    let at = instant("2026-11-24T08:40:00+08:00")
    world.change(world.morning) {
      $0.marks[id(7)] = Mark(status: .absent, at: at)
      $0.marks[id(5)] = Mark(status: .leaveSick, at: at)
    }
    world.change(world.afternoon) { $0.marks[id(7)] = Mark(status: .absent, at: at) }
    world.change(world.library.sessions[id(1)]?[1] ?? world.morning) {
      $0.marks[id(7)] = Mark(status: .absent, at: at)
    }
  }

  @Test func `the most pressing stands first`() {
    fill()
    let desk = open()
    #expect(
      desk.rows.prefix(8).joined(separator: "\n") == """
         Who stands how · 女干部培训班 No. 13                            大连湾街道妇联
         By the preset rules
         Seat Name              Leave Absent Late Early Hours    What follows
        ▸   5 王芳              6     –      –    –     0/18     must withdraw
            4 王芳              3     –      –    –     3/18     must withdraw
            7 欧阳春花          –     2      –    –     0/18     must withdraw
            1 阿依古丽·买买提   –     –      –    –     6/18
            2 𠮷田美惠          –     –      1    –     6/18
        """, "\(desk.screen)")
  }

  @Test func `Enter shows each rule with its numbers and its source`() {
    fill()
    let desk = open()
    desk.press("Down Down Enter")
    #expect(desk.title.hasPrefix(" Who stands how · 欧阳春花"))
    #expect(desk.screen.contains("0/18 h · leave 0 · absent 12"))
    #expect(desk.screen.contains("✗ Absent without leave 2 days; must stay under 2: must withdraw"))
    #expect(desk.screen.contains("A district Party school's rule"))
    #expect(desk.screen.contains("✓ Leave 0 hours; at most 1/7 of 18, which is 2.57"))
    #expect(desk.screen.contains("Regulations on cadre education and training (2023), article 15"))
    desk.press("Enter")
    #expect(desk.title.hasPrefix(" Trainee · 欧阳春花"))
    desk.press("Esc Esc")
    #expect(desk.chosen?.contains("欧阳春花") == true)
  }

  @Test func `whoever has left stands last, and what is cancelled counts nowhere`() {
    fill()
    world.library.classes[0].enrolment[6].leftOn = day("2026-11-25")
    world.library.classes[0].enrolment[6].departure = .transferred
    world.change(world.morning) { $0.cancelled = Cancellation(at: world.now) }
    let desk = open()
    #expect(desk.chosen?.contains("5 王芳") == true)
    #expect(desk.chosen?.contains("0/15") == true)
    desk.press("End")
    #expect(desk.chosen?.contains("欧阳春花") == true)
    #expect(desk.chosen?.hasSuffix("Transferred") == true)
  }

  @Test func `rules of the class are named as such`() {
    world.library.classes[0].rules = AttendanceRules()
    world.library.classes[0].rules?.leaveShare = nil
    #expect(open().screen.contains("By rules of this class alone"))
    world.library.classes[0].rules = nil
    world.township.attendance = AttendanceRules()
    #expect(open().screen.contains("By the rules for all classes"))
  }

  @Test func `where every rule is off the page says so`() {
    var rules = AttendanceRules()
    rules.leaveShare = nil
    rules.absentDays = nil
    rules.leaveDays = nil
    rules.leaveDaysOfLongClass = nil
    world.library.classes[0].rules = rules
    let desk = open()
    desk.press("Enter")
    #expect(desk.screen.contains("Every rule is off"))
  }

  @Test(arguments: Language.allCases)
  func `nothing is cut`(language: Language) {
    fill()
    let desk = open(language)
    desk.press("Enter")
    #expect(!desk.screen.contains("…"), "\(desk.screen)")
  }
}
