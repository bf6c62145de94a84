import Model
import Testing

@testable import Screens

/// Choosing trainees, as it is seen.
@MainActor @Suite struct PickTraineesScreenTests {
  @Test func enrolling() {
    let desk = Desk()
    desk.press("c Down Enter t End Space")
    #expect(
      desk.screen == """
         Enrol trainees · 女干部培训班 No. 13                            大连湾街道妇联
         1 chosen
             Name                    Unit                        Post
          =  阿依古丽·买买提         大连湾街道海滨社区妇女儿童… 妇联执委
          =  陈静                    大连湾街道海滨社区妇女儿童…
          =  𠮷田美惠                大连湾街道
          =  李秀英                  大连湾街道                  街道妇联兼职副主席
          =  刘艳                    前盐村
          =  欧阳春花                后盐村
          =  孙丽华                  大连湾街道                  街道妇联主席
          =  王芳                    前盐村                      妇联主席
          =  王芳                    东泉社区                    妇联主席
          =  王芳                    后盐村                      妇联副主席
         [ ] 吴桐
          =  张㛃                    东泉社区                    网格员
          =  赵敏                    东泉社区
        ▸[x] 周桂兰                  后盐村





         Space choose  A all  / filter  g groups  R retired too        ? help  Esc back
         Enter save
        """)
  }

  @Test func filtering() {
    let desk = Desk()
    desk.press("v Down Enter t / wf")
    #expect(
      desk.screen == """
         Participants · 旅顺口区三涧堡街道                               大连湾街道妇联
         / wf                                                        3 found · 4 chosen
             Name                    Unit                        Post
        ▸[x] 王芳                    前盐村                      妇联主席
         [ ] 王芳                    东泉社区                    妇联主席
         [ ] 王芳                    后盐村                      妇联副主席

















         Enter to the list  Esc show all
        """)
  }
}
