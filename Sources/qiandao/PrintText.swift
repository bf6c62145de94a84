import Model

/// What the commands say of printing.
enum PrintText: Catalogue {
  case printers, duplex, pages, wait
  case printer, state, usual, isUsual, jobState, offer

  var phrase: Phrase {
    switch self {
    case .printers: Phrase("List the printers.", "列出打印机。", "列出印表機。")
    case .duplex: Phrase("Print on both sides.", "双面打印。", "雙面列印。")
    case .pages:
      Phrase("Only these pages, such as 1-3,5.", "仅打印这些页，如 1-3,5。", "僅列印這些頁，如 1-3,5。")
    case .wait:
      Phrase(
        "Say what becomes of the job until it is printed; end with 1 where it is not.",
        "持续报告打印任务的状态直到打印完成；未打印则返回 1。", "持續報告列印工作的狀態直到列印完成；未列印則傳回 1。")
    case .printer: Phrase("Printer", "打印机", "印表機")
    case .state: Phrase("State", "状态", "狀態")
    case .usual: Phrase("Default", "默认", "預設")
    case .isUsual: Phrase("yes", "是", "是")
    case .jobState: Phrase("{job}: {state}", "{job}：{state}", "{job}：{state}")
    case .offer:
      Phrase(
        "{why}; a PDF can be written instead: --output FILE.pdf",
        "{why}；可改为写入 PDF：--output 文件.pdf", "{why}；可改為寫入 PDF：--output 檔案.pdf")
    }
  }
}
