import Model
import Testing

@testable import Screens

/// Roll call, as it is seen.
@MainActor @Suite struct RollCallScreenTests {
  @Test func inEnglish() {
    let desk = Desk()
    desk.press("Enter")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班 No. 13                                 大连湾街道妇联
         Session 3 · 2026-11-24 Tue 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         Expected 12   Actual 2   Unmarked 9
         Present 1   Late 1   Left early 0   Leave 1   Absent 0
         Seat Name             Unit            Attendance                   Note
            1 阿依古丽·买买提  大连湾街道海滨… ✓ Present
            2 𠮷田美惠         大连湾街道      L Late 10 min
        ▸   3 王芳             前盐村          · Unmarked
            4 王芳 !!          东泉社区        V Official leave             区里开会
            5 王芳 !!          后盐村          · Unmarked
            6 刘艳             前盐村          · Unmarked
            7 欧阳春花         后盐村          · Unmarked
            8 张㛃             东泉社区        · Unmarked
            9 李秀英           大连湾街道      · Unmarked
           10 赵敏             东泉社区        · Unmarked
           11 陈静             大连湾街道海滨… · Unmarked
           12 孙丽华           大连湾街道      · Unmarked





         p present  l late  e early  v leave  a absent  c clear        ? help  Esc back
         / find  u undo  P rest present  n note  m minutes  s sheet  x paper  F final
        """)
  }

  @Test func inSimplifiedChinese() {
    let desk = Desk(.township(), .simplified)
    desk.press("Enter")
    #expect(
      desk.screen == """
         点名 · 女干部培训班 第13期                                      大连湾街道妇联
         第3次课 · 2026-11-24 周二 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         应到 12   实到 2   未点 9
         出勤 1   迟到 1   早退 0   请假 1   缺席 0
         座号 姓名             单位            考勤                         备注
            1 阿依古丽·买买提  大连湾街道海滨… ✓ 出勤
            2 𠮷田美惠         大连湾街道      L 迟到 10分钟
        ▸   3 王芳             前盐村          · 未点
            4 王芳 !!          东泉社区        V 公假                       区里开会
            5 王芳 !!          后盐村          · 未点
            6 刘艳             前盐村          · 未点
            7 欧阳春花         后盐村          · 未点
            8 张㛃             东泉社区        · 未点
            9 李秀英           大连湾街道      · 未点
           10 赵敏             东泉社区        · 未点
           11 陈静             大连湾街道海滨… · 未点
           12 孙丽华           大连湾街道      · 未点





         p 出勤  l 迟到  e 早退  v 请假  a 缺席  c 清除  / 查找        ? 帮助  Esc 返回
         u 撤销  P 其余出勤  n 备注  m 分钟数  s 签到表  x 录纸质表  F 封存
        """)
  }

  @Test func inTraditionalChinese() {
    let desk = Desk(.township(), .traditional)
    desk.press("Enter")
    #expect(
      desk.screen == """
         點名 · 女干部培训班 第13期                                      大连湾街道妇联
         第3次課 · 2026-11-24 週二 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         應到 12   實到 2   未點 9
         出勤 1   遲到 1   早退 0   請假 1   缺席 0
         座號 姓名             單位            考勤                         備註
            1 阿依古丽·买买提  大连湾街道海滨… ✓ 出勤
            2 𠮷田美惠         大连湾街道      L 遲到 10分鐘
        ▸   3 王芳             前盐村          · 未點
            4 王芳 !!          东泉社区        V 公假                       区里开会
            5 王芳 !!          后盐村          · 未點
            6 刘艳             前盐村          · 未點
            7 欧阳春花         后盐村          · 未點
            8 张㛃             东泉社区        · 未點
            9 李秀英           大连湾街道      · 未點
           10 赵敏             东泉社区        · 未點
           11 陈静             大连湾街道海滨… · 未點
           12 孙丽华           大连湾街道      · 未點





         p 出勤  l 遲到  e 早退  v 請假  a 缺席  c 清除  / 尋找        ? 說明  Esc 返回
         u 撤銷  P 其餘出勤  n 備註  m 分鐘數  s 簽到表  x 錄紙本表  F 封存
        """)
  }

  @Test func at110By32() {
    let desk = Desk(.township(), columns: 110, rows: 32)
    desk.press("Enter")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班 No. 13                                                               大连湾街道妇联
         Session 3 · 2026-11-24 Tue 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         Expected 12   Actual 2   Unmarked 9
         Present 1   Late 1   Left early 0   Leave 1   Absent 0
         Seat Name                     Unit                           Attendance                   Note
            1 阿依古丽·买买提          大连湾街道海滨社区妇女儿童之…  ✓ Present
            2 𠮷田美惠                 大连湾街道                     L Late 10 min
        ▸   3 王芳                     前盐村                         · Unmarked
            4 王芳 !!                  东泉社区                       V Official leave             区里开会
            5 王芳 !!                  后盐村                         · Unmarked
            6 刘艳                     前盐村                         · Unmarked
            7 欧阳春花                 后盐村                         · Unmarked
            8 张㛃                     东泉社区                       · Unmarked
            9 李秀英                   大连湾街道                     · Unmarked
           10 赵敏                     东泉社区                       · Unmarked
           11 陈静                     大连湾街道海滨社区妇女儿童之…  · Unmarked
           12 孙丽华                   大连湾街道                     · Unmarked













         p present  l late  e early  v leave  a absent  c clear  / find  u undo  P rest present      ? help  Esc back
         n note  m minutes  s sheet  x paper  F final
        """)
  }

  @Test func at60By12AfterAMark() {
    let desk = Desk(.township(), columns: 60, rows: 12)
    desk.press("Enter l")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班 No. 13             大连湾街道妇联
         Session 3 · 2026-11-24 Tue 08:30–11:30 · 婚姻家庭编司法解…
         Expected 12   Actual 3   Unmarked 8
         Present 1   Late 2   Left early 0   Leave 1   Absent 0
         Seat Name          Unit          Attendance     Note
            1 阿依古丽·买…  大连湾街道海… ✓ Present
            2 𠮷田美惠      大连湾街道    L Late 10 min
            3 王芳          前盐村        L Late 35 min
        ▸   4 王芳 !!       东泉社区      V Official le… 区里开会
         ✓ Saved: 3 王芳 Late 35 min
         p present  l late  e early  v leave       ? help  Esc back
         a absent  c clear  / find  u undo  P rest present  n note
        """)
  }

  @Test func askingWhichLeave() {
    let desk = Desk()
    desk.press("Enter v")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班 No. 13                                 大连湾街道妇联
         Session 3 · 2026-11-24 Tue 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         Expected 12   Actual 2   Unmarked 9
         Present 1   Late 1   Left early 0   Leave 1   Absent 0
         Seat Name             Unit            Attendance                   Note
            1 阿依古丽·买买提  大连湾街道海滨… ✓ Present
            2 𠮷田美惠         大连湾街道      L Late 10 min
        ▸   3 王芳             前盐村          · Unmarked
            4 王芳 !!          东泉社区        V Official leave             区里开会
            5 王芳 !!          后盐村          · Unmarked
            6 刘艳             前盐村          · Unmarked
            7 欧阳春花         后盐村          · Unmarked
            8 张㛃             东泉社区        · Unmarked
            9 李秀英           大连湾街道      · Unmarked
           10 赵敏             东泉社区        · Unmarked
           11 陈静             大连湾街道海滨… · Unmarked
           12 孙丽华           大连湾街道      · Unmarked





         Leave of 王芳: p personal, s sick, o official
         p personal  s sick  o official  Esc cancel
        """)
  }

  @Test func typingANote() {
    let desk = Desk()
    desk.press("Enter 4 n")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班 No. 13                                 大连湾街道妇联
         Session 3 · 2026-11-24 Tue 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         Expected 12   Actual 2   Unmarked 9
         Present 1   Late 1   Left early 0   Leave 1   Absent 0
         Seat Name             Unit            Attendance                   Note
            1 阿依古丽·买买提  大连湾街道海滨… ✓ Present
            2 𠮷田美惠         大连湾街道      L Late 10 min
            3 王芳             前盐村          · Unmarked
        ▸   4 王芳 !!          东泉社区        V Official leave             区里开会
            5 王芳 !!          后盐村          · Unmarked
            6 刘艳             前盐村          · Unmarked
            7 欧阳春花         后盐村          · Unmarked
            8 张㛃             东泉社区        · Unmarked
            9 李秀英           大连湾街道      · Unmarked
           10 赵敏             东泉社区        · Unmarked
           11 陈静             大连湾街道海滨… · Unmarked
           12 孙丽华           大连湾街道      · Unmarked





         Note on 王芳: 区里开会
         Enter save  Esc cancel
        """)
  }

  @Test func typingMinutes() {
    let desk = Desk()
    desk.press("Enter 2 m")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班 No. 13                                 大连湾街道妇联
         Session 3 · 2026-11-24 Tue 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         Expected 12   Actual 2   Unmarked 9
         Present 1   Late 1   Left early 0   Leave 1   Absent 0
         Seat Name             Unit            Attendance                   Note
            1 阿依古丽·买买提  大连湾街道海滨… ✓ Present
        ▸   2 𠮷田美惠         大连湾街道      L Late 10 min
            3 王芳             前盐村          · Unmarked
            4 王芳 !!          东泉社区        V Official leave             区里开会
            5 王芳 !!          后盐村          · Unmarked
            6 刘艳             前盐村          · Unmarked
            7 欧阳春花         后盐村          · Unmarked
            8 张㛃             东泉社区        · Unmarked
            9 李秀英           大连湾街道      · Unmarked
           10 赵敏             东泉社区        · Unmarked
           11 陈静             大连湾街道海滨… · Unmarked
           12 孙丽华           大连湾街道      · Unmarked





         𠮷田美惠, Late, minutes: 10
         Enter save  Esc cancel
        """)
  }

  @Test func finding() {
    let desk = Desk()
    desk.press("Enter / wf")
    #expect(
      desk.screen == """
         Roll call · 女干部培训班 No. 13                                 大连湾街道妇联
         Session 3 · 2026-11-24 Tue 08:30–11:30 · 婚姻家庭编司法解释 · 区委党校一号教室
         Expected 12   Actual 2   Unmarked 9
         Present 1   Late 1   Left early 0   Leave 1   Absent 0
         Seat Name             Unit            Attendance                   Note
        ▸   3 王芳             前盐村          · Unmarked
            4 王芳 !!          东泉社区        V Official leave             区里开会
            5 王芳 !!          后盐村          · Unmarked














         Find (name, pinyin, unit, phone): wf
         Enter go there  Esc cancel
        """)
  }
}
