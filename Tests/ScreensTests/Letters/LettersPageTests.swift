import Model
import Testing

@testable import Screens

/// The letters of a class, and where else one is made.
@MainActor @Suite struct LettersPageTests {
  private let world = World.township()
  private let desk: Desk

  init() { desk = Desk(world) }

  @Test func `every unit of the class has a line`() {
    desk.press("c Down Enter l")
    #expect(
      desk.screen == """
         Letters · 女干部培训班 No. 13                                   大连湾街道妇联
         Paper                      For                                        Trainees
        ▸Class notice
         Leave form                 blank
         Notice to unit             every unit, each on pages of its own       12
         Notice to unit             大连湾街道                                 3
         Notice to unit             大连湾街道海滨社区妇女儿童之家服务中心     2
         Notice to unit             东泉社区                                   3
         Notice to unit             后盐村                                     2
         Notice to unit             前盐村                                     2













         Enter open                                                    ? help  Esc back
        """)
  }

  @Test func `a line opens its paper`() {
    desk.press("c Down Enter l Enter Esc Down Enter Esc Down Enter Esc Down Enter")
    #expect(
      world.laidOut == [
        PaperOrder(.letters(.classNotice, of: id(1))),
        PaperOrder(.letters(.leaveForm(), of: id(1))),
        PaperOrder(.letters(.unitNotices(), of: id(1))),
        PaperOrder(.letters(.unitNotices(to: id(1)), of: id(1))),
      ])
  }

  @Test func `certificates stand there by kind once they are given`() {
    var results = Results(of: id(1))
    results[id(2)].certificate = Certificate(number: "1", issued: day("2026-11-28"))
    results[id(3)].certificate = Certificate(.green, number: "2", issued: day("2026-11-28"))
    world.library.results[id(1)] = results
    desk.press("c Down Enter l End")
    #expect(desk.chosen?.hasPrefix("Green certificate") == true)
    desk.press("Up Enter")
    #expect(
      world.laidOut == [PaperOrder(.letters(.certificates(to: nil, .completion), of: id(1)))])
  }

  @Test func `the certificate of one is made among the results`() {
    desk.press("c Down Enter r w")
    #expect(world.laidOut == [PaperOrder(.letters(.certificates(to: [id(1)]), of: id(1)))])
  }

  @Test func `the form of a request is made in the list of leaves`() throws {
    let leave = LeaveRequest(
      id: Identifier(letter: "l", milliseconds: 1, random: 0), of: id(1), kind: .sick,
      from: day("2026-11-24"), until: day("2026-11-24"), asked: day("2026-11-23"))
    world.library.classes[0].leaves = [leave]
    desk.press("c Down Enter L w")
    #expect(world.laidOut == [PaperOrder(.letters(.leaveRequest(leave.id), of: id(1)))])
  }
}
