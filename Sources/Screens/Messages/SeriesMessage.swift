import Model

/// What the form for many sessions says, and the cancelling of one.
public enum SeriesMessage: Catalogue {
  case title, pattern, first, end, afternoon, freeDays, skipped
  case halfDays, wholeDays, weekly, monthlyByWeekday, monthlyByDay
  case freeNone, freeSundays, freeWeekends
  case daysHint, weeklyHint, monthlyByWeekdayHint, monthlyByDayHint
  case endHint, spanHint, afternoonHint, freeDaysHint, skippedHint
  case makes, makesWithOverlaps
  case whyCancel, cancelled, takenBack

  /// The text in every language.
  public var phrase: Phrase {
    switch self {
    case .title: Phrase("New sessions", "批量新建课次", "批次新增課次")
    case .pattern: Phrase("Pattern", "排课方式", "排課方式")
    case .first: Phrase("First day", "首日", "首日")
    case .end: Phrase("Until", "截止", "截止")
    case .afternoon: Phrase("Afternoon", "下午", "下午")
    case .freeDays: Phrase("Left out", "不排课", "不排課")
    case .skipped: Phrase("Skipped", "跳过", "略過")
    case .halfDays: Phrase("mornings and afternoons", "每天上下午", "每天上下午")
    case .wholeDays: Phrase("once a day", "每天一次", "每天一次")
    case .weekly: Phrase("weekly", "每周", "每週")
    case .monthlyByWeekday: Phrase("monthly, by weekday", "每月按星期", "每月按星期")
    case .monthlyByDay: Phrase("monthly, by day", "每月按日期", "每月按日期")
    case .freeNone: Phrase("no day", "无", "無")
    case .freeSundays: Phrase("Sundays", "周日", "週日")
    case .freeWeekends: Phrase("Saturdays and Sundays", "周六和周日", "週六和週日")
    case .daysHint:
      Phrase("every day from the first on", "从首日起每天", "從首日起每天")
    case .weeklyHint: Phrase("every week on {weekday}", "每{weekday}", "每{weekday}")
    case .monthlyByWeekdayHint:
      Phrase(
        "every month, {weekday} no. {number} of the month", "每月第{number}个{weekday}",
        "每月第{number}個{weekday}")
    case .monthlyByDayHint:
      Phrase("every month on day {number}", "每月{number}日", "每月{number}日")
    case .endHint:
      Phrase(
        "a day such as 2026-11-24, or how many sessions, such as 10",
        "日期（如 2026-11-24）或课次数（如 10）", "日期（如 2026-11-24）或課次數（如 10）")
    case .spanHint: Phrase("from when to when: 08:30-11:30", "如 08:30-11:30", "如 08:30-11:30")
    case .afternoonHint:
      Phrase("with mornings and afternoons only", "仅用于每天上下午", "僅用於每天上下午")
    case .freeDaysHint:
      Phrase("with patterns of every day only", "仅用于每天排课", "僅用於每天排課")
    case .skippedHint:
      Phrase(
        "days without it: 2026-10-01..2026-10-07, 2026-12-31",
        "不上课的日期：2026-10-01..2026-10-07，2026-12-31",
        "不上課的日期：2026-10-01..2026-10-07，2026-12-31")
    case .makes:
      Phrase(
        "Makes {count} sessions: {from} to {until}", "将新建{count}次课：{from} 至 {until}",
        "將新增{count}次課：{from} 至 {until}")
    case .makesWithOverlaps:
      Phrase(
        "Makes {count} sessions: {from} to {until}; {overlaps} overlap another",
        "将新建{count}次课：{from} 至 {until}；{overlaps}次时间重叠",
        "將新增{count}次課：{from} 至 {until}；{overlaps}次時間重疊")
    case .whyCancel: Phrase("Cancel it, because:", "取消原因：", "取消原因：")
    case .cancelled:
      Phrase(
        "Cancelled; its marks stay. X takes it back", "已取消，考勤记录保留；按 X 恢复",
        "已取消，考勤紀錄保留；按 X 恢復")
    case .takenBack: Phrase("It takes place again", "已恢复上课", "已恢復上課")
    }
  }
}
