import Model

/// What the screens say of dossiers: of one trainee's, and of the papers of a class.
enum DossierMessage: Catalogue {
  case attended, moved, move, hoursByYear, year, day
  case nothingToOpen, noYears, met, soFar, unmet
  case papers, paper, followsFromRecords, filed, takenOut, paperCounts

  var phrase: Phrase {
    switch self {
    case .attended: Phrase("Came", "实到/应到", "實到/應到")
    case .moved: Phrase("Moved", "调动", "調動")
    case .move: Phrase("{from} → {to}", "{from} → {to}", "{from} → {to}")
    case .hoursByYear:
      Phrase(
        "Hours by year · {hours} in all", "历年学时 · 共{hours}学时", "歷年學時 · 共{hours}學時")
    case .year: Phrase("Year", "年度", "年度")
    case .day: Phrase("From", "开班", "開班")
    case .nothingToOpen:
      Phrase(
        "That leads nowhere; e edits her file", "此项没有可打开的内容，按 e 修改学员资料", "此項沒有可開啟的內容，按 e 修改學員資料")
    case .noYears: Phrase("No hours in any year yet", "尚无任何年度的学时", "尚無任何年度的學時")
    case .met: Phrase("✓ met", "✓ 已完成", "✓ 已完成")
    case .soFar: Phrase("· so far", "· 未满年", "· 未滿年")
    case .unmet: Phrase("✗ not met", "✗ 未完成", "✗ 未完成")
    case .papers: Phrase("Papers of the class", "培训班档案材料", "培訓班檔案材料")
    case .paper: Phrase("Paper", "材料", "材料")
    case .followsFromRecords:
      Phrase(
        "That follows from the records; Enter goes where they are", "此项由记录得出，按 Enter 前往相应记录",
        "此項由紀錄得出，按 Enter 前往相應紀錄")
    case .filed: Phrase("In the file: {name}", "已归档：{name}", "已歸檔：{name}")
    case .takenOut: Phrase("No longer in the file: {name}", "未归档：{name}", "未歸檔：{name}")
    case .paperCounts:
      Phrase(
        "There {there} · missing {missing} · not needed {not}", "已有{there} · 缺{missing} · 不需要{not}",
        "已有{there} · 缺{missing} · 不需要{not}")
    }
  }
}
