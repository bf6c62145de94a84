import Model
import Testing

@testable import Screens

/// The seating plan as it is seen.
@MainActor @Suite struct PlanScreenTests {
  /// The sixth of twelve trainees has left.
  private func withAnEmptySeat() -> World {
    let world = World.township()
    world.library.classes[0].enrolment[5].leftOn = day("2026-11-21")
    return world
  }

  /// A class of 263 in a room with so many seats a row.
  private func largeRoom(_ seatsPerRow: Int) -> World {
    let world = World.bigClass()
    world.library.classes[0].seatsPerRow = seatsPerRow
    return world
  }

  @Test func at80By24InEnglish() {
    let world = World.township()
    let desk = Desk(world, rollCall: world.morning)
    desk.press("y")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班 No. 13                                 大连湾街道妇联
         Session 3 · 2026-11-24 Tue 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         Expected 12   Actual 2   Unmarked 9
         Present 1   Late 1   Left early 0   Leave 1   Absent 0
         3 王芳  前盐村  · Unmarked
                                          [ Front ]
           1✓ 阿依古丽·…  2L 𠮷田美惠  ▸ 3· 王芳        4V 王芳        5· 王芳
           6· 刘艳        7· 欧阳春花    8· 张㛃        9· 李秀英     10· 赵敏
          11· 陈静       12· 孙丽华













         Esc list  p present  l late  e early  v leave  a absent  c clear        ? help
         / find  u undo  P rest present  n note  m minutes  s sheet  x paper  F final
        """)
  }

  @Test func at80By24InSimplifiedChinese() {
    let world = World.township()
    let desk = Desk(world, .simplified, rollCall: world.morning)
    desk.press("y")
    #expect(
      desk.screen == """
         点名 · 女干部培训班 第13期                                      大连湾街道妇联
         第3次课 · 2026-11-24 周二 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         应到 12   实到 2   未点 9
         出勤 1   迟到 1   早退 0   请假 1   缺席 0
         3 王芳  前盐村  · 未点
                                          [ 讲台 ]
           1✓ 阿依古丽·…  2L 𠮷田美惠  ▸ 3· 王芳        4V 王芳        5· 王芳
           6· 刘艳        7· 欧阳春花    8· 张㛃        9· 李秀英     10· 赵敏
          11· 陈静       12· 孙丽华













         Esc 列表  p 出勤  l 迟到  e 早退  v 请假  a 缺席  c 清除  / 查找        ? 帮助
         u 撤销  P 其余出勤  n 备注  m 分钟数  s 签到表  x 录纸质表  F 封存
        """)
  }

  @Test func at80By24InTraditionalChinese() {
    let world = World.township()
    let desk = Desk(world, .traditional, rollCall: world.morning)
    desk.press("y")
    #expect(
      desk.screen == """
         點名 · 女干部培训班 第13期                                      大连湾街道妇联
         第3次課 · 2026-11-24 週二 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         應到 12   實到 2   未點 9
         出勤 1   遲到 1   早退 0   請假 1   缺席 0
         3 王芳  前盐村  · 未點
                                          [ 講台 ]
           1✓ 阿依古丽·…  2L 𠮷田美惠  ▸ 3· 王芳        4V 王芳        5· 王芳
           6· 刘艳        7· 欧阳春花    8· 张㛃        9· 李秀英     10· 赵敏
          11· 陈静       12· 孙丽华













         Esc 列表  p 出勤  l 遲到  e 早退  v 請假  a 缺席  c 清除  / 尋找        ? 說明
         u 撤銷  P 其餘出勤  n 備註  m 分鐘數  s 簽到表  x 錄紙本表  F 封存
        """)
  }

  @Test func at40By12AfterAMark() {
    let world = World.township()
    let desk = Desk(world, rollCall: world.morning)
    desk.press("y")
    desk.resize(columns: 40, rows: 12)
    desk.press("l")
    #expect(
      desk.screen == """
         Roll call · 女干部培训…  大连湾街道妇…
         Session 3 · 2026-11-24 Tue 08:30–11:3…
         Expected 12   Actual 3   Unmarked 8
         4 王芳 !!  东泉社区  V Official leave…
                      [ Front ]
           1✓ 阿依古…  2L 𠮷田美…  3L 王芳
         ▸ 4V 王芳     5· 王芳     6· 刘艳
           7· 欧阳春…  8· 张㛃     9· 李秀英
          10· 赵敏    11· 陈静    12· 孙丽华
         ✓ Saved: 3 王芳 Late 35 min
         Esc list  p present  l late     ? help
         e early  v leave  a absent  c clear
        """)
  }

  @Test func at120By40() {
    let world = World.township()
    let desk = Desk(world, columns: 120, rows: 40, rollCall: world.morning)
    desk.press("y")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班 No. 13                                                                         大连湾街道妇联
         Session 3 · 2026-11-24 Tue 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         Expected 12   Actual 2   Unmarked 9
         Present 1   Late 1   Left early 0   Leave 1   Absent 0
         3 王芳  前盐村  · Unmarked
                                                            [ Front ]
           1✓ 阿依古丽·…   2L 𠮷田美惠   ▸ 3· 王芳         4V 王芳         5· 王芳         6· 刘艳         7· 欧阳春花
           8· 张㛃         9· 李秀英      10· 赵敏        11· 陈静        12· 孙丽华






























         Esc list  p present  l late  e early  v leave  a absent  c clear  / find  u undo  P rest present  n note        ? help
         m minutes  s sheet  x paper  F final
        """)
  }

  @Test func aWalkInAndAnEmptySeat() {
    let world = withAnEmptySeat()
    let desk = Desk(world, rollCall: world.morning)
    desk.press("y w 吴霞 Enter End")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班 No. 13                                 大连湾街道妇联
         Session 3 · 2026-11-24 Tue 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         Expected 11   Actual 2   Unmarked 8   Walk-in 1
         Present 1   Late 1   Left early 0   Leave 1   Absent 0
         + 吴霞  ✓ Walk-in
                                          [ Front ]
           1✓ 阿依古丽·…  2L 𠮷田美惠    3· 王芳        4V 王芳        5· 王芳
           6–             7· 欧阳春花    8· 张㛃        9· 李秀英     10· 赵敏
          11· 陈静       12· 孙丽华
         Without a seat
         ▸ +✓ 吴霞











         Esc list  p present  l late  e early  v leave  a absent  c clear        ? help
         / find  u undo  P rest present  n note  m minutes  s sheet  x paper  F final
        """)
  }

  @Test func aLargeRoomAtItsMiddle() {
    let world = World.bigClass()
    let desk = Desk(world, .simplified, rollCall: world.only)
    desk.press("y 1 3 0 a")
    #expect(
      desk.screen == """
         点名 · 女干部培训班                                             大连湾街道妇联
         第1次课 · 2026-11-24 周二 08:30–11:30 · 党的创新理论
         应到 263   实到 0   未点 262
         出勤 0   迟到 0   早退 0   请假 0   缺席 1
         131 刘丽华  前盐村  · 未点
                                            [ 讲台 ]
           43· 李丽华   44· 赵秀英   45· 王桂兰   46· 刘敏     47· 陈丽华   48· 李秀英 ↑
           49· 赵桂兰   50· 王敏     51· 刘丽华   52· 陈秀英   53· 李桂兰   54· 赵敏
           55· 王丽华   56· 刘秀英   57· 陈桂兰   58· 李敏     59· 赵丽华   60· 王秀英
           61· 刘桂兰   62· 陈敏     63· 李丽华   64· 赵秀英   65· 王桂兰   66· 刘敏
           67· 陈丽华   68· 李秀英   69· 赵桂兰   70· 王敏     71· 刘丽华   72· 陈秀英
           73· 李桂兰   74· 赵敏     75· 王丽华   76· 刘秀英   77· 陈桂兰   78· 李敏
           79· 赵丽华   80· 王秀英   81· 刘桂兰   82· 陈敏     83· 李丽华   84· 赵秀英
           85· 王桂兰   86· 刘敏     87· 陈丽华   88· 李秀英   89· 赵桂兰   90· 王敏
           91· 刘丽华   92· 陈秀英   93· 李桂兰   94· 赵敏     95· 王丽华   96· 刘秀英
           97· 陈桂兰   98· 李敏     99· 赵丽华  100· 王秀英  101· 刘桂兰  102· 陈敏
          103· 李丽华  104· 赵秀英  105· 王桂兰  106· 刘敏    107· 陈丽华  108· 李秀英
          109· 赵桂兰  110· 王敏    111· 刘丽华  112· 陈秀英  113· 李桂兰  114· 赵敏
          115· 王丽华  116· 刘秀英  117· 陈桂兰  118· 李敏    119· 赵丽华  120· 王秀英
          121· 刘桂兰  122· 陈敏    123· 李丽华  124· 赵秀英  125· 王桂兰  126· 刘敏
          127· 陈丽华  128· 李秀英  129· 赵桂兰  130A 王敏   ▸131· 刘丽华  132· 陈秀英 ↓
         ✓ 已保存：130 王敏 缺席
         Esc 列表  p 出勤  l 迟到  e 早退  v 请假  a 缺席  c 清除  / 查找        ? 帮助
         u 撤销  P 其余出勤  n 备注  m 分钟数  s 签到表  x 录纸质表  F 封存
        """)
  }

  @Test func eightARowLeaveTheNumbersOut() {
    let world = largeRoom(8)
    let desk = Desk(world, rollCall: world.only)
    desk.press("y 1 0 p")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班                                        大连湾街道妇联
         Session 1 · 2026-11-24 Tue 08:30–11:30 · 党的创新理论
         Expected 263   Actual 1   Unmarked 262
         Present 1   Late 0   Left early 0   Leave 0   Absent 0
         11 刘丽华  前盐村  · Unmarked
                                        [ Front ]
          · 刘桂兰 · 陈敏   · 李丽华 · 赵秀英 · 王桂兰 · 刘敏   · 陈丽华 · 李秀英
          · 赵桂兰 ✓ 王敏  ▸· 刘丽华 · 陈秀英 · 李桂兰 · 赵敏   · 王丽华 · 刘秀英
          · 陈桂兰 · 李敏   · 赵丽华 · 王秀英 · 刘桂兰 · 陈敏   · 李丽华 · 赵秀英
          · 王桂兰 · 刘敏   · 陈丽华 · 李秀英 · 赵桂兰 · 王敏   · 刘丽华 · 陈秀英
          · 李桂兰 · 赵敏   · 王丽华 · 刘秀英 · 陈桂兰 · 李敏   · 赵丽华 · 王秀英
          · 刘桂兰 · 陈敏   · 李丽华 · 赵秀英 · 王桂兰 · 刘敏   · 陈丽华 · 李秀英
          · 赵桂兰 · 王敏   · 刘丽华 · 陈秀英 · 李桂兰 · 赵敏   · 王丽华 · 刘秀英
          · 陈桂兰 · 李敏   · 赵丽华 · 王秀英 · 刘桂兰 · 陈敏   · 李丽华 · 赵秀英
          · 王桂兰 · 刘敏   · 陈丽华 · 李秀英 · 赵桂兰 · 王敏   · 刘丽华 · 陈秀英
          · 李桂兰 · 赵敏   · 王丽华 · 刘秀英 · 陈桂兰 · 李敏   · 赵丽华 · 王秀英
          · 刘桂兰 · 陈敏   · 李丽华 · 赵秀英 · 王桂兰 · 刘敏   · 陈丽华 · 李秀英
          · 赵桂兰 · 王敏   · 刘丽华 · 陈秀英 · 李桂兰 · 赵敏   · 王丽华 · 刘秀英
          · 陈桂兰 · 李敏   · 赵丽华 · 王秀英 · 刘桂兰 · 陈敏   · 李丽华 · 赵秀英
          · 王桂兰 · 刘敏   · 陈丽华 · 李秀英 · 赵桂兰 · 王敏   · 刘丽华 · 陈秀英
          · 李桂兰 · 赵敏   · 王丽华 · 刘秀英 · 陈桂兰 · 李敏   · 赵丽华 · 王秀英      ↓
         ✓ Saved: 10 王敏 Present
         Esc list  p present  l late  e early  v leave  a absent  c clear        ? help
         / find  u undo  P rest present  n note  m minutes  s sheet  x paper  F final
        """)
  }

  @Test func twentyARowLeaveTheNamesOutAndSomeSeatsToo() {
    let world = largeRoom(20)
    let desk = Desk(world, rollCall: world.only)
    desk.press("y 1 0 p")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班                                        大连湾街道妇联
         Session 1 · 2026-11-24 Tue 08:30–11:30 · 党的创新理论
         Expected 263   Actual 1   Unmarked 262
         Present 1   Late 0   Left early 0   Leave 0   Absent 0
         11 刘丽华  前盐村  · Unmarked
                                          [ Front ]                                →
            1·   2·   3·   4·   5·   6·   7·   8·   9·  10✓▸ 11·  12·  13·  14·  15·
           21·  22·  23·  24·  25·  26·  27·  28·  29·  30·  31·  32·  33·  34·  35·
           41·  42·  43·  44·  45·  46·  47·  48·  49·  50·  51·  52·  53·  54·  55·
           61·  62·  63·  64·  65·  66·  67·  68·  69·  70·  71·  72·  73·  74·  75·
           81·  82·  83·  84·  85·  86·  87·  88·  89·  90·  91·  92·  93·  94·  95·
          101· 102· 103· 104· 105· 106· 107· 108· 109· 110· 111· 112· 113· 114· 115·
          121· 122· 123· 124· 125· 126· 127· 128· 129· 130· 131· 132· 133· 134· 135·
          141· 142· 143· 144· 145· 146· 147· 148· 149· 150· 151· 152· 153· 154· 155·
          161· 162· 163· 164· 165· 166· 167· 168· 169· 170· 171· 172· 173· 174· 175·
          181· 182· 183· 184· 185· 186· 187· 188· 189· 190· 191· 192· 193· 194· 195·
          201· 202· 203· 204· 205· 206· 207· 208· 209· 210· 211· 212· 213· 214· 215·
          221· 222· 223· 224· 225· 226· 227· 228· 229· 230· 231· 232· 233· 234· 235·
          241· 242· 243· 244· 245· 246· 247· 248· 249· 250· 251· 252· 253· 254· 255·
          261· 262· 263·

         ✓ Saved: 10 王敏 Present
         Esc list  p present  l late  e early  v leave  a absent  c clear        ? help
         / find  u undo  P rest present  n note  m minutes  s sheet  x paper  F final
        """)
  }
}
