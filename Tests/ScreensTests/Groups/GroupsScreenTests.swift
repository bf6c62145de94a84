import Model
import Testing

@testable import Screens

/// Groups of trainees, as they are seen and used.
@MainActor @Suite struct GroupsScreenTests {
  private let desk = Desk()

  @Test func narrowingTheRoster() {
    desk.press("r g")
    #expect(
      desk.screen == """
         Groups                                                          大连湾街道妇联
         Groups                 Who belongs to it                              Trainees
        ▸All trainees                                                          14
         青年骨干               College or more · up to 20 years               0
         主席                   主席                                           5


















         Enter show these  n new  e edit  m members  X remove          ? help  Esc back
        """)
    desk.press("Down Down Enter")
    #expect(desk.title.hasPrefix(" Roster"))
    #expect(
      desk.screen == """
         Roster                                                          大连湾街道妇联
         主席: 5 of 14
         Number Name              Unit                  Post              Phone
        ▸009    李秀英            大连湾街道            街道妇联兼职副主…
         012    孙丽华            大连湾街道            街道妇联主席
         003    王芳              前盐村                妇联主席          139****5678
         004    王芳              东泉社区              妇联主席
         005    王芳              后盐村                妇联副主席














         Enter open  / filter  n new  e edit  o order  g groups        ? help  Esc back
         i import  x export  U units  R retired too  w paper  f unmask
        """)
    desk.press("g Home Enter")
    #expect(desk.rows[1].contains("14 trainees"))
  }

  @Test func members() {
    desk.press("r g Down Down m")
    #expect(
      desk.screen == """
         Group · 主席                                                    大连湾街道妇联
         主席
         5 trainees, 4 units
         Name               Unit                   Post             Age  Education
        ▸李秀英             大连湾街道             街道妇联兼职副…
         孙丽华             大连湾街道             街道妇联主席
         王芳               前盐村                 妇联主席
         王芳               东泉社区               妇联主席
         王芳               后盐村                 妇联副主席














         Enter open  e edit                                            ? help  Esc back
        """)
    desk.press("Enter")
    #expect(desk.title.hasPrefix(" Trainee · 李秀英"))
  }

  @Test func enrollingAGroup() throws {
    desk.press("c Enter t g Down Down Enter A")
    #expect(desk.rows[1].contains("主席 · "))
    desk.press("g Home Enter Enter")
    guard case .trainingClass(let saved, let was?)? = desk.world.saves.last else {
      return #expect(Bool(false), "nothing was saved")
    }
    let new = saved.enrolment.dropFirst(was.enrolment.count).map(\.trainee)
    let chairs = try #require(desk.world.library.groups.first)
    let members = chairs.members(of: desk.world.library.roster, on: desk.world.now.day).map(\.id)
    #expect(Set(new) == Set(members).subtracting(was.enrolment.map(\.trainee)))
    #expect(!new.isEmpty)
  }

  @Test func aGroupIsMadeAndSaysHowManyBelongToIt() throws {
    desk.press("r g n")
    desk.type("青壮年")
    desk.press("Down Right Right Right Right Down Down")
    desk.type("-50")
    desk.press("Down Down Down")
    desk.type("前盐")
    #expect(desk.said.contains("writeitsname") == false)
    desk.press("Right")
    #expect(desk.screen.contains("前盐村"))
    desk.press("F10")
    #expect(desk.notice?.contains("belong to it") == true)
    guard case .group(let group, nil)? = desk.world.saves.last else {
      return #expect(Bool(false), "nothing was saved")
    }
    #expect(group.name == "青壮年" && group.mostAge == 50 && group.leastAge == nil)
    #expect(group.leastEducation == .college)
    let village = try #require(desk.world.library.roster.unit(named: "前盐村"))
    #expect(group.units == [village.id])
  }

  @Test func whatIsWrongIsSaidAtTheField() {
    desk.press("r g n F10")
    #expect(desk.screen.contains("✗ "))
    desk.press("Down Down Down")
    desk.type("35-26")
    desk.press("Down Down Down")
    desk.type("无此村")
    desk.press("F10")
    #expect(desk.screen.contains("“35-26” is no range"))
    #expect(desk.screen.contains("No unit is called “无此村”"))
    #expect(desk.world.saves.isEmpty)
  }

  @Test func aChangedGroupNarrowsAnew() {
    desk.press("r g Down Down Enter")
    let before = desk.rows[1]
    desk.elsewhere { world in world.library.groups[0].posts = ["网格员"] }
    #expect(desk.rows[1] != before)
    desk.elsewhere { world in world.library.groups.removeAll() }
    #expect(desk.rows[1].contains("14 trainees"))
  }

  @Test func aGroupIsRemovedOnceItIsConfirmed() {
    desk.press("r g X")
    #expect(desk.notice == "✗ Choose a group first")
    desk.press("Down Down X")
    #expect(desk.screen.contains("Remove the group 主席? Its trainees stay as they are"))
    desk.press("n")
    #expect(desk.world.library.groups.count == 2 && !desk.screen.contains("Remove the group"))
    desk.press("X y")
    #expect(desk.notice == "✓ The group 主席 is removed")
    #expect(desk.world.library.groups.map(\.name) == ["青年骨干"])
    #expect(desk.world.library.roster.trainees.count == 14)
    #expect(desk.rows[3].contains("青年骨干") && desk.rows[4].isEmpty)
  }

  @Test func aGroupThatNarrowsTheRosterNarrowsItNoMoreOnceRemoved() {
    desk.press("r g Down Down Enter g Down Down X y Esc")
    #expect(desk.rows[1].contains("14 trainees"))
  }

  @Test func aGroupThatIsGoneIsNotAskedAboutAnyMore() {
    desk.press("r g Down Down X")
    desk.elsewhere { world in world.library.groups.removeAll() }
    #expect(!desk.screen.contains("Remove the group"))
    desk.press("y")
    #expect(desk.world.saves.isEmpty)
  }

  @Test func nothingIsRemovedWhereNothingCanBeSaved() {
    desk.world.readOnlyReason = "read only here"
    let desk = Desk(desk.world)
    desk.press("r g Down X")
    #expect(desk.notice == "✗ read only here")
    desk.world.readOnlyReason = nil
    let other = Desk(desk.world)
    desk.world.failure = Refusal.diskFull
    other.press("r g Down X y")
    #expect(other.notice == "✗ The disk is full; make room")
  }
}
