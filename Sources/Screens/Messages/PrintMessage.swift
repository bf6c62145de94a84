import Model

/// What the screens say of printing.
enum PrintMessage: Catalogue {
  case print, printer, copies, bothSides, pages, pagesHint, lost

  var phrase: Phrase {
    switch self {
    case .print: Phrase("Print", "打印", "列印")
    case .printer: Phrase("Printer", "打印机", "印表機")
    case .copies: Phrase("Copies", "份数", "份數")
    case .bothSides: Phrase("Both sides", "双面", "雙面")
    case .pages: Phrase("Pages", "页码", "頁碼")
    case .pagesHint:
      Phrase(
        "empty for all {count}; else such as 1-3,5", "留空为全部 {count} 页；或如 1-3,5",
        "留空為全部 {count} 頁；或如 1-3,5")
    case .lost: Phrase("{job}: {why}", "{job}：{why}", "{job}：{why}")
    }
  }
}
