import Model

/// What the command about papers says, and its help.
enum PaperCommandText: Catalogue {
  case paper, kind, trainingClass, unit, date, needsClass, unitIsForRoster, dateIsForPosting
  case year, yearIsForLog, logIsOfAll

  var phrase: Phrase {
    switch self {
    case .paper:
      Phrase(
        "Make or print a paper of a class, or the roster.", "生成或打印培训班的材料，或花名册。",
        "產生或列印培訓班的材料，或花名冊。")
    case .kind:
      Phrase(
        "roster, posting of the attendance of a day, exceptions (who was absent, late, on leave), badges, table-cards, envelope for the costs, visit-report, outreach-log (visits and classes brought to a place), minutes of a monthly meeting, evaluation (what opinion forms came to).",
        "roster 花名册、posting 考勤公示、exceptions 缺勤迟到名单、badges 胸牌、table-cards 席卡、envelope 报销材料袋、visit-report 外出观摩报告、outreach-log 走出去请进来登记册、minutes 例会记录、evaluation 意见汇总。",
        "roster 花名冊、posting 考勤公示、exceptions 缺勤遲到名單、badges 胸牌、table-cards 席卡、envelope 報銷材料袋、visit-report 外出觀摩報告、outreach-log 走出去請進來登記冊、minutes 例會紀錄、evaluation 意見彙總。"
      )
    case .trainingClass:
      Phrase(
        "A class: id or part of its name; without one the roster is that of everybody. For visit-report a visit: id or part of the name of who was visited; for evaluation a class or a visit; for minutes a meeting: its day, month or id.",
        "培训班：编号或名称的一部分；不写时花名册为全体学员。visit-report 须写观摩：编号或接待单位的一部分；evaluation 写培训班或观摩；minutes 写例会：日期、月份或编号。",
        "培訓班：編號或名稱的一部分；不寫時花名冊為全體學員。visit-report 須寫觀摩：編號或接待單位的一部分；evaluation 寫培訓班或觀摩；minutes 寫例會：日期、月份或編號。"
      )
    case .unit:
      Phrase(
        "The roster of this unit and of those below it.", "该单位及其下级单位的花名册。",
        "該單位及其下級單位的花名冊。")
    case .date:
      Phrase(
        "The day of the posting; else the latest one that had a session.", "公示的日期；默认为最近一个上课日。",
        "公示的日期；預設為最近一個上課日。")
    case .needsClass:
      Phrase("Write which class, visit or meeting it is of", "请写明培训班、观摩或例会", "請寫明培訓班、觀摩或例會")
    case .unitIsForRoster:
      Phrase(
        "--unit is for the roster, and without a class", "--unit 仅用于花名册，且不能同时写培训班",
        "--unit 僅用於花名冊，且不能同時寫培訓班")
    case .year:
      Phrase("The year of the outreach-log; else all years.", "登记册的年度；不写时为历年。", "登記冊的年度；不寫時為歷年。")
    case .yearIsForLog:
      Phrase(
        "--year is for outreach-log, a year such as 2026", "--year 仅用于 outreach-log，如 2026",
        "--year 僅用於 outreach-log，如 2026")
    case .logIsOfAll:
      Phrase(
        "outreach-log is of no class; leave that out", "outreach-log 不针对某个培训班，请去掉",
        "outreach-log 不針對某個培訓班，請去掉")
    case .dateIsForPosting:
      Phrase("--date is for the posting", "--date 仅用于考勤公示", "--date 僅用於考勤公示")
    }
  }
}
