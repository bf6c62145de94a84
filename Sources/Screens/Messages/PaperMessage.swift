import Model

/// What the screens say of papers.
enum PaperMessage: Catalogue {
  case paper, layingOut, writing, printing, stopped, looking
  case sheetLayout, scope, orientation, order, columns, columnsHint, twoNames, twoNamesHint
  case rowsPerPage, rowsPerPageHint, blankRows, blankRowsHint
  case writingStopped, lookingStopped, printingStopped
  case unitOrderHint, rowsPerPagePages

  var phrase: Phrase {
    switch self {
    case .paper: Phrase("Paper", "打印材料", "列印材料")
    case .layingOut: Phrase("Laying out the pages", "正在排版", "正在排版")
    case .writing: Phrase("Writing the PDF", "正在生成 PDF", "正在產生 PDF")
    case .printing: Phrase("Handing it to the printer", "正在送打印机", "正在送印表機")
    case .looking: Phrase("Looking for printers", "正在查找打印机", "正在尋找印表機")
    case .stopped: Phrase("Laying out was stopped", "已停止排版", "已停止排版")
    case .writingStopped: Phrase("Writing was stopped", "已停止生成 PDF", "已停止產生 PDF")
    case .lookingStopped: Phrase("Looking for printers was stopped", "已停止查找打印机", "已停止尋找印表機")
    case .printingStopped:
      Phrase(
        "Stopped; what the print server has taken may still be printed",
        "已停止；打印服务已接收的任务仍可能打印", "已停止；列印服務已接收的工作仍可能列印")
    case .sheetLayout: Phrase("Sign-in sheets of the class", "签到表版式", "簽到表版式")
    case .scope: Phrase("One sheet for", "每张用于", "每張用於")
    case .orientation: Phrase("Page", "纸张方向", "紙張方向")
    case .order: Phrase("Rows", "排列顺序", "排列順序")
    case .columns: Phrase("Columns", "栏目", "欄目")
    case .columnsHint:
      Phrase(
        "{all}; - none; empty usual", "{all}；- 表示没有；空白为默认",
        "{all}；- 表示沒有；空白為預設")
    case .twoNames: Phrase("Two names a row", "每行两人", "每行兩人")
    case .twoNamesHint:
      Phrase("for a quick sheet of one session", "用于单次课的简表", "用於單次課的簡表")
    case .rowsPerPage: Phrase("Rows a page", "每页行数", "每頁行數")
    case .rowsPerPageHint:
      Phrase(
        "5 to 60; no row is lower than 9 mm; empty: of 9 mm", "5 到 60；行高不小于 9 毫米；空白为 9 毫米",
        "5 到 60；行高不小於 9 毫米；空白為 9 毫米")
    case .blankRows: Phrase("Blank rows", "空行数", "空行數")
    case .blankRowsHint:
      Phrase("for walk-ins, numbered on; 0 to 99", "留给临时学员，座号顺延；0 到 99", "留給臨時學員，座號順延；0 到 99")
    case .unitOrderHint:
      Phrase(
        "units stand as headings, and in no column", "单位作标题行，不再单列一栏", "單位作標題列，不再單列一欄")
    case .rowsPerPagePages:
      Phrase(
        "{people} trainees take about {pages} pages", "{people} 人约 {pages} 页",
        "{people} 人約 {pages} 頁")
    }
  }
}
