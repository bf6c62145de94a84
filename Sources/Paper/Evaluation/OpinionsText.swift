import Model

/// The words on the summary of opinion forms that are no term of the field.
enum OpinionsText: Catalogue {
  case title, when, ratings, problems, times, measures, unsorted
  case nothing

  var phrase: Phrase {
    switch self {
    case .title: Phrase("{name}: Opinions", "{name}意见汇总", "{name}意見彙總")
    case .when: Phrase("When", "时间", "時間")
    case .ratings: Phrase("Ratings", "评价情况", "評價情況")
    case .problems: Phrase("Problems", "存在问题", "存在問題")
    case .times: Phrase("People", "提出人数", "提出人數")
    case .measures: Phrase("What is done about them", "整改措施", "整改措施")
    case .unsorted: Phrase("Other opinions", "其他意见建议", "其他意見建議")
    case .nothing: Phrase("Nothing has been entered yet.", "尚未填写。", "尚未填寫。")
    }
  }
}
