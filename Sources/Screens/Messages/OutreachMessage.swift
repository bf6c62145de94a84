import Model

/// What the screens say of the log of going out and inviting in.
enum OutreachMessage: Catalogue {
  case seminars, onSite, observed, outside, firstHalf, secondHalf
  case nothing, counts, invitedCounts, gapCounts
  case calendar, figures, board, balance, legend, opened, closedGaps, noGaps, visitsOut, peopleOut
  case short, medium, long
  case classesIn, peopleIn, noUnit, due, planned, nothingYet, signs, noneOfTerm, gapsOpened,
    gapsClosed

  var phrase: Phrase {
    switch self {
    case .seminars: Phrase("Seminar", "研讨会", "研討會")
    case .onSite: Phrase("On-site", "现场会", "現場會")
    case .observed: Phrase("Field", "实地观摩", "實地觀摩")
    case .outside: Phrase("Outside", "外出参观", "外出參觀")
    case .firstHalf: Phrase("1st half", "上半年", "上半年")
    case .secondHalf: Phrase("2nd half", "下半年", "下半年")
    case .nothing:
      Phrase("Nothing here; n logs a visit", "没有记录，按 n 登记外出观摩", "沒有紀錄，按 n 登記外出觀摩")
    case .counts:
      Phrase("out {visits}, people {people}", "走出去{visits}次{people}人次", "走出去{visits}次{people}人次")
    case .invitedCounts:
      Phrase("in {classes}, people {people}", "请进来{classes}次{people}人", "請進來{classes}次{people}人")
    case .gapCounts:
      Phrase(
        "gaps {opened}, closed {closed}", "差距{opened}项、已销号{closed}项",
        "差距{opened}項、已銷號{closed}項")
    case .calendar: Phrase("Calendar", "日历", "日曆")
    case .figures: Phrase("Counts and charts", "统计图表", "統計圖表")
    case .board: Phrase("Open gaps", "差距台账", "差距臺賬")
    case .balance: Phrase("Out and in by unit", "各单位走出去、请进来", "各單位走出去、請進來")
    case .legend:
      Phrase(
        "visits out =   classes in +", "走出去 =   请进来 +", "走出去 =   請進來 +")
    case .opened: Phrase("gaps !", "发现差距 !", "發現差距 !")
    case .closedGaps: Phrase("gaps closed *", "销号 *", "銷號 *")
    case .noGaps: Phrase("No gap is open", "没有未销号的差距", "沒有未銷號的差距")
    case .visitsOut: Phrase("Out", "走出去", "走出去")
    case .peopleOut: Phrase("People", "人次", "人次")
    case .classesIn: Phrase("In", "请进来", "請進來")
    case .peopleIn: Phrase("Trained", "受训人数", "受訓人數")
    case .short: Phrase("short", "短期", "短期")
    case .medium: Phrase("medium", "中期", "中期")
    case .long: Phrase("long", "长期", "長期")
    case .noUnit: Phrase("(no unit)", "（无单位）", "（無單位）")
    case .due: Phrase("due {count}", "到期{count}项", "到期{count}項")
    case .planned: Phrase("planned {count}", "计划{count}次", "計劃{count}次")
    case .nothingYet: Phrase("Nothing here yet", "还没有记录", "還沒有紀錄")
    case .noneOfTerm:
      Phrase(
        "No open gap is of this term; t shows others", "没有这一期限的未销号差距；按 t 换期限",
        "沒有這一期限的未銷號差距；按 t 換期限")
    case .signs: Phrase("!! high  ! medium", "!! 高  ! 中", "!! 高  ! 中")
    case .gapsOpened: Phrase("Gaps", "差距", "差距")
    case .gapsClosed: Phrase("Closed", "已销号", "已銷號")
    }
  }
}

extension Context {
  /// A span of time by which the log is counted; all of it where there is none.
  func words(_ period: OutreachPeriod?) -> String { period.words(in: language) }

  /// The counts of a span of time in one line.
  func words(_ figures: OutreachFigures) -> String {
    [
      text(
        OutreachMessage.counts,
        ["visits": String(figures.allVisits), "people": String(figures.visitors)]),
      text(
        OutreachMessage.invitedCounts,
        ["classes": String(figures.invited), "people": String(figures.guests)]),
      text(
        OutreachMessage.gapCounts,
        ["opened": String(figures.gapsOpened), "closed": String(figures.gapsClosed)]),
      figures.planned == 0
        ? nil : text(OutreachMessage.planned, ["count": String(figures.planned)]),
    ].compactMap(\.self).joined(separator: " · ")
  }
}
