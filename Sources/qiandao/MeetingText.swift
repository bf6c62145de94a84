import Model

/// What the commands about monthly meetings say, and what `--help` says of them.
enum MeetingText: Catalogue {
  case meetings, meeting, meetingArgument, year, noYear

  var phrase: Phrase {
    switch self {
    case .meetings: Phrase("List monthly meetings.", "列出例会。", "列出例會。")
    case .meeting: Phrase("Show a monthly meeting.", "查看例会。", "檢視例會。")
    case .meetingArgument:
      Phrase(
        "A monthly meeting: its day, its month such as 2026-11, or its id.",
        "例会：日期、月份（如 2026-11）或编号。", "例會：日期、月份（如 2026-11）或編號。")
    case .year:
      Phrase("Only those of this year.", "仅该年度的例会。", "僅該年度的例會。")
    case .noYear:
      Phrase("--year takes a year such as 2026", "--year 须为年份，如 2026", "--year 須為年份，如 2026")
    }
  }
}
