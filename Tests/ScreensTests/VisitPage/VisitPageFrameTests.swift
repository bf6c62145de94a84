import Model
import Testing

@testable import Screens

/// The page of a visit, as it is seen.
@MainActor @Suite struct VisitPageFrameTests {
  @Test func page() {
    let desk = Desk()
    desk.press("v Down Enter")
    #expect(
      desk.screen == """
         Site visit · 旅顺口区三涧堡街道                                 大连湾街道妇联
         Date         2026-10-15 Thu · Field observation
         Purpose      学习妇女之家建设和档案管理
         Leader       孙丽华
         Participants 4 · 阿依古丽·买买提 王芳 刘艳 李秀英
         Reflections  0 of 4 · owed by 阿依古丽·买买提 王芳 刘艳 李秀英
         File         –
         Findings     听取党工委和妇联经验介绍，查看工作档案。妇女之家每周三次活动，档
                      案一人一盒，台账按月更新，网格员入户走访有记录。
         Itinerary
        ▸Departure                           Unmarked
         Return                              Unmarked
         Gaps and actions
         1. 那里一人一档，我们只有纸质签到表
           [!] 建立学习培训档案               刘艳                    2026-11-15 Sun
           [x] 补录2025年培训记录             赵敏                    done 2026-11-20
         2. 村级妇女之家活动少





         Enter open  c roll call  s stop  n new gap  a new action      ? help  Esc back
         x state  d close gap  t participants  r reflections  f files  e edit  u undo
        """)
  }
}
