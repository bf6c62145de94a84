import Model

/// What the rules of attendance say: the form in which they are set, and who stands how by them.
public enum RulesMessage: Catalogue {
  // Rules, by the word for each in files
  case leaveShare, absentDays, leaveDays, leaveDaysOfLongClass, shortClassDays
  case lateIsAbsentAfter, unpunctualTimes, missedShare, asksForReturn, bell, remarks, halfDay, day
  case passMark, duty, dutyDays, dutyHours, dutySessions
  case yes, no
  // Form
  case title, leaveShareHint, absentDaysHint, leaveDaysHint, leaveDaysOfLongClassHint
  case shortClassDaysHint, lateIsAbsentAfterHint, unpunctualTimesHint, missedShareHint
  case asksForReturnHint, bellHint, remarksHint, halfDayHint, dayHint
  case passMarkHint, dutyDaysHint, dutyHoursHint, dutySessionsHint
  case ofTownship, asTownship, ofItsOwn
  // Who stands how
  case standing, leaveHours, daysAbsent, early, follows, numbers, everyRuleOff
  case rulesOfClass, rulesOfTownship, rulesPreset
  case sourceRegulations, sourceDistrictSchool, sourceCitySchool, sourceExam

  /// The text in every language.
  public var phrase: Phrase {
    switch self {
    case .leaveShare: Phrase("Leave, share", "请假比例", "請假比例")
    case .absentDays: Phrase("Absent days", "旷课天数", "曠課天數")
    case .leaveDays: Phrase("Leave, short", "短班请假天数", "短班請假天數")
    case .leaveDaysOfLongClass: Phrase("Leave, long", "长班请假天数", "長班請假天數")
    case .shortClassDays: Phrase("Short class", "短班天数", "短班天數")
    case .lateIsAbsentAfter: Phrase("Late = absent", "迟到算旷课", "遲到算曠課")
    case .unpunctualTimes: Phrase("Late, early", "迟到早退", "遲到早退")
    case .missedShare: Phrase("Missed, share", "缺课比例", "缺課比例")
    case .asksForReturn: Phrase("Return report", "须销假", "須銷假")
    case .bell: Phrase("Bell", "提示音", "提示音")
    case .remarks: Phrase("Remarks", "课堂表现", "課堂表現")
    case .halfDay: Phrase("Half day", "半天学时", "半天學時")
    case .day: Phrase("Whole day", "全天学时", "全天學時")
    case .passMark: Phrase("Pass mark", "及格分", "及格分")
    case .duty: Phrase("Training duty", "年度学习任务", "年度學習任務")
    case .dutyDays: Phrase("Duty, days", "年学习天数", "年學習天數")
    case .dutyHours: Phrase("Duty, hours", "年学习学时", "年學習學時")
    case .dutySessions: Phrase("Duty, times", "年听课次数", "年聽課次數")
    case .yes: Phrase("yes", "是", "是")
    case .no: Phrase("no", "否", "否")
    // Form
    case .title: Phrase("Rules of attendance", "考勤规则", "考勤規則")
    case .leaveShareHint:
      Phrase(
        "more: withdraws (1/7: Regulations of 2023, art. 15)",
        "超过即退学（1/7：2023年干部教育培训工作条例第十五条）",
        "超過即退學（1/7：2023年幹部教育培訓工作條例第十五條）")
    case .absentDaysHint:
      Phrase(
        "from so many days: withdraws (2: a district Party school)",
        "达到即退学（2天：某区委党校规定）", "達到即退學（2天：某區委黨校規定）")
    case .leaveDaysHint:
      Phrase(
        "more: no completion (1: a city Party school)", "超过不予结业（1天：某市委党校规定）",
        "超過不予結業（1天：某市委黨校規定）")
    case .leaveDaysOfLongClassHint:
      Phrase(
        "the same in a longer class (2: a city Party school)",
        "较长的班超过不予结业（2天：某市委党校规定）", "較長的班超過不予結業（2天：某市委黨校規定）")
    case .shortClassDaysHint:
      Phrase(
        "a class up to this is short (15: a city Party school)",
        "不超过此天数为短班（15天：某市委党校规定）", "不超過此天數為短班（15天：某市委黨校規定）")
    case .lateIsAbsentAfterHint:
      Phrase(
        "more minutes count as absent (off by itself; 15 is common)",
        "超过此分钟数算旷课（默认关闭，常用15）", "超過此分鐘數算曠課（預設關閉，常用15）")
    case .unpunctualTimesHint:
      Phrase(
        "more times: no exam (off by itself; 3 is common)",
        "超过此次数不得参加考核（默认关闭，常用3）", "超過此次數不得參加考核（預設關閉，常用3）")
    case .missedShareHint:
      Phrase(
        "more: no exam (off by itself; 20% is common)",
        "超过不得参加考核（默认关闭，常用20%）", "超過不得參加考核（預設關閉，常用20%）")
    case .asksForReturnHint:
      Phrase(
        "leave ends with a report of return (a city Party school)",
        "请假结束须销假（某市委党校规定）", "請假結束須銷假（某市委黨校規定）")
    case .passMarkHint:
      Phrase(
        "of a full mark of 100, where the exam says nothing (60 is common)",
        "满分100时的及格分，考核另定除外（常用60）", "滿分100時的及格分，考核另定除外（常用60）")
    case .dutyDaysHint:
      Phrase(
        "a year, or the hours (off; 12: Regulations of 2023, art. 14)",
        "每年，与学时任一达到即可（默认关闭；12：2023年条例第十四条）", "每年，與學時任一達到即可（預設關閉；12：2023年條例第十四條）")
    case .dutyHoursHint:
      Phrase(
        "a year, or the days (off; 90: Regulations of 2023, art. 14)",
        "每年，与天数任一达到即可（默认关闭；90：2023年条例第十四条）", "每年，與天數任一達到即可（預設關閉；90：2023年條例第十四條）")
    case .dutySessionsHint:
      Phrase(
        "sessions attended a year (off; 1: a province's regulation)",
        "每年听课次数（默认关闭；1：某省科普条例）", "每年聽課次數（預設關閉；1：某省科普條例）")
    case .bellHint:
      Phrase(
        "is heard where a number or a card marks nobody",
        "刷卡或输入号码未能签到时响", "刷卡或輸入號碼未能簽到時響")
    case .remarksHint:
      Phrase(
        "at most nine, commas between them; empty: the usual list",
        "最多九项，用逗号隔开；留空则用通常列表", "最多九項，用逗號隔開；留空則用通常列表")
    case .halfDayHint:
      Phrase("empty: 3 (a city's credit table)", "留空为3（某市学时规定）", "留空為3（某市學時規定）")
    case .dayHint:
      Phrase("empty: 6 (a city's credit table)", "留空为6（某市学时规定）", "留空為6（某市學時規定）")
    case .ofTownship:
      Phrase(
        "For every class without rules of its own. Empty: the rule is off",
        "适用于没有自定规则的培训班；留空即关闭该规则", "適用於沒有自訂規則的培訓班；留空即關閉該規則")
    case .asTownship:
      Phrase(
        "The same as for all classes. Empty: the rule is off",
        "与全部培训班相同；留空即关闭该规则", "與全部培訓班相同；留空即關閉該規則")
    case .ofItsOwn:
      Phrase(
        "Rules of this class alone. Empty: the rule is off", "仅用于本班；留空即关闭该规则",
        "僅用於本班；留空即關閉該規則")
    // Who stands how
    case .standing: Phrase("Who stands how", "考勤情况", "考勤情況")
    case .leaveHours: Phrase("Leave", "请假", "請假")
    case .daysAbsent: Phrase("Absent", "旷课天", "曠課天")
    case .early: Phrase("Early", "早退", "早退")
    case .follows: Phrase("What follows", "后果", "後果")
    case .numbers:
      Phrase(
        "{earned}/{hours} h · leave {leave} · absent {absent} · made up {madeUp} · late {late} · early {early}",
        "学时 {earned}/{hours} · 请假 {leave} · 旷课 {absent} · 补课 {madeUp} · 迟到 {late} 次 · 早退 {early} 次",
        "學時 {earned}/{hours} · 請假 {leave} · 曠課 {absent} · 補課 {madeUp} · 遲到 {late} 次 · 早退 {early} 次"
      )
    case .everyRuleOff: Phrase("Every rule is off", "所有规则均已关闭", "所有規則均已關閉")
    case .rulesOfClass:
      Phrase("By rules of this class alone", "按本班规则", "按本班規則")
    case .rulesOfTownship:
      Phrase("By the rules for all classes", "按全部培训班的规则", "按全部培訓班的規則")
    case .rulesPreset: Phrase("By the preset rules", "按预设规则", "按預設規則")
    case .sourceRegulations:
      Phrase(
        "Regulations on cadre education and training (2023), article 15",
        "《干部教育培训工作条例》（2023年）第十五条", "《幹部教育培訓工作條例》（2023年）第十五條")
    case .sourceDistrictSchool:
      Phrase("A district Party school's rule", "某区委党校规定", "某區委黨校規定")
    case .sourceCitySchool: Phrase("A city Party school's rule", "某市委党校规定", "某市委黨校規定")
    case .sourceExam: Phrase("A common exam rule", "常见考核规定", "常見考核規定")
    }
  }
}
