import Model

/// What the screens say of the papers that can be made.
enum PaperListMessage: Catalogue {
  case papers, needed, of, session, before, during, after, wholeRoster, wholeUnit

  var phrase: Phrase {
    switch self {
    case .papers: Phrase("Papers to make", "打印材料", "列印材料")
    case .needed: Phrase("When", "阶段", "階段")
    case .of: Phrase("Of", "课次、日期", "課次、日期")
    case .session: Phrase("No. {number}", "第{number}次", "第{number}次")
    case .before: Phrase("Before", "开班前", "開班前")
    case .during: Phrase("Day by day", "上课期间", "上課期間")
    case .after: Phrase("Afterwards", "结班后", "結班後")
    case .wholeRoster:
      Phrase(
        "The paper has the whole roster, not only those found",
        "材料为全体花名册，不限于筛选结果", "材料為全體花名冊，不限於篩選結果")
    case .wholeUnit:
      Phrase(
        "The paper has all of {unit} and below it, not only those found",
        "材料为{unit}及其下级单位的全部学员，不限于筛选结果", "材料為{unit}及其下級單位的全部學員，不限於篩選結果")
    }
  }
}
