import Model
import Testing

@testable import Screens

@MainActor @Suite struct UnitsScreenTests {
  let world = World.township()
  let desk: Desk

  init() {
    desk = Desk(world)
    // The villages and the community lie below the street.
    let street = SampleUnits().street.id
    let units = world.library.roster.units.map { unit in
      var unit = unit
      if unit.kind == .village || unit.kind == .community { unit.parent = street }
      return unit
    }
    world.library.roster = Roster(trainees: world.library.roster.trainees, units: units)
  }

  private func unit(_ name: String) -> WorkUnit? { world.library.roster.unit(named: name) }

  @Test func asATree() {
    desk.press("r U")
    #expect(
      desk.screen == """
         Units                                                           大连湾街道妇联
         5 units · trainees in none: 1
         Unit                                              Kind       Here   With below
        ▸大连湾街道                                        Street     3      11
           东泉社区                                        Community  3      3
           后盐村                                          Village    3      3
           前盐村                                          Village    2      2
         大连湾街道海滨社区妇女儿童之家服务中心            Other      2      2














         Enter open  / filter  n new  e edit  M merge  X remove        ? help  Esc back
         w paper
        """)
  }

  @Test func enterOpensTheRosterOfAUnitWithAllBelow() {
    desk.press("r U Enter")
    #expect(desk.title.hasPrefix(" Roster · 大连湾街道"))
    #expect(desk.screen.contains("11 trainees"))
    desk.press("Esc Down Enter")
    #expect(desk.title.hasPrefix(" Roster · 东泉社区"))
    #expect(desk.screen.contains("3 trainees"))
  }

  @Test func aNewUnitIsMadeBelowTheChosenOne() {
    desk.press("r U n")
    #expect(desk.title.hasPrefix(" New unit"))
    desk.type("棉花岛村")
    desk.press("F10")
    #expect(unit("棉花岛村")?.parent == SampleUnits().street.id)
    #expect(unit("棉花岛村")?.kind == .village)
    #expect(desk.rows.contains { $0.contains("  棉花岛村") })
  }

  @Test func aUnitCanBeRenamedAndPutElsewhere() {
    desk.press("r U / hyc Tab e")
    desk.fill("后盐新村")
    desk.press("Down Down")
    desk.fill("东泉社区")
    desk.press("F10")
    #expect(unit("后盐新村")?.id == SampleUnits().houyan.id)
    #expect(unit("后盐新村")?.parent == SampleUnits().dongquan.id)
    #expect(unit("后盐新村")?.kind == .village)
  }

  @Test(arguments: [
    ("Down e", "前盐村", "", "there is a unit 前盐村 already"),
    ("e", "", "前盐村", "前盐村 lies below this unit itself"),
    ("e", "", "大连湾街道", "大连湾街道 lies below this unit itself"),
    ("e", "", "无此村", "there is no unit 无此村"), ("e", " ", "", "must not be empty"),
  ])
  func refuses(keys: String, name: String, parent: String, error: String) {
    desk.press("r U \(keys)")
    if !name.isEmpty { desk.fill(name) }
    desk.press("Down Down")
    if !parent.isEmpty { desk.fill(parent) }
    desk.press("F10")
    #expect(desk.screen.contains("✗ \(error)"), "\(desk.screen)")
    #expect(world.saves.isEmpty)
  }

  @Test func aParentWhoseFileIsMissingIsKept() {
    let units = world.library.roster.units.filter { $0.name != "大连湾街道" }
    world.library.roster = Roster(trainees: world.library.roster.trainees, units: units)
    desk.press("r U / qyc Tab e")
    desk.fill("前盐新村")
    desk.press("F10")
    #expect(unit("前盐新村")?.parent == SampleUnits().street.id)
  }

  @Test func onlyAUnitThatNobodyNeedsIsRemoved() {
    desk.press("r U X")
    #expect(desk.notice == "✗ 大连湾街道 is the unit of 3; move them, or merge it with another unit")
    desk.press("n")
    desk.type("空村")
    desk.press("F10 / kong Tab X")
    #expect(desk.screen.contains("Remove 空村?"))
    desk.press("n")
    #expect(unit("空村") != nil)
    world.library.groups[0].units = [unit("空村")?.id].compactMap(\.self)
    desk.press("Esc Esc U / kong Tab X")
    #expect(
      desk.notice == "✗ The group 主席 asks for 空村; change it, or merge it with another unit")
    world.library.groups[0].units = nil
    desk.press("Esc Esc U / kong Tab X y")
    #expect(desk.notice == "✓ 空村 is removed")
    #expect(unit("空村") == nil)
    #expect(!desk.screen.contains("Remove"))
  }

  @Test func twoThatAreOnePlaceBecomeOne() {
    desk.press("r U / qyc Tab M")
    #expect(desk.screen.contains("Go to the unit that 前盐村 is the same as"))
    desk.press("/ hyc Enter")
    #expect(desk.screen.contains("Is 前盐村 the same as 后盐村, which stays?"))
    desk.press("y")
    #expect(desk.notice == "✓ 前盐村 is now 后盐村")
    #expect(unit("前盐村") == nil)
    #expect(world.library.roster[id(6)]?.unit == SampleUnits().houyan.id)
  }

  @Test func aUnitIsNotMergedWithItself() {
    desk.press("r U Down M Enter")
    #expect(desk.notice == "✗ 东泉社区 is the unit itself; choose the other one")
    desk.press("Esc M Down Enter n")
    #expect(world.saves.isEmpty)
    #expect(!desk.screen.contains("Is 东泉社区"))
  }

  @Test func aUnitThatIsGoneIsNotAskedAboutAnyMore() {
    desk.press("r U Down M Down Enter")
    desk.elsewhere { world in
      let units = world.library.roster.units.filter { $0.name != "后盐村" }
      world.library.roster = Roster(trainees: world.library.roster.trainees, units: units)
    }
    #expect(!desk.screen.contains("Is 东泉社区"))
  }

  @Test func whatCannotBeSavedIsSaid() {
    desk.press("r U / qyc Tab M / hyc Enter")
    world.failure = Refusal.diskFull
    desk.press("y")
    #expect(desk.notice == "✗ The disk is full; make room")
    #expect(unit("前盐村") != nil)
  }

  @Test(arguments: ["X", "M", "n", "e"])
  func nothingIsAskedWhereNothingCanBeSaved(key: String) {
    world.readOnlyReason = "read only here"
    let desk = Desk(world)
    desk.press("r U \(key)")
    #expect(desk.title.hasPrefix(" Units"))
    #expect(desk.notice == "✗ read only here")
  }

  @Test func aTownshipWithoutUnitsSaysHowToMakeOne() {
    world.library.roster = Roster()
    desk.press("r U")
    #expect(desk.screen.contains("No units yet; press n"))
    desk.press("e")
    #expect(desk.notice == "✗ Choose a unit first")
    desk.press("X")
    #expect(desk.notice == "✗ Choose a unit first")
    desk.press("M Enter")
    #expect(desk.title.hasPrefix(" Units"))
  }
}
