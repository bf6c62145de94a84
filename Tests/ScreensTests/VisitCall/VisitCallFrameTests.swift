import Model
import Testing

@testable import Screens

/// Roll calls and files of a visit, as it is seen.
@MainActor @Suite struct VisitCallFrameTests {
  private func world() -> World {
    let world = World.township()
    var stop = Stop(
      id: Identifier(letter: "p", milliseconds: 1, random: 0), place: "党群中心")
    stop.arrival = time("09:30")
    stop.departure = time("11:00")
    world.library.visits[0] = world.library.visits[0].setting(stop)
    world.documents = ["照片.jpg": [0xFF, 0xD8, 0xFF] + [UInt8](repeating: 1, count: 3000)]
    return world
  }

  @Test(arguments: Language.allCases)
  func `roll call at a stop`(language: Language) {
    let desk = Desk(world(), language)
    desk.press("v Down Enter c p a n")
    desk.type("自驾")
    desk.press("Enter P Enter")
    desk.type("2 7:30")
    desk.press("Enter p P Enter 2")
    #expect(desk.screen == Self.calls[language], "CALL \(language)\n\(desk.screen)")
  }

  @Test(arguments: Language.allCases)
  func files(language: Language) {
    let desk = Desk(world(), language)
    desk.press("v Down Enter f n")
    desk.type("照片.jpg")
    desk.press("Down")
    desk.type("妇女之家")
    desk.press("Down Right F10 X")
    #expect(desk.screen == Self.fileLists[language], "FILES \(language)\n\(desk.screen)")
  }

  private static let calls: [Language: String] = [
    .english: """
     Roll call · 旅顺口区三涧堡街道                                  大连湾街道妇联
     Point 2 of 3: 1. 党群中心 · 2026-10-15 Thu 11:00
     Expected 2 · here 2 · not with us 0 · not called 0
     Name                Unit                   Roll call       Note
     阿依古丽·买买提     大连湾街道海滨社区妇…  ✓ here
    ▸李秀英              大连湾街道             ✓ here
     王芳                前盐村                 · Unmarked      may join here
     刘艳                前盐村                 · Unmarked      may join here














     Heads counted (at 2026-10-15 11:00, else 30 17:30): 2
     Enter save  Esc cancel
    """,
    .simplified: """
     点名 · 旅顺口区三涧堡街道                                       大连湾街道妇联
     第2/3处：1. 党群中心 · 2026-10-15 周四 11:00
     应到2 · 到2 · 未同行0 · 未点0
     姓名                单位                   点名            备注
     阿依古丽·买买提     大连湾街道海滨社区妇…  ✓ 到
    ▸李秀英              大连湾街道             ✓ 到
     王芳                前盐村                 · 未点          可在此加入
     刘艳                前盐村                 · 未点          可在此加入














     清点人数（2026-10-15 11:00，或写 30 17:30）： 2
     Enter 保存  Esc 取消
    """,
    .traditional: """
     點名 · 旅顺口区三涧堡街道                                       大连湾街道妇联
     第2/3處：1. 党群中心 · 2026-10-15 週四 11:00
     應到2 · 到2 · 未同行0 · 未點0
     姓名                單位                   點名            備註
     阿依古丽·买买提     大连湾街道海滨社区妇…  ✓ 到
    ▸李秀英              大连湾街道             ✓ 到
     王芳                前盐村                 · 未點          可在此加入
     刘艳                前盐村                 · 未點          可在此加入














     清點人數（2026-10-15 11:00，或寫 30 17:30）： 2
     Enter 儲存  Esc 取消
    """,
  ]
  private static let fileLists: [Language: String] = [
    .english: """
     Files · 旅顺口区三涧堡街道                                      大连湾街道妇联
     Title                           Kind  Size     Stop                Date
    ▸妇女之家                        jpg   3 KB     党群中心            2026-11-24


















     In the data folder: visits/v-0000000001000000/f-000000001g000001.jpg
     y removes the file; a copy stays under .replaced
     y remove  n cancel
    """,
    .simplified: """
     附件 · 旅顺口区三涧堡街道                                       大连湾街道妇联
     标题                            类别  大小     站点                日期
    ▸妇女之家                        jpg   3 KB     党群中心            2026-11-24


















     在数据文件夹中：visits/v-0000000001000000/f-000000001g000001.jpg
     按 y 删除附件；副本留在 .replaced 中
     y 删除  n 取消
    """,
    .traditional: """
     附件 · 旅顺口区三涧堡街道                                       大连湾街道妇联
     標題                            類別  大小     站點                日期
    ▸妇女之家                        jpg   3 KB     党群中心            2026-11-24


















     在資料夾中：visits/v-0000000001000000/f-000000001g000001.jpg
     按 y 刪除附件；副本留在 .replaced 中
     y 刪除  n 取消
    """,
  ]
}
