import Model

/// What the command about papers says, and its help.
enum PaperCommandText: Catalogue {
  case paper, kind, trainingClass, unit, date, needsClass, unitIsForRoster, dateIsForPosting

  var phrase: Phrase {
    switch self {
    case .paper:
      Phrase(
        "Make or print a paper of a class, or the roster.", "生成或打印培训班的材料，或花名册。",
        "產生或列印培訓班的材料，或花名冊。")
    case .kind:
      Phrase(
        "roster, posting of the attendance of a day, exceptions (who was absent, late, on leave), badges, table-cards, envelope for the costs.",
        "roster 花名册、posting 考勤公示、exceptions 缺勤迟到名单、badges 胸牌、table-cards 席卡、envelope 报销材料袋。",
        "roster 花名冊、posting 考勤公示、exceptions 缺勤遲到名單、badges 胸牌、table-cards 席卡、envelope 報銷材料袋。")
    case .trainingClass:
      Phrase(
        "A class: id or part of its name; without one the roster is that of everybody.",
        "培训班：编号或名称的一部分；不写时花名册为全体学员。", "培訓班：編號或名稱的一部分；不寫時花名冊為全體學員。")
    case .unit:
      Phrase(
        "The roster of this unit and of those below it.", "该单位及其下级单位的花名册。",
        "該單位及其下級單位的花名冊。")
    case .date:
      Phrase(
        "The day of the posting; else the latest one that had a session.", "公示的日期；默认为最近一个上课日。",
        "公示的日期；預設為最近一個上課日。")
    case .needsClass:
      Phrase("Write which class it is of", "请写明培训班", "請寫明培訓班")
    case .unitIsForRoster:
      Phrase(
        "--unit is for the roster, and without a class", "--unit 仅用于花名册，且不能同时写培训班",
        "--unit 僅用於花名冊，且不能同時寫培訓班")
    case .dateIsForPosting:
      Phrase("--date is for the posting", "--date 仅用于考勤公示", "--date 僅用於考勤公示")
    }
  }
}
