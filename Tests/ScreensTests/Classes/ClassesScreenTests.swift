import Model
import Testing

@testable import Screens

/// Classes, as it is seen.
@MainActor @Suite struct ClassesScreenTests {
  @Test func list() {
    let desk = Desk()
    desk.press("c")
    #expect(
      desk.screen == """
         Classes                                                         大连湾街道妇联
         Start      End        Name                      Place          Size  Sessions
        ▸2026-12-01 2026-12-02 农村电商技能班                           4     1
         2026-11-20 2026-11-28 女干部培训班 No. 13       区委党校一号…  12    5



















         Enter open  / filter  n new  e edit  R rules  L letterhead    ? help  Esc back
        """)
  }

  @Test func page() {
    let desk = Desk()
    desk.press("c Down Enter")
    #expect(
      desk.screen == """
         Class · 女干部培训班 No. 13                                     大连湾街道妇联
         2026-11-20 – 2026-11-28 · 区委党校一号教室 · 大连湾街道妇联
         12 enrolled; press t to enrol
         No. Date           Time        Topic                    Trainer      Taken
         1   2026-11-20 Fri 08:30–11:30 开班动员与党的创新理论                12/12
         2   2026-11-23 Mon 13:30–16:30 妇女权益保障法                        –
        ▸3   2026-11-24 Tue 08:30–11:30 婚姻家庭编司法解释                    3/12
         4   2026-11-24 Tue 13:30–16:30 礼仪与公众表达                        –
         5   2026-11-26 Thu 08:30–16:00 户外团队协作                          –













         Enter roll call  s sheet  n new session  N series  e edit     ? help  Esc back
         E edit class  t enrol  T enrolled  L leave  S standing  r results  x export
        """)
  }
}
