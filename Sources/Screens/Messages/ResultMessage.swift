import Model

/// What the screens say of what a class came to, and of what is written on a visit.
public enum ResultMessage: Catalogue {
  // The list
  case results, noExam, marks, scored, pass, cannotBeRead
  case scoreOf, resitOf, excellentOf, poorOf, certificateOf, barredQuestion, noFirstScore
  case savedMany, undoneMany, redoneMany, nobodyDue
  // The exam
  case passMarkHint, fullMarkHint, examHint
  // Rating and certificate of one
  case editResult, ratingHint, reasonHint, numberHint, todayHint
  // Certificates for all
  case issueTitle, firstNumber, firstNumberHint, issueSummary
  // Reflections
  case reflections, handedIn, owed, noParticipants, textHint
  case reflectionsOf, owedBy, visitHoursHint, onPaper

  /// The text in every language.
  public var phrase: Phrase {
    switch self {
    // The list
    case .results: Phrase("Results", "考核结业", "考核結業")
    case .noExam:
      Phrase(
        "No exam; type a score and Enter, or E for the exam", "无考核；输入成绩按 Enter，或按 E 设置考核",
        "無考核；輸入成績按 Enter，或按 E 設定考核")
    case .marks: Phrase("pass {pass} of {full}", "满分{full}，及格{pass}", "滿分{full}，及格{pass}")
    case .scored:
      Phrase(
        "{scored} of {all} scored, {passed} passed", "{all}人中{scored}人有成绩，{passed}人及格",
        "{all}人中{scored}人有成績，{passed}人及格")
    case .pass: Phrase("Pass", "及格", "及格")
    case .cannotBeRead:
      Phrase(
        "These results cannot be read; look with: qiandao check", "成绩无法读取，请运行：qiandao check",
        "成績無法讀取，請執行：qiandao check")
    case .scoreOf: Phrase("{name}, score:", "{name}，成绩：", "{name}，成績：")
    case .resitOf: Phrase("{name}, resit:", "{name}，补考成绩：", "{name}，補考成績：")
    case .excellentOf:
      Phrase("{name}, excellent for (may stay empty):", "{name}，优秀事由（可留空）：", "{name}，優秀事由（可留空）：")
    case .poorOf: Phrase("{name}, poor for:", "{name}，较差原因：", "{name}，較差原因：")
    case .certificateOf:
      Phrase("{name}, certificate (empty: none):", "{name}，证书编号（留空：无）：", "{name}，證書編號（留空：無）：")
    case .noFirstScore:
      Phrase(
        "She has no first score yet: type that first", "尚无初考成绩，请先输入成绩", "尚無初考成績，請先輸入成績")
    case .barredQuestion:
      Phrase(
        "{name} ({lacking}): y enters it all the same", "{name}（{lacking}）：按 y 仍录入",
        "{name}（{lacking}）：按 y 仍錄入")
    case .savedMany: Phrase("Saved: {count} trainees", "已保存：{count}名学员", "已儲存：{count}名學員")
    case .undoneMany: Phrase("Undone: {count} trainees", "已撤销：{count}名学员", "已撤銷：{count}名學員")
    case .redoneMany: Phrase("Redone: {count} trainees", "已重做：{count}名学员", "已重做：{count}名學員")
    case .nobodyDue:
      Phrase(
        "Nobody who completes the class is without a certificate", "没有已结业而未发证的学员",
        "沒有已結業而未發證的學員")
    // The exam
    case .passMarkHint: Phrase("empty: {mark}, by the rules", "留空：按规则为 {mark}", "留空：按規則為 {mark}")
    case .fullMarkHint: Phrase("empty: 100", "留空：100", "留空：100")
    case .examHint: Phrase("all empty: no exam", "全部留空：无考核", "全部留空：無考核")
    // Rating and certificate of one
    case .editResult: Phrase("Rating and certificate", "评定与证书", "評定與證書")
    case .ratingHint: Phrase("–: none", "–：无", "–：無")
    case .reasonHint: Phrase("a poor rating needs one", "较差须写明原因", "較差須寫明原因")
    case .todayHint: Phrase("empty: today", "留空：今天", "留空：今天")
    case .numberHint: Phrase("empty: no certificate", "留空：无证书", "留空：無證書")
    // Certificates for all
    case .issueTitle: Phrase("Certificates", "发放证书", "發放證書")
    case .firstNumber: Phrase("First number", "首个编号", "首個編號")
    case .firstNumberHint:
      Phrase(
        "the others count on from it, by seat: 2026-001", "其余按座号顺编，如 2026-001",
        "其餘按座號順編，如 2026-001")
    case .issueSummary:
      Phrase(
        "{count} who complete and have none: {from} to {last}", "{count}名已结业未发证学员：{from} 至 {last}",
        "{count}名已結業未發證學員：{from} 至 {last}")
    // Reflections
    case .reflections: Phrase("Reflections", "学习心得", "學習心得")
    case .handedIn: Phrase("Handed in", "提交日期", "提交日期")
    case .owed: Phrase("owed", "未交", "未交")
    case .noParticipants:
      Phrase(
        "Nobody took part; press t on the page of the visit", "尚无参加人员，请在观摩页面按 t 添加",
        "尚無參加人員，請在觀摩頁面按 t 新增")
    case .textHint:
      Phrase(
        "empty with a day: on paper; both empty: not handed in", "留空但有日期：已交纸质；均留空：未交",
        "留空但有日期：已交紙本；均留空：未交")
    case .onPaper: Phrase("(on paper)", "（纸质）", "（紙本）")
    case .reflectionsOf:
      Phrase("{count} of {all}", "{all}人中{count}人已交", "{all}人中{count}人已交")
    case .owedBy: Phrase("owed by {names}", "未交：{names}", "未交：{names}")
    case .visitHoursHint:
      Phrase("credited hours; empty: none", "计入的学时；留空：不计", "計入的學時；留空：不計")
    }
  }
}
