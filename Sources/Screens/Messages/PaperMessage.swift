import Model

/// What the screens say of papers.
enum PaperMessage: Catalogue {
  case paper, layingOut, writing, printing, stopped

  var phrase: Phrase {
    switch self {
    case .paper: Phrase("Paper", "打印材料", "列印材料")
    case .layingOut: Phrase("Laying out the pages", "正在排版", "正在排版")
    case .writing: Phrase("Writing the PDF", "正在生成 PDF", "正在產生 PDF")
    case .printing: Phrase("Handing it to the printer", "正在送打印机", "正在送印表機")
    case .stopped: Phrase("Stopped", "已停止", "已停止")
    }
  }
}
