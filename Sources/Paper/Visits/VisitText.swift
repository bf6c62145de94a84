import Model

/// The words on the papers of visits that are no term of the field.
enum VisitText: Catalogue {
  case reportTitle, when, people, names, met, gaps, actions, gapNumber, there, done, reflections
  case reflectionCount, owed, forms, formCount, problems, files, writtenBy, approvedBy
  case logTitle, summary, visits, invited, halves, period, left, came
  case noneOut, noneIn, sumOfKinds, closedOn, planned, found, closed, openGaps, stayedAway, missing,
    home

  var phrase: Phrase {
    switch self {
    case .reportTitle: Phrase("{host}: Visit Report", "赴{host}外出观摩报告", "赴{host}外出觀摩報告")
    case .when: Phrase("When", "时间", "時間")
    case .people: Phrase("Who took part", "参加人员名单", "參加人員名單")
    case .names: Phrase("Names", "姓名", "姓名")
    case .met: Phrase("What is done well there", "好的做法", "好的做法")
    case .gaps: Phrase("Gaps", "查找的差距", "查找的差距")
    case .actions: Phrase("What is done about them", "整改措施", "整改措施")
    case .gapNumber: Phrase("Gap", "差距", "差距")
    case .there: Phrase("What is better there", "对方做法", "對方做法")
    case .done: Phrase("Done", "完成情况", "完成情況")
    case .reflections: Phrase("Reflections", "学习心得", "學習心得")
    case .reflectionCount:
      Phrase(
        "Handed in: {count} of {all}.", "应交{all}篇，已交{count}篇。", "應交{all}篇，已交{count}篇。")
    case .owed: Phrase(" Owed by {names}.", "未交：{names}。", "未交：{names}。")
    case .forms: Phrase("Opinions", "意见反馈", "意見反饋")
    case .formCount:
      Phrase(
        "Forms: {issued} issued, {returned} returned.", "发放意见表{issued}份，收回{returned}份。",
        "發放意見表{issued}份，收回{returned}份。")
    case .problems: Phrase("Problems", "问题", "問題")
    case .files: Phrase("Files kept with it", "附件", "附件")
    case .writtenBy: Phrase("Written by", "执笔人", "執筆人")
    case .approvedBy: Phrase("Signature of person in charge", "负责人签字", "負責人簽字")
    case .logTitle:
      Phrase("{period}: Going Out and Inviting In", "{period}走出去请进来登记册", "{period}走出去請進來登記冊")
    case .summary:
      Phrase(
        "{period}: visits {visits} ({kinds}), with {people} participants in all. Classes brought to a place: {invited}, with {guests} trainees. Gaps found: {opened}; closed: {closed}.",
        "{period}共组织走出去{visits}次、{people}人次（{kinds}）；请进来{invited}次、培训{guests}人。查找差距{opened}项，销号{closed}项。",
        "{period}共組織走出去{visits}次、{people}人次（{kinds}）；請進來{invited}次、培訓{guests}人。查找差距{opened}項，銷號{closed}項。"
      )
    case .visits: Phrase("Going out", "走出去", "走出去")
    case .invited: Phrase("Inviting in", "请进来", "請進來")
    case .halves: Phrase("By half-year", "分半年统计", "分半年統計")
    case .period: Phrase("Span", "期间", "期間")
    case .left: Phrase("Went on", "离开", "離開")
    case .came: Phrase("People", "人数", "人數")
    case .noneOut: Phrase("No visit.", "无走出去记录。", "無走出去紀錄。")
    case .noneIn: Phrase("No class was brought to a place.", "无请进来记录。", "無請進來紀錄。")
    case .sumOfKinds: Phrase("{kind} {count}", "{kind}{count}次", "{kind}{count}次")
    case .closedOn: Phrase("closed {day}: {change}", "{day}销号：{change}", "{day}銷號：{change}")
    case .planned: Phrase(" Planned for later: {count}.", "另计划{count}次。", "另計劃{count}次。")
    case .found: Phrase("Gaps found", "查找差距", "查找差距")
    case .closed: Phrase("Gaps closed", "差距销号", "差距銷號")
    case .openGaps: Phrase("Open gaps", "未决差距", "未決差距")
    case .stayedAway: Phrase("Did not come: {names}.", "未同行：{names}。", "未同行：{names}。")
    case .missing: Phrase("{place}: without {names}", "{place}：缺{names}", "{place}：缺{names}")
    case .home: Phrase("home {time} · {count}", "{time} 返回 · {count}", "{time} 返回 · {count}")
    }
  }
}
