import Model
import Testing

@testable import Screens

/// The roster, as it is seen.
@MainActor @Suite struct RosterScreenTests {
  @Test func whole() {
    let desk = Desk()
    desk.press("r")
    #expect(
      desk.screen == """
         Roster                                                          大连湾街道妇联
         14 trainees
         Number Name              Unit                  Post              Phone
        ▸001    阿依古丽·买买提   大连湾街道海滨社区妇… 妇联执委          138****0001
         011    陈静              大连湾街道海滨社区妇…
         002    𠮷田美惠          大连湾街道                              138****0002
         009    李秀英            大连湾街道            街道妇联兼职副主…
         006    刘艳              前盐村                                  138****0006
         007    欧阳春花          后盐村
         012    孙丽华            大连湾街道            街道妇联主席
         003    王芳              前盐村                妇联主席          139****5678
         004    王芳              东泉社区              妇联主席
         005    王芳              后盐村                妇联副主席
         014    吴桐
         008    张㛃              东泉社区              网格员
         010    赵敏              东泉社区
         013    周桂兰            后盐村





         Enter open  / filter  n new  e edit  o order  g groups        ? help  Esc back
         i import  x export  U units  R retired too  w paper  f unmask
        """)
  }

  @Test func byStrokes() {
    let desk = Desk()
    desk.world.library.strokes = StrokeOrder(dictionary: Array("赵\thsh\n王\thhsh\n吴\tszhh".utf8))
    desk.press("r o")
    #expect(desk.notice == "✓ Ordered by surname strokes")
    let shown = desk.rows.dropFirst(3).prefix(5).compactMap {
      $0.split(separator: " ").dropFirst().first
    }
    #expect(shown == ["赵敏", "王芳", "王芳", "王芳", "吴桐"])
  }

  @Test func narrowed() {
    let desk = Desk()
    desk.press("r / wf")
    #expect(
      desk.screen == """
         Roster                                                          大连湾街道妇联
         / wf                                                                   3 found
         Number Name              Unit                  Post              Phone
        ▸003    王芳              前盐村                妇联主席          139****5678
         004    王芳              东泉社区              妇联主席
         005    王芳              后盐村                妇联副主席

















         Enter open  Tab to the list  Esc show all
        """)
  }
}
