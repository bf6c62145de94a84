import Model

/// What the screens say of what trainees think of a class or a visit.
enum EvaluationMessage: Catalogue {
  case gone, forms, formsUncounted, rate, questions, opinions, problems, nothingYet
  case formsTitle, newQuestion, editQuestion, newOpinion, editOpinion, newProblem, editProblem
  case trainerHint, questionHint, gradesHint, count, countHint, problemNumber
  case problemHint, noProblems, opinionsOf, returnedHint
  case chooseProblem, chooseOpinion, noSuchProblem, noTrainers, askedAbout, aboutTrainer
  case ratings, noRatings, times, grades
  case removeProblem

  var phrase: Phrase {
    switch self {
    case .gone:
      Phrase(
        "It is no longer there, or cannot be read; Esc goes back",
        "记录已不存在或无法读取，按 Esc 返回", "紀錄已不存在或無法讀取，按 Esc 返回")
    case .forms:
      Phrase(
        "Opinion forms: {issued} issued, {returned} returned",
        "意见表：发放{issued}份，收回{returned}份", "意見表：發放{issued}份，收回{returned}份")
    case .formsUncounted:
      Phrase(
        "Opinion forms not counted yet; press f", "意见表尚未计数，按 f 填写", "意見表尚未計數，按 f 填寫")
    case .rate: Phrase("{rate}%", "收回率{rate}%", "收回率{rate}%")
    case .questions: Phrase("Questions", "评价项目", "評價項目")
    case .opinions: Phrase("Opinions", "意见建议", "意見建議")
    case .problems:
      Phrase("Problems and what is done about them", "问题与整改措施", "問題與整改措施")
    case .nothingYet:
      Phrase(
        "Nothing yet: n a question, o an opinion, p a problem",
        "尚无内容：按 n 加评价项目，o 加意见，p 加问题",
        "尚無內容：按 n 加評價項目，o 加意見，p 加問題")
    case .formsTitle: Phrase("Opinion forms", "意见表", "意見表")
    case .newQuestion: Phrase("New question", "新建评价项目", "新增評價項目")
    case .editQuestion: Phrase("Edit question", "修改评价项目", "修改評價項目")
    case .newOpinion: Phrase("New opinion", "新建意见", "新增意見")
    case .editOpinion: Phrase("Edit opinion", "修改意见", "修改意見")
    case .newProblem: Phrase("New problem", "新建问题", "新增問題")
    case .editProblem: Phrase("Edit problem", "修改问题", "修改問題")
    case .questionHint:
      Phrase("such as “content” or “organization”", "如“课程内容”“组织安排”", "如「課程內容」「組織安排」")
    case .trainerHint:
      Phrase(
        "only where it is asked about a trainer", "仅用于评价授课教师", "僅用於評價授課教師")
    case .gradesHint:
      Phrase("how many ticked it", "勾选此项的份数", "勾選此項的份數")
    case .count: Phrase("How many wrote so", "提出人数", "提出人數")
    case .countHint: Phrase("empty: 1", "留空为 1", "留空為 1")
    case .problemNumber: Phrase("Problem no.", "归入问题", "歸入問題")
    case .problemHint:
      Phrase("its number; empty: sorted to none", "问题序号；留空则未归类", "問題序號；留空則未歸類")
    case .removeProblem:
      Phrase(
        "Remove “{problem}”? Actions gone: {actions}; opinions unsorted: {opinions}",
        "删除“{problem}”？其{actions}条整改措施一并删除，{opinions}条意见改为未归类",
        "刪除「{problem}」？其{actions}條整改措施一併刪除，{opinions}條意見改為未歸類")
    case .noProblems: Phrase("no problems yet", "尚无问题", "尚無問題")
    case .opinionsOf: Phrase("opinions: {count}", "{count}条意见", "{count}條意見")
    case .returnedHint:
      Phrase("no more than were issued", "不多于发放数", "不多於發放數")
    case .chooseProblem: Phrase("Choose a problem first", "请先选择问题", "請先選擇問題")
    case .chooseOpinion: Phrase("Choose an opinion first", "请先选择意见", "請先選擇意見")
    case .noSuchProblem: Phrase("There is no problem {number}", "没有问题{number}", "沒有問題{number}")
    case .noTrainers:
      Phrase(
        "No session has a trainer who is not asked about yet",
        "没有尚未列入评价的授课教师", "沒有尚未列入評價的授課教師")
    case .askedAbout:
      Phrase("Asked about: {names}", "已加入评价：{names}", "已加入評價：{names}")
    case .aboutTrainer: Phrase("Teaching of {name}", "{name}授课", "{name}授課")
    case .ratings: Phrase("Trainer ratings", "教师评价", "教師評價")
    case .noRatings:
      Phrase(
        "No form has asked about a trainer yet", "尚无关于授课教师的评价", "尚無關於授課教師的評價")
    case .times: Phrase("Times", "次数", "次數")
    case .grades: Phrase("very·sat.·fair·dis.", "很满意·满意·一般·不满意", "很滿意·滿意·一般·不滿意")
    }
  }
}
