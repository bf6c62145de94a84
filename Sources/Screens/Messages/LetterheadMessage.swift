import Model

/// What the screens say of letterhead and wording.
public enum LetterheadMessage: Catalogue {
  case title, letterhead, wordingIn, paper, says, own, preset, withLogo, isPreset, unreadable
  case presetQuestion
  case name, footer, sealSpace, logo, nameHint, footerHint, sealSpaceHint, logoHint, otherLogoHint
  case logoSize
  case unitNotice, leaveForm, classNotice, certificate, greenCertificate, otherCertificate
  case letters, recipient, everyUnit, blankForm
  case letterTitle, paragraph, letterTitleHint, salutationHint, nameLineHint, paragraphHint

  /// The title of the form in which a letter is worded.
  init(wordingOf kind: LetterKind) {
    self =
      switch kind {
      case .unitNotice: .unitNotice
      case .leaveForm: .leaveForm
      case .classNotice: .classNotice
      case .certificate: .certificate
      case .greenCertificate: .greenCertificate
      case .otherCertificate: .otherCertificate
      }
  }

  /// The text in every language.
  public var phrase: Phrase {
    switch self {
    case .title: Phrase("Letterhead and wording", "文书样式", "文書樣式")
    case .letterhead: Phrase("Letterhead", "抬头与页脚", "抬頭與頁尾")
    case .wordingIn:
      Phrase("Wording in {language}", "文书用语：{language}", "文書用語：{language}")
    case .paper: Phrase("Paper", "文书", "文書")
    case .says: Phrase("Says", "内容", "內容")
    case .own: Phrase("own", "自定", "自訂")
    case .preset: Phrase("preset", "预设", "預設")
    case .withLogo: Phrase("logo", "标志", "標誌")
    case .isPreset:
      Phrase("It is the preset wording already", "已是预设用语", "已是預設用語")
    case .unreadable:
      Phrase(
        "papers.json cannot be read; run: qiandao check", "无法读取 papers.json，请运行：qiandao check",
        "無法讀取 papers.json，請執行：qiandao check")
    case .presetQuestion:
      Phrase(
        "Give {letter} the preset wording again?", "将{letter}恢复为预设用语？",
        "將{letter}恢復為預設用語？")
    case .name: Phrase("Name", "单位名称", "單位名稱")
    case .footer: Phrase("Footer", "页脚", "頁尾")
    case .sealSpace: Phrase("Room for seal", "盖章位置", "蓋章位置")
    case .logo: Phrase("Logo", "标志", "標誌")
    case .nameHint:
      Phrase(
        "as papers write it; empty: the name of the data folder", "文书上的名称；留空则用数据文件夹的名称",
        "文書上的名稱；留空則用資料夾的名稱")
    case .footerHint:
      Phrase(
        "at the foot of every page: address, phone, postcode", "每页下方：地址、电话、邮编", "每頁下方：地址、電話、郵遞區號")
    case .sealSpaceHint:
      Phrase("beside the signature of letters", "文书落款处留出盖章位置", "文書落款處留出蓋章位置")
    case .logoHint:
      Phrase(
        "path of a PNG, which is copied into the data folder", "PNG 文件的路径，将复制到数据文件夹",
        "PNG 檔案的路徑，將複製到資料夾")
    case .otherLogoHint:
      Phrase(
        "path of another PNG, or empty for no logo", "另一 PNG 文件的路径；留空则不用标志",
        "另一 PNG 檔案的路徑；留空則不用標誌")
    case .logoSize:
      Phrase(
        "The logo has {size} pixels, {kilobytes} KB", "标志为 {size} 像素，{kilobytes} KB",
        "標誌為 {size} 像素，{kilobytes} KB")
    case .unitNotice: Phrase("Wording: notice to unit", "情况反馈函用语", "情況反饋函用語")
    case .leaveForm: Phrase("Wording: leave form", "请假条用语", "請假條用語")
    case .classNotice: Phrase("Wording: class notice", "培训通知用语", "培訓通知用語")
    case .certificate:
      Phrase("Wording: certificate of completion", "结业证书用语", "結業證書用語")
    case .greenCertificate: Phrase("Wording: green certificate", "绿色证书用语", "綠色證書用語")
    case .otherCertificate: Phrase("Wording: other certificate", "其他证书用语", "其他證書用語")
    case .letters: Phrase("Letters", "函件证书", "函件證書")
    case .recipient: Phrase("For", "对象", "對象")
    case .everyUnit: Phrase("every unit, each on pages of its own", "各单位，每单位一份", "各單位，每單位一份")
    case .blankForm: Phrase("blank", "空白", "空白")
    case .letterTitle: Phrase("Title", "标题", "標題")
    case .paragraph: Phrase("Paragraph {number}", "第{number}段", "第{number}段")
    case .letterTitleHint:
      Phrase(
        "everything empty: the preset wording", "全部留空则恢复预设用语", "全部留空則恢復預設用語")
    case .salutationHint:
      Phrase(
        "ends with a colon: the salutation, not indented", "以冒号结尾即为称谓，顶格书写", "以冒號結尾即為稱謂，頂格書寫")
    case .nameLineHint:
      Phrase("stands in large type", "以大号字书写", "以大號字書寫")
    case .paragraphHint:
      Phrase(
        "empty: no such paragraph; {{ writes a brace", "留空则无此段；{{ 表示括号本身", "留空則無此段；{{ 表示括號本身")
    }
  }
}
