import Model
import Testing

@testable import Screens

@MainActor @Suite struct EnrolmentListTests {
  let world = World.township()
  let desk: Desk

  init() {
    desk = Desk(world)
    desk.press("c Down Enter T")
  }

  private var place: Enrolment? { world.library.classes[0].enrolledPlace(of: id(2)) }

  @Test func screen() {
    world.library.classes[0] = world.library.classes[0]
      .leaving(id(3), .withdrawn, on: day("2026-11-23"))
    world.library.classes[0].enrolment[4].from = day("2026-11-24")
    let desk = Desk(world)
    desk.press("c Down Enter T Down")
    #expect(
      desk.screen == """
         Enrolled · 女干部培训班 No. 13                                  大连湾街道妇联
         Seat  Name             Unit                 From       Left on
         1     阿依古丽·买买提  大连湾街道海滨社区…
        ▸2     𠮷田美惠         大连湾街道
         3     王芳             前盐村                          2026-11-23 Withdrawn
         4     王芳             东泉社区
         5     王芳             后盐村               2026-11-24
         6     刘艳             前盐村
         7     欧阳春花         后盐村
         8     张㛃             东泉社区
         9     李秀英           大连湾街道
         10    赵敏             东泉社区
         11    陈静             大连湾街道海滨社区…
         12    孙丽华           大连湾街道









         Enter edit  o order                                           ? help  Esc back
        """)
  }

  @Test func whoLeavesTodayNeedsNoDay() {
    desk.press("Down Enter Down Right F10")
    #expect(place?.departure == .withdrawn)
    #expect(place?.leftOn == day("2026-11-24"))
    #expect(desk.notice == "✓ Saved: 2 𠮷田美惠, Withdrawn from 2026-11-24 on")
    #expect(desk.chosen?.contains("2026-11-24 Withdrawn") == true)
    // The sessions before that still expect her.
    desk.press("Esc Home")
    #expect(desk.chosen?.contains("12/12") == true)
    desk.press("End")
    desk.press("F2 Down")
    #expect(desk.chosen?.contains("11 expected") == true)
  }

  @Test func anotherDayAndAnotherReason() {
    desk.press("Down Enter Down Right Right Down")
    desk.fill("2026-11-26")
    desk.press("F10")
    #expect(place?.departure == .transferred)
    #expect(place?.leftOn == day("2026-11-26"))
  }

  @Test func takenBack() {
    let before = world.library.classes[0]
    world.library.classes[0] = before.leaving(id(2), .transferred, on: day("2026-11-23"))
    let desk = Desk(world)
    desk.press("c Down Enter T Down Enter Down Right F10")
    #expect(world.library.classes[0] == before)
    #expect(desk.notice == "✓ Saved: 2 𠮷田美惠")
  }

  @Test func firstDay() {
    desk.press("Down Enter")
    desk.fill("2026-11-23")
    desk.press("F10")
    #expect(place?.from == day("2026-11-23"))
    #expect(desk.notice == "✓ Saved: 2 𠮷田美惠, expected from 2026-11-23 on")
    desk.press("Enter ^U F10")
    #expect(place?.from == nil)
  }

  @Test(arguments: [
    ("^U x F10", "is no date"), ("Down Down 2026-11-25 F10", "must not be empty"),
    ("2026-11-25 Down Right F10", "ends before it begins"),
    ("Down Right Down never F10", "is no date"),
  ])
  func refuses(script: String, error: String) {
    desk.press("Down Enter \(script)")
    #expect(desk.screen.contains(error), "\(desk.screen)")
    #expect(world.saves.isEmpty)
  }

  @Test func emptyClassSaysHowToEnrol() {
    world.library.classes[0].enrolment = []
    let desk = Desk(world)
    desk.press("c Down Enter T Enter")
    #expect(desk.notice == "✗ Choose a trainee first")
    #expect(desk.screen.contains("Nobody is enrolled"))
  }

  @Test(arguments: Language.allCases)
  func nothingIsCut(language: Language) {
    let short = WorkUnit(id: id(1), name: "前盐村", kind: .village)
    world.library.roster = Roster(
      trainees: world.library.roster.trainees.map {
        var trainee = $0
        trainee.unit = short.id
        return trainee
      }, units: [short])
    world.library.classes[0].name = "培训班"
    world.library.classes[0] = world.library.classes[0]
      .leaving(id(2), .transferred, on: day("2026-11-23"))
    for script in ["", " Enter", " Down Enter Down", " Down Enter Down Down"] {
      let desk = Desk(world, language)
      desk.press("c Down Enter T" + script)
      #expect(!desk.screen.contains("…"), "\(script)\n\(desk.screen)")
    }
  }
}
