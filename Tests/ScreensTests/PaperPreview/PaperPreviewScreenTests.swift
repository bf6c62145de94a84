import Model
import Testing

@testable import Screens

/// A paper, as it is seen.
@MainActor @Suite struct PaperPreviewScreenTests {
  @Test func firstPage() {
    let world = World.township()
    world.pages = [
      [
        "", "                          女干部培训班 第13期 签到表", "",
        " 序号  姓名              单位                      签到", "   1   阿依古丽·买买提   大连湾街道",
      ], [],
    ]
    let desk = Desk(world)
    desk.press("s")
    #expect(
      desk.screen == """
         Sign-in sheet                                                   大连湾街道妇联
         Page 1 of 2

                                  女干部培训班 第13期 签到表

         序号  姓名              单位                      签到
           1   阿依古丽·买买提   大连湾街道
















         w write PDF  p print  → next page  f unmask  e layout         ? help  Esc back
        """)
  }
}
