import Model
import Testing

@testable import Screens

/// A trainee's file, as it is seen.
@MainActor @Suite struct TraineeFileScreenTests {
  @Test func inEnglish() {
    let desk = Desk()
    desk.press("r Enter")
    #expect(
      desk.screen == """
         Trainee · 阿依古丽·买买提                                       大连湾街道妇联
         Name       阿依古丽·买买提             Pinyin     a yi gu li mai mai ti
         Unit       大连湾街道海滨社区妇女儿童… Post       妇联执委
         Phone      138****0001                 Number     001
         ID card    –                           Birth      1985-03-12 (41 years)
         Gender     Female                      Education  大专
         Note       –
         6 hours · there 2 · late 0 · left early 0 · leave 0 · absent 0 · unmarked 2
         Date           Class                  Topic            Attendance        Hours
        ▸2026-11-26 Thu 女干部培训班 No. 13    户外团队协作     · to come
         2026-11-24 Tue 女干部培训班 No. 13    礼仪与公众表达   · Unmarked
         2026-11-24 Tue 女干部培训班 No. 13    婚姻家庭编司法…  ✓ Present         3
         2026-11-23 Mon 女干部培训班 No. 13    妇女权益保障法   · Unmarked
         2026-11-20 Fri 女干部培训班 No. 13    开班动员与党的…  ✓ Present         3
         2026-10-15 Thu Site visit             旅顺口区三涧堡…  Field observation







         Enter open  Tab view  e edit  R retire  w paper  f unmask     ? help  Esc back
         M another file of hers
        """)
  }

  @Test func inSimplifiedChinese() {
    let desk = Desk(.township(), .simplified)
    desk.press("r Enter")
    #expect(
      desk.screen == """
         学员 · 阿依古丽·买买提                                          大连湾街道妇联
         姓名       阿依古丽·买买提             拼音       a yi gu li mai mai ti
         单位       大连湾街道海滨社区妇女儿童… 职务       妇联执委
         联系电话   138****0001                 编号       001
         身份证号   –                           出生年月   1985-03-12（41岁）
         性别       女                          学历       大专
         备注       –
         6学时 · 实到2 · 迟到0 · 早退0 · 请假0 · 缺席0 · 未点2
         日期            培训班                   课题                  考勤     学时
        ▸2026-11-26 周四 女干部培训班 第13期      户外团队协作          · 未开始
         2026-11-24 周二 女干部培训班 第13期      礼仪与公众表达        · 未点
         2026-11-24 周二 女干部培训班 第13期      婚姻家庭编司法解释    ✓ 出勤   3
         2026-11-23 周一 女干部培训班 第13期      妇女权益保障法        · 未点
         2026-11-20 周五 女干部培训班 第13期      开班动员与党的创新理… ✓ 出勤   3
         2026-10-15 周四 外出观摩                 旅顺口区三涧堡街道    实地观摩







         Enter 打开  Tab 视图  e 修改  R 移出花名册  w 打印材料        ? 帮助  Esc 返回
         f 完整号码  M 另一份档案
        """)
  }

  @Test func inTraditionalChinese() {
    let desk = Desk(.township(), .traditional)
    desk.press("r Enter")
    #expect(
      desk.screen == """
         學員 · 阿依古丽·买买提                                          大连湾街道妇联
         姓名       阿依古丽·买买提             拼音       a yi gu li mai mai ti
         單位       大连湾街道海滨社区妇女儿童… 職務       妇联执委
         聯絡電話   138****0001                 編號       001
         身份證號   –                           出生年月   1985-03-12（41歲）
         性別       女                          學歷       大专
         備註       –
         6學時 · 實到2 · 遲到0 · 早退0 · 請假0 · 缺席0 · 未點2
         日期            培訓班                   課題                  考勤     學時
        ▸2026-11-26 週四 女干部培训班 第13期      户外团队协作          · 未開始
         2026-11-24 週二 女干部培训班 第13期      礼仪与公众表达        · 未點
         2026-11-24 週二 女干部培训班 第13期      婚姻家庭编司法解释    ✓ 出勤   3
         2026-11-23 週一 女干部培训班 第13期      妇女权益保障法        · 未點
         2026-11-20 週五 女干部培训班 第13期      开班动员与党的创新理… ✓ 出勤   3
         2026-10-15 週四 外出觀摩                 旅顺口区三涧堡街道    實地觀摩







         Enter 開啟  Tab 檢視  e 修改  R 移出花名冊  w 列印材料        ? 說明  Esc 返回
         f 完整號碼  M 另一份檔案
        """)
  }

  @Test func at110By32() {
    let desk = Desk(.township(), columns: 110, rows: 32)
    desk.press("r Enter")
    #expect(
      desk.screen == """
         Trainee · 阿依古丽·买买提                                                                     大连湾街道妇联
         Name       阿依古丽·买买提                            Pinyin     a yi gu li mai mai ti
         Unit       大连湾街道海滨社区妇女儿童之家服务中心     Post       妇联执委
         Phone      138****0001                                Number     001
         ID card    –                                          Birth      1985-03-12 (41 years)
         Gender     Female                                     Education  大专
         Note       –
         6 hours · there 2 · late 0 · left early 0 · leave 0 · absent 0 · unmarked 2
         Date           Class                            Topic                                Attendance        Hours
        ▸2026-11-26 Thu 女干部培训班 No. 13              户外团队协作                         · to come
         2026-11-24 Tue 女干部培训班 No. 13              礼仪与公众表达                       · Unmarked
         2026-11-24 Tue 女干部培训班 No. 13              婚姻家庭编司法解释                   ✓ Present         3
         2026-11-23 Mon 女干部培训班 No. 13              妇女权益保障法                       · Unmarked
         2026-11-20 Fri 女干部培训班 No. 13              开班动员与党的创新理论               ✓ Present         3
         2026-10-15 Thu Site visit                       旅顺口区三涧堡街道                   Field observation
















         Enter open  Tab view  e edit  R retire  w paper  f unmask  M another file of hers           ? help  Esc back
        """)
  }

  @Test func at60By12() {
    let desk = Desk(.township(), columns: 60, rows: 12)
    desk.press("r Enter")
    #expect(
      desk.screen == """
         Trainee · 阿依古丽·买买提                   大连湾街道妇联
         Name       阿依古丽·买买提   Pinyin     a yi gu li mai ma…
         Unit       大连湾街道海滨社… Post       妇联执委
         Phone      138****0001       Number     001
         ID card    –                 Birth      1985-03-12 (41 ye…
         Gender     Female            Education  大专
         Note       –
         6 hours · there 2 · late 0 · left early 0 · leave 0 · abs…
         Date           Class        Topic      Attendance    Hours
        ▸2026-11-26 Thu 女干部培训…  户外团队…  · to come
         Enter open  Tab view  e edit  R retire    ? help  Esc back
         w paper  f unmask  M another file of hers
        """)
  }
}
