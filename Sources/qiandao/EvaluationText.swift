import Model

/// What the command about evaluations says, and what `--help` says of it.
enum EvaluationText: Catalogue {
  case evaluation, subject, nothing, opinionsOf, sortedTo

  var phrase: Phrase {
    switch self {
    case .evaluation:
      Phrase(
        "Show what trainees think of a class or a visit, and what is done about it.",
        "查看培训班或外出观摩的评估：意见表、评价、问题与整改措施。", "檢視培訓班或外出觀摩的評估：意見表、評價、問題與整改措施。")
    case .subject:
      Phrase(
        "A class or a visit: id or part of its name.", "培训班或外出观摩：编号或名称的一部分。",
        "培訓班或外出觀摩：編號或名稱的一部分。")
    case .nothing: Phrase("Nothing entered yet", "尚未录入评估", "尚未錄入評估")
    case .opinionsOf: Phrase("opinions: {count}", "{count}条意见", "{count}條意見")
    case .sortedTo: Phrase("Problem no.", "归入问题", "歸入問題")
    }
  }
}
