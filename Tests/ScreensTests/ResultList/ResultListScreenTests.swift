import Model
import Testing

@testable import Screens

/// The results of a class, as they are seen.
@MainActor @Suite struct ResultListScreenTests {
  private func world() -> World {
    let world = World.township()
    var results = Results(of: id(1))
    results.exam = Exam()
    results.exam?.form = .closedBook
    results.exam?.date = day("2026-11-28")
    results[id(1)].score = 92.5
    results[id(1)].rating = Rating(.excellent, reason: "笔记完整", on: day("2026-11-28"))
    results[id(1)].certificate = Certificate(number: "妇训2026-001", issued: day("2026-11-28"))
    results[id(2)].score = 41
    results[id(2)].resit = 60
    results[id(3)].score = 59.5
    results[id(7)].rating = Rating(.poor, reason: "旷课", on: day("2026-11-24"))
    world.library.results[id(1)] = results
    world.library.classes[0] = world.library.classes[0].leaving(
      id(12), .transferred, on: day("2026-11-24"))
    return world
  }

  @Test func `in English`() {
    let desk = Desk(world())
    desk.press("c Down Enter r")
    #expect(
      desk.screen == """
         Results · 女干部培训班 No. 13                                   大连湾街道妇联
         Closed-book · 2026-11-28 Sat · pass 60 of 100 · 3 of 12 scored, 2 passed
         excellent 笔记完整 2026-11-28 · Certificate of completion 2026-11-28
         Seat Name              Score Resit Pass Rating    Completion   Certificate
        ▸   1 阿依古丽·买买提    92.5       ✓    excellent completes    妇训2026-001
            2 𠮷田美惠             41    60 ✓              completes
            3 王芳               59.5       ✗              failed
            4 王芳                  –                      attendance
            5 王芳                  –                      attendance
            6 刘艳                  –                      no score yet
            7 欧阳春花              –            poor      no score yet
            8 张㛃                  –                      no score yet
            9 李秀英                –                      no score yet
           10 赵敏                  –                      no score yet
           11 陈静                  –                      no score yet
           12 孙丽华                –                      left






         r resit  x excellent  p poor  n certificate                   ? help  Esc back
         N certificates for all  Enter edit  E exam  c clear  u undo
        """, "\(desk.screen)")
  }

  @Test func `in simplified Chinese`() {
    let desk = Desk(world(), .simplified)
    desk.press("c Down Enter r Down Down Down Down 6 6 Enter")
    #expect(
      desk.screen == """
         考核结业 · 女干部培训班 第13期                                  大连湾街道妇联
         闭卷 · 2026-11-28 周六 · 满分100，及格60 · 12人中3人有成绩，2人及格
         请假 3 学时；上限为总学时 18 的 1/7，即 2.57：按规定应退学
         座号 姓名                成绩  补考  及格 评定     结业     证书
            1 阿依古丽·买买提      92.5       ✓    优秀学员 结业     妇训2026-001
            2 𠮷田美惠               41    60 ✓             结业
            3 王芳                 59.5       ✗             不及格
            4 王芳                    –                     考勤不符
        ▸   5 王芳                    –                     考勤不符
            6 刘艳                    –                     未考核
            7 欧阳春花                –            较差     未考核
            8 张㛃                    –                     未考核
            9 李秀英                  –                     未考核
           10 赵敏                    –                     未考核
           11 陈静                    –                     未考核
           12 孙丽华                  –                     已离班






         5 王芳（考勤不符）：按 y 仍录入
         y 仍然录入  n 取消
        """, "\(desk.screen)")
  }

  @Test func `in traditional Chinese`() {
    let desk = Desk(world(), .traditional)
    desk.press("c Down Enter r Down Down Down Down Down Down p p")
    #expect(
      desk.screen == """
         考核結業 · 女干部培训班 第13期                                  大连湾街道妇联
         閉卷 · 2026-11-28 週六 · 滿分100，及格60 · 12人中3人有成績，2人及格

         座號 姓名                成績  補考  及格 評定     結業     證書
            1 阿依古丽·买买提      92.5       ✓    優秀學員 結業     妇训2026-001
            2 𠮷田美惠               41    60 ✓             結業
            3 王芳                 59.5       ✗             不及格
            4 王芳                    –                     考勤不符
            5 王芳                    –                     考勤不符
            6 刘艳                    –                     未考核
        ▸   7 欧阳春花                –                     未考核
            8 张㛃                    –                     未考核
            9 李秀英                  –                     未考核
           10 赵敏                    –                     未考核
           11 陈静                    –                     未考核
           12 孙丽华                  –                     已離班






         7 欧阳春花，較差原因：
         Enter 儲存  Esc 取消
        """, "\(desk.screen)")
  }
}
