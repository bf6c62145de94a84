import Model

/// What the screens say of where a trainee works, has worked, and of her leaving the roster.
enum MoveMessage: Catalogue {
  case movedOnHint, postSinceHint, incomeHint, moved, morePostings
  case retireQuestion, retired, takenBack

  var phrase: Phrase {
    switch self {
    case .movedOnHint:
      Phrase(
        "empty: mends a slip; a day: what was before it stays as it was",
        "留空：更正笔误；填日期：此前的考勤仍属原单位", "留空：更正筆誤；填日期：此前的考勤仍屬原單位")
    case .postSinceHint:
      Phrase(
        "2024, 2024-03 or 2024-03-12", "2024、2024-03 或 2024-03-12", "2024、2024-03 或 2024-03-12")
    case .incomeHint:
      Phrase(
        "yuan a year: 7000-8000, 7-8千, 1.5万, 60000+", "元／年：7000-8000、7-8千、1.5万、60000+",
        "元／年：7000-8000、7-8千、1.5萬、60000+")
    case .moved:
      Phrase(
        "Saved: {name} has moved; before {day} she stays where she was",
        "已保存：{name}已调动，{day} 以前的记录仍属原单位", "已儲存：{name}已調動，{day} 以前的紀錄仍屬原單位")
    case .retireQuestion:
      Phrase(
        "Take {name} out of the roster? What she attended stays.", "将{name}移出花名册？已有记录保留。",
        "將{name}移出花名冊？已有紀錄保留。")
    case .retired:
      Phrase(
        "{name} is out of the roster; R takes her back", "{name}已移出花名册，按 R 移回",
        "{name}已移出花名冊，按 R 移回")
    case .takenBack: Phrase("{name} is back in the roster", "{name}已移回花名册", "{name}已移回花名冊")
    case .morePostings: Phrase("{count} more", "另有{count}项", "另有{count}項")
    }
  }
}
